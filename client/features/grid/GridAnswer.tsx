import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { Sentence } from '../../ui/Sentence.tsx';
import type { GridRow } from './model.ts';

/** Whom to involve, and how many of them still stand too far off. */
export function GridAnswer(props: { field: ForceField; placed: readonly GridRow[]; total: number }) {
  const { t } = useTranslation();
  const { placed, total, field } = props;
  const involved = placed.filter(({ quadrant }) => quadrant === 'INVOLVE');
  const far = involved.filter(({ approach }) => (approach ?? 0) > 0);
  const scope = [
    field.issue ? t('grid.answer.issue', { issue: field.issue.name }) : t('grid.answer.any'),
    placed.length < total && t('grid.answer.unplaced', { count: total - placed.length }),
  ].filter(Boolean);
  if (placed.length === 0) {
    return <Sentence detail={scope.join(' ')}>{t('grid.answer.nobodyPlaced')}</Sentence>;
  }
  return (
    <Sentence detail={scope.join(' ')}>
      {t('grid.answer.involve', { count: involved.length })}{' '}
      {involved.length > 0 && t(`grid.answer.${far.length > 0 ? 'far' : 'near'}`, { count: far.length })}
    </Sentence>
  );
}
