import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './field-skeleton.module.css';

/** Left, top and size in per cent and pixels: the shadow of a map while the real one is read. */
const spots = [
  [18, 30, 42],
  [30, 58, 32],
  [38, 24, 26],
  [47, 46, 54],
  [56, 70, 32],
  [62, 30, 42],
  [72, 52, 32],
  [80, 28, 26],
  [26, 78, 26],
  [84, 72, 42],
] as const;

export function FieldSkeleton() {
  const { t } = useTranslation();
  return (
    <div className={classes.place} role="status">
      <VisuallyHidden>{t('map.reading')}</VisuallyHidden>
      <Skeleton className={classes.answer} height={24} width={420} />
      {spots.map(([left, top, size]) => (
        <Skeleton
          key={`${left} ${top}`}
          className={classes.spot}
          circle
          height={size}
          width={size}
          style={{ left: `${left}%`, top: `${top}%` }}
        />
      ))}
    </div>
  );
}
