import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Symmetrisation } from '../../api/generated/graphql.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { formatCount, formatNumber } from '../../ui/numbers.ts';
import classes from './balance.module.css';
import type { StructuralBalance } from './structural-balance.ts';

const ways: readonly Symmetrisation[] = ['EACH', 'SUM', 'CONSISTENT'];

/** How it was worked out, from what, and how else it could be. */
export function Method(props: {
  balance: StructuralBalance;
  symmetrisation: Symmetrisation;
  onSymmetrisation: (way: Symmetrisation) => void;
}) {
  const { t, i18n } = useTranslation();
  const { balance } = props;
  const count = (value: number) => formatCount(value, i18n.language);
  const share = (value: number | null) =>
    value === null ? t('figure.undefined') : formatNumber(value, i18n.language, 2);
  const triangles = (at: number) => count(balance.triangleCounts[at] ?? 0);
  const facts: [string, string][] = [
    ['positive', count(balance.positiveCount)],
    ['negative', count(balance.negativeCount)],
    ['neutral', count(balance.neutralCount)],
    ['index', formatNumber(balance.frustrationIndex, i18n.language, 0)],
    ['bound', formatNumber(balance.lowerBound, i18n.language, Number.isInteger(balance.lowerBound) ? 0 : 1)],
    ['normalised', share(balance.normalised)],
    ['none', triangles(0)],
    ['one', triangles(1)],
    ['two', triangles(2)],
    ['three', triangles(3)],
    ['triangleIndex', share(balance.triangleIndex)],
    ['weak', share(balance.weakTriangleIndex)],
  ];
  return (
    <Disclosure title={t('balance.method.title')}>
      <p>{t('balance.method.text')}</p>
      <Radio.Group
        label={t('balance.method.symmetrisation')}
        value={props.symmetrisation}
        onChange={(way) => props.onSymmetrisation(way as Symmetrisation)}
      >
        <Stack gap={10} mt={8}>
          {ways.map((way) => (
            <Radio key={way} size="xs" value={way} label={t(`balance.method.way.${way}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => [
          <dt key={name}>{t(`balance.method.fact.${name}`)}</dt>,
          <dd key={`${name} value`}>{value}</dd>,
        ])}
      </dl>
      <p className={classes.note}>{t('balance.method.sources')}</p>
    </Disclosure>
  );
}
