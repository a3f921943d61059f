import type { ForceField } from '../../api/force-field.ts';
import type { Shown } from '../../state/filters.ts';

export function PhoneField(props: { field: ForceField; shown: Shown }) {
  return <p>{props.shown.partners.size}</p>;
}
