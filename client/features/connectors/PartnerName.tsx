import { useView } from '../../state/view.ts';
import classes from './connectors.module.css';

/** A partner by name; opens its card. */
export function PartnerName(props: { id: string; names: ReadonlyMap<string, string> }) {
  const { view, change } = useView();
  return (
    <button
      type="button"
      className={classes.partner}
      aria-pressed={view.partner === props.id}
      onClick={() => change({ partner: props.id })}
    >
      {props.names.get(props.id)}
    </button>
  );
}

/** Partners by name with commas between them, the first few; the rest as a number. */
export function PartnerNames(props: {
  ids: readonly string[];
  names: ReadonlyMap<string, string>;
  atMost: number;
  others: (count: number) => string;
}) {
  const shown = props.ids.length <= props.atMost + 1 ? props.ids : props.ids.slice(0, props.atMost);
  const rest = props.ids.length - shown.length;
  return (
    <>
      {shown.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <PartnerName id={id} names={props.names} />
        </span>
      ))}
      {rest > 0 && ` ${props.others(rest)}`}
    </>
  );
}
