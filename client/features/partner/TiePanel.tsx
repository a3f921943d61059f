import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConflictFact, RelationshipFact } from '../../api/facts.ts';
import { fadingOf } from '../../state/claims.ts';
import { useEditing } from '../../state/editing.tsx';
import { useFactActions } from '../../state/fact-actions.ts';
import { useMayEdit } from '../../state/use-may-edit.ts';
import { useView } from '../../state/view.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { ClaimLine } from '../../ui/facts/ClaimLine.tsx';
import { fieldName, formatShare, stepWords, wordOf } from '../../ui/facts/words.ts';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { CardFrame } from './CardFrame.tsx';
import { ConflictFacts } from './Conflicts.tsx';
import { type CardContextValue, CardProvider, useCard } from './card-context.ts';
import { Facts } from './Facts.tsx';
import { useFieldFacts } from './field-facts.ts';
import { PartnerLink } from './PartnerLink.tsx';
import classes from './tie-panel.module.css';

interface TiePanelProps {
  readonly centreId: string;
  readonly kind: 'conflict' | 'relationship';
  readonly id: string;
  readonly asOf: string | null;
  readonly onSelectPartner: (partnerId: string) => void;
  readonly onClose: () => void;
}

/** The card of a conflict, or of the relationship between two partners. */
export default function TiePanel(props: TiePanelProps) {
  const { t } = useTranslation();
  const { centreId, kind, id, asOf, onClose, onSelectPartner } = props;
  const { view, change } = useView();
  const { field, error, readAgain } = useFieldFacts(centreId, asOf);
  const mayEdit = useMayEdit(centreId);
  const { edit } = useEditing();
  const factActions = useFactActions(centreId, mayEdit);
  const names = useMemo(
    () =>
      new Map(
        [...(field?.partners ?? []), ...(field?.interests ?? []), ...(field?.issues ?? [])].map((one) => [
          one.id,
          one.name,
        ]),
      ),
    [field],
  );
  const context = useMemo<CardContextValue>(
    () => ({
      centreId,
      mayEdit,
      shownAt: asOf === null ? new Date() : new Date(asOf),
      nameOf: (known) => names.get(known) ?? null,
      actionsFor: factActions,
      edit: (task) => edit({ centreId, ...task }),
      selectPartner: onSelectPartner,
    }),
    [centreId, mayEdit, asOf, names, factActions, edit, onSelectPartner],
  );
  const conflict = kind === 'conflict' ? field?.conflicts.find((one) => one.id === id) : undefined;
  const relationship =
    kind === 'relationship' ? field?.relationships.find((one) => one.id === id) : undefined;
  const fact = conflict ?? relationship;
  if (!fact) {
    return (
      <CardFrame title="" onClose={onClose}>
        {error && !field && <ErrorState error={error} onRetry={readAgain} />}
        {field && <EmptyState title={t('partner.gone.title')}>{t('partner.gone.text')}</EmptyState>}
        {!field && !error && <LoadingState>{t('partner.loading')}</LoadingState>}
      </CardFrame>
    );
  }
  const form = conflict ? 'Conflict' : 'Relationship';
  const name = (known: string) => names.get(known) ?? t('form.nameless');
  const title = conflict
    ? conflict.name
    : `${name(relationship!.fromId)} ${wordOf(t, 'relationshipKind', relationship!.kind)} ${name(relationship!.toId)}`;
  const subject = conflict ? conflict.name : t('partner.relationshipCard').toLowerCase();
  return (
    <CardProvider value={context}>
      <CardFrame
        title={title}
        about={t(conflict ? 'partner.conflictCard' : 'partner.relationshipCard')}
        asOf={view.asOf}
        onToday={() => change({ asOf: null })}
        {...(mayEdit && {
          onEdit: () => edit({ task: 'correct', form, centreId, fact, subject }),
          editLabel: t('editing.action.correct'),
        })}
        actions={factActions(form, fact, subject, { end: onClose })}
        onClose={onClose}
      >
        <div className={classes.body}>
          {conflict ? (
            <ConflictFacts conflict={conflict} apartFrom={null} isOpen />
          ) : (
            <RelationshipFacts relationship={relationship!} />
          )}
          <ClaimOf fact={fact} />
        </div>
      </CardFrame>
    </CardProvider>
  );
}

function ClaimOf(props: { fact: ConflictFact | RelationshipFact }) {
  const { shownAt } = useCard();
  return <ClaimLine {...props.fact} fading={fadingOf(props.fact, shownAt)} />;
}

function RelationshipFacts(props: { relationship: RelationshipFact }) {
  const { t, i18n } = useTranslation();
  const { relationship } = props;
  const name = (field: string) => fieldName(t, 'Relationship', field);
  const { strength, influence } = relationship;
  return (
    <Facts
      rows={[
        { name: name('fromId'), value: <PartnerLink id={relationship.fromId} /> },
        { name: name('toId'), value: <PartnerLink id={relationship.toId} /> },
        { name: name('layer'), value: t(`words.layer.${relationship.layer}`) },
        { name: name('sign'), value: t(`words.sign.${relationship.sign}`) },
        {
          name: name('strength'),
          value:
            typeof strength === 'number'
              ? t('facts.value.step', {
                  words: stepWords(t, 'strength', strength),
                  figure: formatShare(strength, i18n.language),
                })
              : t('facts.value.unknown'),
        },
        {
          name: name('influence'),
          value: typeof influence === 'number' ? wordOf(t, 'influence', influence) : null,
        },
        {
          name: name('isDirected'),
          value: t(relationship.isDirected ? 'facts.value.yes' : 'facts.value.no'),
        },
        { name: name('note'), value: relationship.note, isProse: true },
      ]}
    />
  );
}
