import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { asOfMoment, useView } from './state/view.ts';
import { LoadingState } from './ui/LoadingState.tsx';

const PartnerPanel = lazy(() => import('./features/partner/PartnerPanel.tsx'));
const TiePanel = lazy(() => import('./features/partner/TiePanel.tsx'));

/** What is known of the partner, conflict or relationship that is chosen. */
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
      {(['conflict', 'relationship'] as const).map((kind) => {
        const id = view[kind];
        if (!id || view.partner) return null;
        return (
          <TiePanel
            key={id}
            centreId={centreId}
            kind={kind}
            id={id}
            asOf={asOfMoment(view.asOf)}
            onSelectPartner={(partner) => change({ partner })}
            onClose={() => change({ conflict: null, relationship: null })}
          />
        );
      })}
    </Suspense>
  );
}
