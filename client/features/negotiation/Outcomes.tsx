import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { useView } from '../../state/view.ts';
import { CsvButton } from '../../ui/CsvButton.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { RankTable } from '../../ui/figure/RankTable.tsx';
import { BandBar } from './BandBar.tsx';
import classes from './bargaining.module.css';
import type { IssueOutlook, Outlook } from './documents.ts';
import { winningRange } from './use-lanes.ts';
import { useWords } from './use-words.ts';

const MOST = 12;

interface OutcomeRow extends IssueOutlook {
  readonly id: string;
  readonly name: string;
}

/** Every issue on the table in a row: where it ends, and what the deals do to that. */
export function Outcomes(props: {
  field: ForceField;
  issueNames: ReadonlyMap<string, string>;
  outlook: Outlook;
  shown: readonly IssueOutlook[];
  hasExchanges: boolean;
}) {
  const { t } = useTranslation();
  const { change } = useView();
  const { figure, range, percent } = useWords();
  const { field, issueNames, outlook, shown } = props;
  const rows: OutcomeRow[] = shown.map((own) => ({
    ...own,
    id: own.issueId,
    name: issueNames.get(own.issueId) ?? own.issueId,
  }));
  const columns: Column<OutcomeRow>[] = [
    { id: 'name', header: t('bargaining.issue'), value: ({ name }) => name, isName: true },
    {
      id: 'figure',
      header: t('bargaining.outcomes.figure'),
      value: ({ compromise }) => compromise?.at.position ?? null,
      cell: (row) => <BandBar own={row} meanPublishedError={outlook.meanPublishedError} />,
    },
    {
      id: 'expected',
      header: t('bargaining.lane.expected'),
      value: ({ compromise }) => compromise?.at.position ?? null,
      cell: (row) => (row.compromise ? figure(row, row.compromise.at.value) : t('figure.undefined')),
      isFigure: true,
    },
    {
      id: 'band',
      header: t('bargaining.outcomes.band'),
      value: ({ compromise }) => compromise?.band.low.position ?? null,
      cell: (row) =>
        row.compromise && (
          <span className={classes.whole}>
            {range(row, row.compromise.band.low.value, row.compromise.band.high.value)}
          </span>
        ),
      isFigure: true,
    },
    ...(props.hasExchanges
      ? [
          {
            id: 'after',
            header: t('bargaining.lane.after'),
            value: (row: OutcomeRow) => row.afterExchanges?.position ?? null,
            cell: (row: OutcomeRow) => row.afterExchanges && figure(row, row.afterExchanges.value),
            isFigure: true,
          },
        ]
      : []),
    {
      id: 'win',
      header: t('bargaining.lane.win'),
      value: ({ winSet }) => winSet && (winningRange(winSet)?.high ?? -2),
      cell: (row) => {
        const win = row.winSet && winningRange(row.winSet);
        if (!row.winSet) return t(`bargaining.short.${row.winSetUndefinedBecause ?? 'NO_RULE'}`);
        return (
          <span className={classes.whole}>
            {win ? range(row, win.low, win.high) : t('bargaining.nothingWins')}
          </span>
        );
      },
      isFigure: true,
    },
  ];
  return (
    <FigureSection
      title={t('bargaining.outcomes.title')}
      reading={t('bargaining.outcomes.reading', { share: percent(outlook.meanPublishedError) })}
      controls={
        <CsvButton
          name={`${t('shell.place.bargaining')} ${t('bargaining.outcomes.title')}`}
          field={field}
          rows={() => [
            [
              t('bargaining.issue'),
              t('bargaining.csv.minimum'),
              t('bargaining.csv.maximum'),
              t('bargaining.lane.expected'),
              t('bargaining.csv.low'),
              t('bargaining.csv.high'),
              t('bargaining.lane.after'),
              t('bargaining.csv.medianLow'),
              t('bargaining.csv.medianHigh'),
              t('bargaining.lane.nash'),
              t('bargaining.lane.statusQuo'),
              t('bargaining.csv.winLow'),
              t('bargaining.csv.winHigh'),
            ],
            ...rows.map((row) => {
              const win = row.winSet && winningRange(row.winSet);
              return [
                row.name,
                row.minimum,
                row.maximum,
                row.compromise?.at.value ?? null,
                row.compromise?.band.low.value ?? null,
                row.compromise?.band.high.value ?? null,
                row.afterExchanges?.value ?? null,
                row.median?.band.low.value ?? null,
                row.median?.band.high.value ?? null,
                row.nash?.value ?? null,
                row.winSet?.statusQuo.value ?? null,
                win?.low ?? null,
                win?.high ?? null,
              ];
            }),
          ]}
        />
      }
    >
      <RankTable
        caption={t('bargaining.outcomes.title')}
        rows={rows}
        columns={columns}
        most={MOST}
        chosenId={shown[0]?.issueId ?? null}
        onChoose={({ id }) => change({ issue: field.issues.find((issue) => issue.id === id)?.key ?? id })}
      />
      <p className={classes.small}>{t('bargaining.outcomes.legend')}</p>
    </FigureSection>
  );
}
