import { Switch } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { useView } from '../../state/view.ts';
import { CsvButton } from '../../ui/CsvButton.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { RankTable } from '../../ui/figure/RankTable.tsx';
import { NameButton } from '../../ui/NameButton.tsx';
import classes from './bargaining.module.css';
import { DealList } from './DealList.tsx';
import { Gain, Party, Side } from './DealParts.tsx';
import type { Outlook } from './documents.ts';
import { bestDeal, type Deal, isAbout } from './model.ts';
import { Named, named } from './Named.tsx';
import { useWords } from './use-words.ts';

const MOST = 8;

interface DealsProps {
  readonly field: ForceField;
  readonly names: ReadonlyMap<string, string>;
  readonly issueNames: ReadonlyMap<string, string>;
  readonly outlook: Outlook;
  readonly issue: { readonly id: string; readonly name: string };
  readonly deals: readonly Deal[];
  /** Issues that someone takes a position on. */
  readonly shownCount: number;
}

/** Which two could each give way on what matters less to them, what that brings them, and whom it hurts. */
export function Deals(props: DealsProps) {
  const { t } = useTranslation();
  const { change } = useView();
  const { gain, effect } = useWords();
  const [isOwnOnly, setOwnOnly] = useState(false);
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const { names, issueNames, issue, deals } = props;
  const best = bestDeal(deals, issue.id);
  if (!best) {
    const why = props.shownCount < 2 ? 'alone' : 'none';
    return (
      <FigureSection
        title={t('bargaining.deals.title')}
        reading={`${t(`bargaining.deals.${why}.title`)} ${t(`bargaining.deals.${why}.text`)}`}
      >
        {null}
      </FigureSection>
    );
  }
  const ownCount = deals.filter((deal) => isAbout(deal, issue.id)).length;
  const rows = isOwnOnly ? deals.filter((deal) => isAbout(deal, issue.id)) : deals;
  const nameOf = (id: string) => names.get(id) ?? id;
  const [one, two] = best.sides;
  const loser = best.losers[0];
  const column = (id: 'one' | 'two', at: number): Column<Deal> => ({
    id,
    header: t(`bargaining.deals.${id}`),
    value: ({ sides }) => nameOf(sides[at]!.partnerId),
    cell: ({ sides }) => <Side {...props} side={sides[at]!} isName={id === 'one'} />,
    isName: id === 'one',
  });
  const party = (id: 'losers' | 'winners'): Column<Deal> => ({
    id,
    header: t(`bargaining.deals.${id}`),
    value: (deal) => deal[id][0]?.effect ?? null,
    cell: (deal) => deal[id][0] && <Party effects={deal[id]} names={names} />,
  });
  const columns: Column<Deal>[] = [
    column('one', 0),
    column('two', 1),
    {
      id: 'gain',
      header: t('bargaining.deals.gain'),
      value: (deal) => deal.gain,
      cell: (deal) => <Gain deal={deal} />,
      isFigure: true,
    },
    party('losers'),
    party('winners'),
  ];
  const reading = [
    t(`bargaining.deals.${isAbout(best, issue.id) ? 'readingOwn' : 'reading'}`, {
      one: named(one!.partnerId),
      oneIssue: issueNames.get(one!.suppliesIssueId),
      two: named(two!.partnerId),
      twoIssue: issueNames.get(two!.suppliesIssueId),
    }),
    t(`bargaining.deals.${best.mayVanish ? 'gainMayVanish' : 'gainFirm'}`, {
      gain: gain(best.gain),
      low: gain(best.gainLow),
      high: gain(best.gainHigh),
    }),
  ];
  return (
    <FigureSection
      title={t('bargaining.deals.title')}
      reading={<Named names={names}>{reading.join(' ')}</Named>}
      controls={
        <>
          {ownCount > 0 && ownCount < deals.length && (
            <Switch
              size="xs"
              label={t('bargaining.deals.ownOnly', { count: ownCount })}
              checked={isOwnOnly}
              onChange={(event) => setOwnOnly(event.currentTarget.checked)}
            />
          )}
          <CsvButton
            name={`${t('shell.place.bargaining')} ${t('bargaining.deals.title')}`}
            field={props.field}
            rows={() => [
              [
                t('bargaining.csv.rank'),
                ...(['one', 'two'] as const).flatMap((id) => [
                  t(`bargaining.deals.${id}`),
                  t('bargaining.csv.gives'),
                  t('bargaining.csv.from'),
                  t('bargaining.csv.to'),
                ]),
                t('bargaining.deals.gain'),
                t('bargaining.csv.low'),
                t('bargaining.csv.high'),
                t('bargaining.deals.losers'),
                t('bargaining.csv.effect'),
                t('bargaining.deals.winners'),
                t('bargaining.csv.effect'),
              ],
              ...deals.map((deal) => [
                deal.rank,
                ...deal.sides.flatMap((side) => [
                  nameOf(side.partnerId),
                  issueNames.get(side.suppliesIssueId) ?? side.suppliesIssueId,
                  side.from.value,
                  side.to.value,
                ]),
                deal.gain,
                deal.gainLow,
                deal.gainHigh,
                ...[deal.losers[0], deal.winners[0]].flatMap((one) =>
                  one ? [nameOf(one.partnerId), one.effect] : [null, null],
                ),
              ]),
            ]}
          />
        </>
      }
    >
      {loser && (
        <p className={classes.warning} role="note">
          <IconAlertTriangle size={18} stroke={1.8} aria-hidden="true" />
          <span>
            <NameButton
              name={nameOf(loser.partnerId)}
              onChoose={() => change({ partner: loser.partnerId })}
            />{' '}
            {t(`bargaining.deals.${-loser.effect > best.gain ? 'losesMore' : 'loses'}`, {
              loss: effect(loser.effect),
              gain: gain(best.gain),
            })}
          </span>
        </p>
      )}
      {isPhone ? (
        <DealList {...props} deals={rows} />
      ) : (
        <RankTable
          key={String(isOwnOnly)}
          caption={t('bargaining.deals.title')}
          rows={rows}
          columns={columns}
          most={MOST}
          chosenId={null}
        />
      )}
      <p className={classes.small}>
        {t('bargaining.deals.legend')} {t('bargaining.deals.order')}
      </p>
    </FigureSection>
  );
}
