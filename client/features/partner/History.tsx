import { useTranslation } from 'react-i18next';
import { findField } from '../../ui/facts/fields.ts';
import { fieldName, formatDay, valueInWords } from '../../ui/facts/words.ts';
import { useCard } from './card-context.ts';
import classes from './history.module.css';
import type { PartnerCard, Revision } from './partner-card.ts';
import { FirstFew } from './Section.tsx';

/** What an earlier value was a value of, in words: the issue of a stance, the other partner of a relationship. */
function subjectOf(card: PartnerCard, revision: Revision): string | null {
  const names = new Map(card.names.map((one) => [one.id, one.name]));
  const nameOf = (id: string | undefined) => (id === undefined ? null : (names.get(id) ?? null));
  const { factId } = revision;
  switch (revision.label) {
    case 'Stance':
      return nameOf(card.stances.find(({ id }) => id === factId)?.issueId);
    case 'Holding':
      return nameOf(card.holdings.find(({ id }) => id === factId)?.interestId);
    case 'Relationship': {
      const found = card.relationships.find(({ id }) => id === factId);
      return nameOf(found?.fromId === card.partner.id ? found.toId : found?.fromId);
    }
    case 'Contact':
      return card.contacts.find(({ id }) => id === factId)?.name ?? null;
    case 'Conflict':
      return card.conflicts.find(({ id }) => id === factId)?.name ?? null;
    default:
      return null;
  }
}

/** Fields that say when, which the line itself already tells. */
const told = new Set(['validFrom', 'validTo', 'reviewBy']);

/** An empty text of before tells nothing; that a figure or a choice was not known does. */
function tells(label: string, { field, value }: Revision['values'][number]): boolean {
  if (told.has(field)) return false;
  const kind = findField(label, field)?.kind;
  return value !== null || kind === 'share' || kind === 'choice' || kind === 'level';
}

/** What was thought before, newest first. */
export function History(props: { card: PartnerCard }) {
  const { t, i18n } = useTranslation();
  const { nameOf } = useCard();
  return (
    <FirstFew items={props.card.history} few={5}>
      {(revision) => {
        const { label } = revision;
        const subject = subjectOf(props.card, revision);
        const name = t(`facts.label.${label}`, { defaultValue: label });
        return (
          <li key={`${revision.factId}${revision.validTo}`} className={classes.revision}>
            <div className={classes.when}>
              {t('partner.revision.until', { date: formatDay(revision.validTo, i18n.language) })}
              {' · '}
              {subject ? t('partner.revision.of', { label: name, name: subject }) : name}
            </div>
            {revision.values
              .filter((one) => tells(label, one))
              .map(({ field, value }) => (
                <div key={field}>
                  {fieldName(t, label, field)}:{' '}
                  {value === null
                    ? t('facts.value.unknown')
                    : valueInWords(t, i18n.language, findField(label, field), value, nameOf)}
                </div>
              ))}
          </li>
        );
      }}
    </FirstFew>
  );
}
