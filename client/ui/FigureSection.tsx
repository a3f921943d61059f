import { type ReactNode, useId } from 'react';
import classes from './figure-section.module.css';

/** A part of a screen of figures: its question, the answer in a sentence or two, and the figure as evidence. */
export function FigureSection(props: {
  title: string;
  reading?: ReactNode;
  /** What changes the figure, beside its title. */
  controls?: ReactNode;
  children: ReactNode;
}) {
  const title = useId();
  return (
    <section className={classes.section} aria-labelledby={title}>
      <div className={classes.head}>
        <h2 id={title} className={classes.title}>
          {props.title}
        </h2>
        {props.controls && <div className={classes.controls}>{props.controls}</div>}
      </div>
      {props.reading && <p className={classes.reading}>{props.reading}</p>}
      {props.children}
    </section>
  );
}

/** Sections in a column of reading width, or two beside each other where there is room. */
export function FigureColumns(props: { children: ReactNode }) {
  return (
    <div className={classes.room}>
      <div className={classes.columns}>{props.children}</div>
    </div>
  );
}
