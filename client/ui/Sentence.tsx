import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './sentence.module.css';

/** The answer in one line, at the top of a screen. With `to` it leads to what it rests on. */
export function Sentence(props: { children: ReactNode; to?: string; detail?: ReactNode }) {
  return (
    <div className={classes.bar}>
      <h1 className={classes.sentence}>
        {props.to ? <Link to={props.to}>{props.children}</Link> : props.children}
      </h1>
      {props.detail && <p className={classes.detail}>{props.detail}</p>}
    </div>
  );
}
