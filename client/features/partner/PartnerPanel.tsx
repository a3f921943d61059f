import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useForceField } from '../../api/force-field.ts';
import { useEditing } from '../../state/editing.tsx';
import { useFactActions } from '../../state/fact-actions.ts';
import { useMayEdit } from '../../state/use-may-edit.ts';
import { useView } from '../../state/view.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { CardFrame } from './CardFrame.tsx';
import { type CardContextValue, CardProvider } from './card-context.ts';
import classes from './card-frame.module.css';
import { PartnerCardBody } from './PartnerCardBody.tsx';
import { usePartnerCard } from './partner-card.ts';

export interface PartnerPanelProps {
  readonly centreId: string;
  readonly partnerId: string;
  /** A moment, ISO 8601 with zone; null is now. */
  readonly asOf: string | null;
  readonly onSelectPartner: (partnerId: string) => void;
  readonly onClose: () => void;
}

/** Everything a coordinator reads in a doorway before going in. */
export default function PartnerPanel(props: PartnerPanelProps) {
  const { t } = useTranslation();
  const { centreId, partnerId, asOf, onClose, onSelectPartner } = props;
  const { view, change } = useView();
  const { card, isMissing, error, readAgain } = usePartnerCard(partnerId, asOf);
  const { field } = useForceField({ centreId, issueId: view.issue, asOf });
  const mayEdit = useMayEdit(centreId) && card !== null && card.partner.validTo === null;
  const { edit } = useEditing();
  const factActions = useFactActions(centreId, mayEdit);

  const names = useMemo(
    () => new Map([...(card?.names ?? []), ...(card ? [card.partner] : [])].map((one) => [one.id, one.name])),
    [card],
  );
  const context = useMemo<CardContextValue>(
    () => ({
      centreId,
      mayEdit,
      shownAt: asOf === null ? new Date() : new Date(asOf),
      nameOf: (id) => names.get(id) ?? null,
      actionsFor: factActions,
      edit: (task) => edit({ centreId, ...task }),
      selectPartner: onSelectPartner,
    }),
    [centreId, mayEdit, asOf, names, factActions, edit, onSelectPartner],
  );

  if (!card) {
    return (
      <CardFrame title="" onClose={onClose}>
        {error && <ErrorState error={error} onRetry={readAgain} />}
        {isMissing && (
          <EmptyState
            title={t('partner.missing.title')}
            actions={
              asOf && <Button onClick={() => change({ asOf: null })}>{t('partner.missing.today')}</Button>
            }
          >
            {t(asOf ? 'partner.missing.then' : 'partner.missing.now')}
          </EmptyState>
        )}
        {!error && !isMissing && <LoadingState>{t('partner.loading')}</LoadingState>}
      </CardFrame>
    );
  }
  const { partner } = card;
  return (
    <CardProvider value={context}>
      <CardFrame
        title={partner.name}
        kind={partner.kind}
        about={[
          t(`words.kind.${partner.kind}`, partner.kind),
          partner.sector && t(`words.sector.${partner.sector}`),
          partner.group,
        ]
          .filter(Boolean)
          .join(' · ')}
        asOf={view.asOf}
        onToday={() => change({ asOf: null })}
        {...(mayEdit && {
          onEdit: () =>
            edit({ task: 'correct', form: 'Partner', centreId, fact: partner, subject: partner.name }),
          editLabel: t('partner.editPartner', { name: partner.name }),
        })}
        actions={factActions('Partner', partner, partner.name, { end: onClose, merge: onSelectPartner })}
        onClose={onClose}
      >
        <PartnerCardBody card={card} chosenIssueId={field?.issue?.id ?? null} />
        <p className={classes.log}>
          <Link to={`/centres/${encodeURIComponent(centreId)}/changes?fact=${encodeURIComponent(partnerId)}`}>
            {t('partner.log')}
          </Link>
        </p>
      </CardFrame>
    </CardProvider>
  );
}
