import { IssueScreen } from '../../ui/IssueScreen.tsx';
import { Decision } from './Decision.tsx';

/** Would an issue pass, how sure is that, and whose vote decides? */
export default function DecisionScreen() {
  return (
    <IssueScreen screen="decision">
      {(field, issue) => <Decision key={issue.id} field={field} issue={issue} />}
    </IssueScreen>
  );
}
