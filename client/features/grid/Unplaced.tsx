import { useTranslation } from 'react-i18next';
import classes from './grid.module.css';
import type { GridRow, onTheGrid } from './model.ts';
import { NameList } from './NameList.tsx';

/** Who lacks influence or interest, and so has no place on the grid. */
export function Unplaced(props: {
  lacking: ReturnType<typeof onTheGrid>['lacking'];
  onChoose: (id: string) => void;
}) {
  const { t } = useTranslation();
  const kinds = (['interest', 'power', 'both'] as const).filter((kind) => props.lacking[kind].length > 0);
  if (kinds.length === 0) return null;
  return (
    <section className={classes.unplaced} aria-label={t('grid.unplaced.title')}>
      <h3 className={classes.small}>{t('grid.unplaced.title')}</h3>
      {kinds.map((kind) => {
        const rows: readonly GridRow[] = props.lacking[kind];
        return (
          <p key={kind} className={classes.line}>
            <span className={classes.muted}>{t(`grid.unplaced.${kind}`, { count: rows.length })}</span>{' '}
            <NameList rows={rows} most={6} onChoose={props.onChoose} />
          </p>
        );
      })}
    </section>
  );
}
