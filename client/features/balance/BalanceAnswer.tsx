import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/numbers.ts';
import { Sentence } from '../../ui/Sentence.tsx';
import classes from './balance.module.css';
import { type Torn, verdictOf } from './model.ts';
import type { StructuralBalance } from './structural-balance.ts';

/** Into which camps the field falls, how many relationships go against it, who is torn most, and whether that is proven. */
export function BalanceAnswer(props: {
  balance: StructuralBalance;
  mostTorn: Torn | undefined;
  nameOf: (id: string) => string;
  /** Relationships that go against every best split; null when that is not known. */
  always: number | null;
  /** Asks for a longer search; null when it was the longest already. */
  onSearchOn: (() => void) | null;
}) {
  const { t, i18n } = useTranslation();
  const { balance, mostTorn, always } = props;
  const verdict = verdictOf(balance);
  const number = (value: number) => formatNumber(value, i18n.language, Number.isInteger(value) ? 0 : 1);
  const isSearched = verdict === 'torn' || verdict === 'outsider' || verdict === 'oneCamp';
  const known =
    always === null
      ? 'Unknown'
      : always === 0
        ? 'Never'
        : always >= balance.frustrationIndex
          ? 'Always'
          : 'Partly';
  const against = isSearched
    ? ` ${t(`balance.answer.against${known}`, {
        count: balance.frustrationIndex,
        against: number(balance.frustrationIndex),
        always,
      })}`
    : '';
  const proof = balance.isProven
    ? t('balance.answer.proven')
    : t('balance.answer.open', {
        low: number(balance.lowerBound),
        high: number(balance.frustrationIndex),
      });
  return (
    <div className={classes.answer}>
      <Sentence
        detail={
          isSearched ? (
            <>
              {mostTorn &&
                t('balance.answer.mostTorn', {
                  name: props.nameOf(mostTorn.id),
                  count: mostTorn.strains,
                  ties: mostTorn.ties,
                })}{' '}
              {proof}
            </>
          ) : (
            t(`balance.answer.detail.${verdict}`)
          )
        }
      >
        {t(`balance.answer.${verdict}`, {
          large: balance.camps[0]?.length ?? 0,
          small: balance.camps[1]?.length ?? 0,
          outsider: props.nameOf(balance.camps[1]?.[0] ?? ''),
        })}
        {against}
      </Sentence>
      {!balance.isProven && props.onSearchOn && (
        <Button variant="default" size="xs" onClick={props.onSearchOn}>
          {t('balance.answer.searchOn')}
        </Button>
      )}
    </div>
  );
}
