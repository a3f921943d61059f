import { IssueScreen } from '../../ui/IssueScreen.tsx';
import { CoalitionExplorer } from './CoalitionExplorer.tsx';

/** Which groups can carry an issue together, and who can block it? */
export default function CoalitionScreen() {
  return (
    <IssueScreen screen="coalitions">
      {(field, issue) => <CoalitionExplorer key={issue.id} field={field} issue={issue} />}
    </IssueScreen>
  );
}
