import { IssueScreen } from '../../ui/IssueScreen.tsx';
import { Scenarios } from './Scenarios.tsx';

/** What was supposed of an issue and kept, and what each would come to. */
export default function ScenariosScreen() {
  return (
    <IssueScreen screen="scenarios">
      {(field, issue) => <Scenarios key={issue.id} field={field} issue={issue} />}
    </IssueScreen>
  );
}
