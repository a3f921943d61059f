import { useTranslation } from 'react-i18next';
import type { RelationshipFact } from '../../api/facts.ts';
import { stepWords, type Translate, wordOf } from '../../ui/facts/words.ts';
import { useCard } from './card-context.ts';
import { FactItem } from './FactItem.tsx';
import classes from './fact-text.module.css';
import { PartnerLink } from './PartnerLink.tsx';
import { seenFrom } from './relationships.ts';
import { FirstFew } from './Section.tsx';

/** Formal or informal, helps or hinders, how close, and which way it works: all in words. */
export function relationshipWords(t: Translate, relationship: RelationshipFact): string {
  return [
    t(`words.layer.${relationship.layer}`).toLowerCase(),
    t(`words.sign.${relationship.sign}`).toLowerCase(),
    typeof relationship.strength === 'number' ? stepWords(t, 'strength', relationship.strength) : null,
    typeof relationship.influence === 'number' && relationship.influence > 0
      ? t('partner.relationship.influence', {
          words: wordOf(t, 'influence', relationship.influence).toLowerCase(),
        })
      : null,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** "informs", or "is informed by" for the partner at the other end. */
export function relationshipVerb(t: Translate, kind: string, isFrom: boolean): string {
  const verb = wordOf(t, 'relationshipKind', kind);
  return isFrom ? verb : t(`facts.words.relationshipTo.${kind}`, { defaultValue: verb });
}

/** With whom the partner is tied, and how. */
export function Relationships(props: { partnerId: string; relationships: readonly RelationshipFact[] }) {
  const { t } = useTranslation();
  const { nameOf } = useCard();
  return (
    <FirstFew items={seenFrom(props.partnerId, props.relationships)} few={6}>
      {({ relationship, otherId, isFrom }) => (
        <FactItem
          key={relationship.id}
          form="Relationship"
          fact={relationship}
          subject={t('partner.relationship.with', { name: nameOf(otherId) ?? t('form.nameless') })}
        >
          {relationshipVerb(t, relationship.kind, isFrom)} <PartnerLink id={otherId} />
          <div className={classes.aside}>{relationshipWords(t, relationship)}</div>
          {relationship.note && <div>{relationship.note}</div>}
        </FactItem>
      )}
    </FirstFew>
  );
}
