import type { ReactNode } from 'react';
import classes from './facts.module.css';

/** Names with their values, one under the other. A value that is empty is left out. */
export function Facts(props: { rows: readonly { name: string; value: ReactNode; isProse?: boolean }[] }) {
  const rows = props.rows.filter(({ value }) => value !== null && value !== undefined && value !== '');
  if (rows.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {rows.map(({ name, value, isProse }) => (
        <div key={name} className={isProse ? classes.prose : classes.row}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
