import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { asOfMoment, useView } from './state/view.ts';
import { LoadingState } from './ui/LoadingState.tsx';

const PartnerPanel = lazy(() => import('./features/partner/PartnerPanel.tsx'));

/** What is known of the partner that is chosen. */
export function Card() {
  const { t } = useTranslation();
  const { centreId, view, change } = useView();
  return (
    <Suspense fallback={<LoadingState>{t('shell.loading')}</LoadingState>}>
      {view.partner && (
        <PartnerPanel
          key={view.partner}
          centreId={centreId}
          partnerId={view.partner}
          asOf={asOfMoment(view.asOf)}
          onSelectPartner={(partner) => change({ partner })}
          onClose={() => change({ partner: null })}
        />
      )}
    </Suspense>
  );
}
