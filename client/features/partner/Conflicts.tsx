import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConflictFact } from '../../api/facts.ts';
import { wordOf } from '../../ui/facts/words.ts';
import { useCard } from './card-context.ts';
import { FactItem } from './FactItem.tsx';
import { Facts } from './Facts.tsx';
import classes from './fact-text.module.css';
import { PartnerLink } from './PartnerLink.tsx';
import { FirstFew } from './Section.tsx';

/** The conflicts a partner is in, the gravest first. */
export function Conflicts(props: { partnerId: string; conflicts: readonly ConflictFact[] }) {
  const conflicts = [...props.conflicts].sort((a, b) => b.severity - a.severity);
  return (
    <FirstFew items={conflicts} few={3}>
      {(conflict) => (
        <FactItem key={conflict.id} form="Conflict" fact={conflict} subject={conflict.name}>
          <div className={classes.title}>{conflict.name}</div>
          <ConflictFacts conflict={conflict} apartFrom={props.partnerId} />
        </FactItem>
      )}
    </FirstFew>
  );
}

/** What is known of a conflict. `apartFrom` is the partner whose card it stands on. */
export function ConflictFacts(props: { conflict: ConflictFact; apartFrom: string | null; isOpen?: boolean }) {
  const { t } = useTranslation();
  const { nameOf } = useCard();
  const { conflict } = props;
  const others = conflict.partyIds.filter((id) => id !== props.apartFrom);
  const interests = conflict.interestIds.map(nameOf).filter((name) => name !== null);
  const about = [conflict.issueId && nameOf(conflict.issueId), ...interests].filter(Boolean);
  return (
    <>
      <Facts
        rows={[
          {
            name: t(props.apartFrom ? 'partner.conflict.with' : 'facts.field.partyIds'),
            value: others.map((id, index) => (
              <Fragment key={id}>
                {index > 0 && ', '}
                <PartnerLink id={id} />
              </Fragment>
            )),
          },
          { name: t('partner.conflict.stage'), value: wordOf(t, 'stage', conflict.stage) },
          {
            name: t('partner.conflict.severity'),
            value: t('partner.conflict.severityWords', {
              words: wordOf(t, 'severity', conflict.severity),
              value: conflict.severity,
            }),
          },
          { name: t('partner.conflict.about'), value: about.join(', ') },
          {
            name: t('partner.conflict.mediator'),
            value: conflict.mediatorId ? <PartnerLink id={conflict.mediatorId} /> : null,
          },
          { name: t('facts.field.description'), value: conflict.description, isProse: true },
          { name: t('partner.conflict.outcome'), value: conflict.outcome, isProse: true },
        ]}
      />
      {conflict.steps.length > 0 && (
        <details open={props.isOpen}>
          <summary className={classes.aside}>
            {t('partner.conflict.steps')} ({conflict.steps.length})
          </summary>
          <ol className={classes.steps}>
            {conflict.steps.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two steps may read the same; their place tells them apart
              <li key={index}>{step}</li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
