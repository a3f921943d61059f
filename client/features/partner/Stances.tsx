import { useTranslation } from 'react-i18next';
import type { StanceFact } from '../../api/facts.ts';
import { formatPosition, stepWords } from '../../ui/facts/words.ts';
import { PositionScale } from '../../ui/PositionScale.tsx';
import { useCard } from './card-context.ts';
import { FactItem } from './FactItem.tsx';
import classes from './fact-text.module.css';
import { FirstFew } from './Section.tsx';

/** Where the partner stands on each issue: the chosen issue first, then what matters most to the partner. */
export function Stances(props: { stances: readonly StanceFact[]; chosenIssueId: string | null }) {
  const { t, i18n } = useTranslation();
  const { nameOf } = useCard();
  const rank = (stance: StanceFact) => (stance.issueId === props.chosenIssueId ? 2 : (stance.salience ?? -1));
  const stances = [...props.stances].sort((a, b) => rank(b) - rank(a));
  return (
    <FirstFew items={stances} few={5}>
      {(stance) => {
        const name = nameOf(stance.issueId) ?? t('form.nameless');
        return (
          <FactItem key={stance.id} form="Stance" fact={stance} subject={name}>
            <div className={classes.title}>{name}</div>
            <div className={classes.scale}>
              <PositionScale position={stance.position} />
              <span>
                {stepWords(t, 'position', stance.position)}{' '}
                <span className={classes.aside}>{formatPosition(stance.position, i18n.language)}</span>
              </span>
            </div>
            {typeof stance.salience === 'number' && (
              <div className={classes.aside}>
                {t('partner.salience', { words: stepWords(t, 'salience', stance.salience) })}
              </div>
            )}
            {stance.argument && <p className={classes.quote}>{stance.argument}</p>}
          </FactItem>
        );
      }}
    </FirstFew>
  );
}
