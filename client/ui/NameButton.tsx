import classes from './name-button.module.css';

/** A partner by name within a sentence; opens its card. */
export function NameButton(props: { name: string; onChoose: () => void; onPoint?: (isAt: boolean) => void }) {
  const { onPoint } = props;
  return (
    <button
      type="button"
      className={classes.name}
      onClick={props.onChoose}
      {...(onPoint && {
        onMouseEnter: () => onPoint(true),
        onMouseLeave: () => onPoint(false),
        onFocus: () => onPoint(true),
        onBlur: () => onPoint(false),
      })}
    >
      {props.name}
    </button>
  );
}
