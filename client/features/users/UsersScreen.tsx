import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.ts';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { Tokens } from './Tokens.tsx';
import { Users } from './Users.tsx';

/** Who gets in: the users, for an administrator, and one's own access tokens for the API. */
export default function UsersScreen() {
  const { t } = useTranslation();
  const { me, centres } = useSession();
  if (!me || !centres) {
    return (
      <Screen>
        <LoadingState>{t('shell.loading')}</LoadingState>
      </Screen>
    );
  }
  return (
    <Screen
      answer={<ScreenHead sentence={t('users.answer', { name: me.name })} detail={t('users.detail')} />}
    >
      {me.canManageUsers && <Users userId={me.id} centres={centres} />}
      <Tokens />
    </Screen>
  );
}
