import type { ReactNode } from 'react';
import classes from './screen.module.css';

/**
 * A screen of the frame: the answer first, and below it what it rests on. `fills` is for a map or table that keeps its own
 * edges; otherwise the content is a column to read, which scrolls.
 */
export function Screen(props: { answer?: ReactNode; fills?: boolean; children: ReactNode }) {
  return (
    <>
      {props.answer && <div className={classes.answer}>{props.answer}</div>}
      <main className={props.fills ? classes.full : classes.column} id="main" tabIndex={-1}>
        {props.children}
      </main>
    </>
  );
}
