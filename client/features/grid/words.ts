import type { Translate } from '../../ui/facts/words.ts';
import { formatNumber } from '../../ui/numbers.ts';
import type { GridRow } from './model.ts';

/** “Wordt bepalend als het ook urgent wordt.” Null when an attribute is unknown. */
export function changeSentence(t: Translate, { nearest }: GridRow): string | null {
  if (!nearest) return null;
  return t(`grid.change.${nearest.gains ? 'gains' : 'loses'}.${nearest.attribute}`, {
    becomes: t(`grid.class.${nearest.becomes}.becomes`),
  });
}

/** “Meeweten, gewenst meewerken: 2 ringen dichterbij.” */
export function ringSentence(t: Translate, row: GridRow): string | null {
  const { ringActual, ringDesired, approach } = row;
  if (!ringActual || !ringDesired || approach === null) return null;
  const key = approach > 0 ? 'closer' : approach < 0 ? 'back' : 'inPlace';
  return t(`grid.ring.${key}`, {
    count: Math.abs(approach),
    actual: t(`words.ring.${ringActual}`),
    desired: t(`words.ring.${ringDesired}`).toLocaleLowerCase(),
  });
}

/** What is to be said of a point on the grid, for who cannot see it. */
export function pointSentence(t: Translate, row: GridRow, language: string): string {
  const share = (value: number | null | undefined) =>
    typeof value === 'number' ? formatNumber(value, language, 2) : t('grid.unknown');
  return [
    row.quadrant && `${t(`grid.quadrant.${row.quadrant}.name`)}.`,
    t('grid.values', { power: share(row.power), interest: share(row.interestLevel) }),
    `${t(`words.attitude.${row.attitude}`)}.`,
    row.salienceClass && `${t(`grid.class.${row.salienceClass}.name`)}.`,
    changeSentence(t, row),
    ringSentence(t, row),
  ]
    .filter(Boolean)
    .join(' ');
}
