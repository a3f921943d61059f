import { IssueScreen } from '../../ui/IssueScreen.tsx';
import { Board } from './Board.tsx';

/** All there is to say about a decision on one page, to be printed and taken to the board. */
export default function BoardScreen() {
  return (
    <IssueScreen screen="board">
      {(field, issue) => <Board key={issue.id} field={field} issue={issue} />}
    </IssueScreen>
  );
}
