import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Screen } from '../../ui/Screen.tsx';

export default function MactorScreen() {
  const { t } = useTranslation();
  return (
    <Screen>
      <EmptyState isPage title={t('shell.place.mactor')} />
    </Screen>
  );
}
