import type { ForceField } from '../../api/force-field.ts';
import type { Shown } from '../../state/filters.ts';
import { useView } from '../../state/view.ts';
import { IssueChooser } from '../../ui/IssueChooser.tsx';
import { FilterButton } from './FilterButton.tsx';
import { FilterChips } from './FilterChips.tsx';
import { Notices } from './Notices.tsx';
import { PartnerList } from './PartnerList.tsx';
import classes from './phone-field.module.css';
import { Surroundings } from './Surroundings.tsx';
import type { MeasureSteps } from './use-measure-steps.ts';

/** On a phone the whole field gives way to a list, and to the surroundings of the partner that is chosen. */
export function PhoneField(props: {
  field: ForceField;
  shown: Shown;
  steps: MeasureSteps;
  hasFailed: boolean;
  onRetry: () => void;
}) {
  const { view } = useView();
  const chosen = props.field.partners.find(({ id }) => id === view.partner);
  if (chosen)
    return (
      <Surroundings
        key={chosen.id}
        partner={chosen}
        field={props.field}
        shown={props.shown}
        steps={props.steps}
      />
    );
  return (
    <div className={classes.scroll}>
      <div className={classes.tools}>
        <div className={classes.issue}>
          <IssueChooser issues={props.field.issues} fullWidth />
        </div>
        <FilterButton field={props.field} />
        <FilterChips field={props.field} />
      </div>
      <Notices {...props} />
      <PartnerList field={props.field} shown={props.shown} steps={props.steps} />
    </div>
  );
}
