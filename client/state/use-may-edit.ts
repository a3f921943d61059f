import { useSession } from '../api/session.ts';
import { canEdit } from './rights.ts';
import { useView } from './view.ts';

/** Whether the screen offers to change facts: the role allows it, the centre is in use, and the field of today is shown. */
export function useMayEdit(centreId: string): boolean {
  const { me, centres } = useSession();
  const { view } = useView();
  const centre = centres?.find(({ id }) => id === centreId);
  return me !== null && centre?.archivedAt === null && view.asOf === null && canEdit(me, centreId);
}
