import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view.ts';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { NameButton } from '../../ui/NameButton.tsx';
import { formatNumber } from '../../ui/numbers.ts';
import { PositionScale } from '../../ui/PositionScale.tsx';
import type { Plans } from './documents.ts';
import type { OfferedPlan } from './model.ts';
import classes from './persuasion.module.css';

/** Who votes otherwise without being visited, because it listens to those who are. */
export function ComeAlong(props: { plans: Plans; chosen: OfferedPlan; names: ReadonlyMap<string, string> }) {
  const { t, i18n } = useTranslation();
  const { change } = useView();
  const { plans, chosen, names } = props;
  const { comeAlong } = chosen.plan;
  const signed = (value: number) => `${value > 0 ? '+' : ''}${formatNumber(value, i18n.language, 2)}`;
  return (
    <FigureSection
      title={t('plan.along.title')}
      reading={
        plans.spillOverUndefinedBecause
          ? t('plan.along.undefined')
          : comeAlong.length === 0
            ? t('plan.along.nobody')
            : t('plan.along.reading', { count: comeAlong.length })
      }
    >
      {comeAlong.length > 0 && (
        <ul className={classes.along}>
          {comeAlong.map(({ partnerId, position, positionThen }) => (
            <li key={partnerId} className={classes.alongItem}>
              <NameButton
                name={names.get(partnerId) ?? partnerId}
                onChoose={() => change({ partner: partnerId })}
              />
              <span className={classes.scales}>
                <PositionScale position={position} />
                <PositionScale position={positionThen} />
              </span>
              <span>{t('plan.along.line', { from: signed(position), to: signed(positionThen) })}</span>
            </li>
          ))}
        </ul>
      )}
      <p className={classes.small}>{t('plan.along.doubt')}</p>
    </FigureSection>
  );
}
