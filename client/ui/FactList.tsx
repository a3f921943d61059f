import type { ReactNode } from 'react';
import classes from './fact-list.module.css';

/** A column of facts to read, each with what can be done with it at the end of its line. */
export function FactList(props: { label: string; children: ReactNode }) {
  return (
    <ul className={classes.list} aria-label={props.label}>
      {props.children}
    </ul>
  );
}

export function FactRow(props: {
  title: ReactNode;
  about?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <li className={classes.row}>
      <div className={classes.body}>
        <h2 className={classes.title}>{props.title}</h2>
        {props.about && <p className={classes.about}>{props.about}</p>}
        {props.children}
      </div>
      <div className={classes.actions}>{props.actions}</div>
    </li>
  );
}
