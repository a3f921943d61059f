import { IssueScreen } from '../../ui/IssueScreen.tsx';
import { Bargaining } from './Bargaining.tsx';

/** Where do issues end when partners bargain, which deals do they make, and who is hurt by them? */
export default function BargainingScreen() {
  return (
    <IssueScreen screen="bargaining">
      {(field, issue) => <Bargaining key={issue.id} field={field} issue={issue} />}
    </IssueScreen>
  );
}
