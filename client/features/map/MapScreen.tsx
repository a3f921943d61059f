import { useForceField } from '../../api/force-field.ts';
import { asOfMoment, useView } from '../../state/view.ts';
import { Screen } from '../../ui/Screen.tsx';
import { Sentence } from '../../ui/Sentence.tsx';

export default function MapScreen() {
  const { centreId, view } = useView();
  const { field } = useForceField({ centreId, issueId: view.issue, asOf: asOfMoment(view.asOf) });
  return (
    <Screen fills answer={<Sentence>{field?.centre.name}</Sentence>}>
      {field?.partners.length}
    </Screen>
  );
}
