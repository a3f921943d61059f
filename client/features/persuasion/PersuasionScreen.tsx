import { IssueScreen } from '../../ui/IssueScreen.tsx';
import { Persuasion } from './Persuasion.tsx';

/** Whom must we persuade so that an issue passes, in which order, and what does it cost? */
export default function PersuasionScreen() {
  return (
    <IssueScreen screen="plan">
      {(field, issue) => <Persuasion key={issue.id} field={field} issue={issue} />}
    </IssueScreen>
  );
}
