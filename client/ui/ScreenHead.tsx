import type { ReactNode } from 'react';
import { Sentence } from './Sentence.tsx';
import classes from './screen-head.module.css';

/** The answer of a screen with, at the end of its line, what can be added there. */
export function ScreenHead(props: { sentence: string; detail?: string; actions?: ReactNode }) {
  return (
    <div className={classes.head}>
      <Sentence detail={props.detail}>{props.sentence}</Sentence>
      {props.actions && <div className={classes.actions}>{props.actions}</div>}
    </div>
  );
}
