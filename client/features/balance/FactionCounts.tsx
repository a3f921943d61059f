import { useTranslation } from 'react-i18next';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { Bar } from '../../ui/figure/Bar.tsx';
import { formatCount } from '../../ui/numbers.ts';
import classes from './faction-counts.module.css';
import type { strainsByCount } from './model.ts';

/** Into how many factions: for each number how many relationships go against it. The figure is its own table and its own chooser. */
export function FactionCounts(props: {
  counts: ReturnType<typeof strainsByCount>;
  chosen: number;
  onChoose: (count: number) => void;
}) {
  const { t, i18n } = useTranslation();
  const { counts } = props;
  const most = Math.max(1, ...counts.map(({ against }) => against));
  const least = Math.min(...counts.map(({ against }) => against));
  const best = counts.find(({ count, against }) => count > 1 && against === least)?.count ?? 2;
  const inTwo = counts.find(({ count }) => count === 2)?.against ?? least;
  const reading =
    best === 2
      ? t('balance.counts.two', { count: least })
      : t('balance.counts.more', { best, least, two: inTwo });
  const hasUnproven = counts.some(({ isProven }) => !isProven);
  return (
    <FigureSection title={t('balance.counts.title')} reading={reading}>
      <ul className={classes.list}>
        {counts.map(({ count, against, isProven, sizes }) => (
          <li key={count}>
            <button
              type="button"
              className={classes.choice}
              aria-pressed={count === props.chosen}
              disabled={count === 1}
              onClick={() => props.onChoose(count)}
            >
              <span className={classes.count}>{t('balance.counts.groups', { count })}</span>
              <Bar parts={[{ value: against, tone: 'accent' }]} maximum={most} />
              <span className={classes.figure}>
                {formatCount(against, i18n.language)}
                {!isProven && <span className={classes.open}> *</span>}
              </span>
              <span className={classes.sizes}>
                {sizes.length < count
                  ? t('balance.counts.fewer', { count: sizes.length })
                  : t('balance.counts.sizes', { sizes: sizes.join(' · ') })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {hasUnproven && <p className={classes.note}>* {t('balance.counts.unproven')}</p>}
    </FigureSection>
  );
}
