import { useTranslation } from 'react-i18next';
import type { HoldingFact } from '../../api/facts.ts';
import { formatShare, stepWords } from '../../ui/facts/words.ts';
import { useCard } from './card-context.ts';
import { FactItem } from './FactItem.tsx';
import classes from './fact-text.module.css';
import { FirstFew } from './Section.tsx';

/** What the partner needs, the weightiest first. */
export function Interests(props: { holdings: readonly HoldingFact[] }) {
  const { t, i18n } = useTranslation();
  const { nameOf } = useCard();
  const holdings = [...props.holdings].sort((a, b) => (b.importance ?? -1) - (a.importance ?? -1));
  return (
    <FirstFew items={holdings} few={6}>
      {(holding) => {
        const name = nameOf(holding.interestId) ?? t('form.nameless');
        return (
          <FactItem key={holding.id} form="Holding" fact={holding} subject={name}>
            {name}
            {typeof holding.importance === 'number' && (
              <span className={classes.aside}>
                {' '}
                ·{' '}
                {`${stepWords(t, 'importance', holding.importance)}\u00a0${formatShare(holding.importance, i18n.language)}`}
              </span>
            )}
          </FactItem>
        );
      }}
    </FirstFew>
  );
}
