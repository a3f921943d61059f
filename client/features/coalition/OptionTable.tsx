import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { useView } from '../../state/view.ts';
import { CsvButton } from '../../ui/CsvButton.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import { useWords } from '../../ui/decision/use-words.ts';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { RankTable } from '../../ui/figure/RankTable.tsx';
import { formatNumber } from '../../ui/numbers.ts';
import classes from './coalition.module.css';
import { csvRows } from './csv-rows.ts';
import type { Coalitions } from './documents.ts';
import { OPTIONS, type OptionRow, tiedFirst, tightestTest } from './model.ts';
import { OptionList } from './OptionList.tsx';
import { ScoreParts } from './ScoreParts.tsx';
import { useOptionWords } from './use-option-words.ts';

/** The options, best first, each with what sets it apart. Choosing one shows who is in it. */
export function OptionTable(props: {
  field: ForceField;
  names: ReadonlyMap<string, string>;
  coalitions: Coalitions;
  rows: readonly OptionRow[];
  chosen: OptionRow;
  issue: string;
  /** The address names a coalition that is not among them. */
  isLost: boolean;
  isPhone: boolean;
}) {
  const { t, i18n } = useTranslation();
  const { view, change } = useView();
  const { field, names, coalitions, rows, chosen, isLost } = props;
  const { quantity, testName } = useWords(names);
  const { difference, score, why } = useOptionWords(names);
  const tied = tiedFirst(coalitions.options);
  const nobodyAtOdds = rows.every(({ option }) => option.conflicts.length === 0);
  const leaverOf = ({ option }: OptionRow) => option.departures[0]?.partnerId ?? null;
  const roomOf = ({ option }: OptionRow) => {
    const test = tightestTest(option);
    return test && `${quantity(test.margin ?? 0, test.test.by)} (${testName(test.test)})`;
  };
  // What is the same for all is said once, above the table.
  const leaver = rows.every((row) => leaverOf(row) === leaverOf(chosen)) ? leaverOf(chosen) : null;
  const isRoomSame = rows.every((row) => roomOf(row) === roomOf(chosen));
  const tightest = tightestTest(chosen.option);
  const columns: Column<OptionRow>[] = [
    {
      id: 'option',
      header: t('coalitions.option.head'),
      value: ({ number }) => number,
      isName: true,
      cell: (row) => (
        <span className={classes.option}>
          <span>
            <strong>{row.number}.</strong>{' '}
            {t('coalitions.option.members', { count: row.option.memberIds.length })}
            {', '}
            {t('coalitions.option.persuade', { count: row.option.toPersuade.length })}
          </span>
          {rows.length > 1 && <span className={classes.apart}>{difference(row)}</span>}
        </span>
      ),
    },
    {
      id: 'score',
      header: t('coalitions.option.score'),
      value: ({ option }) => option.score ?? null,
      cell: ({ option }) => score(option.score),
      isFigure: true,
    },
    {
      id: 'parts',
      header: t('coalitions.option.parts'),
      value: ({ option }) => option.score ?? null,
      cell: ({ option }) => <ScoreParts parts={option.parts} />,
    },
    {
      id: 'hours',
      header: t('coalitions.option.hours'),
      value: ({ option }) => option.hours,
      cell: ({ option }) => formatNumber(option.hours, i18n.language, 0),
      isFigure: true,
    },
    ...(rows.some((row) => why(row) !== null)
      ? [
          {
            id: 'why',
            header: t('coalitions.option.why'),
            value: ({ strongest }: OptionRow) => strongest && t(`coalitions.part.${strongest}.name`),
            cell: (row: OptionRow) => <span className={classes.why}>{why(row)}</span>,
          },
        ]
      : []),
    ...(isRoomSame
      ? []
      : [
          {
            id: 'room',
            header: t('coalitions.option.room'),
            value: ({ option }: OptionRow) => tightestTest(option)?.margin ?? null,
            cell: roomOf,
          },
        ]),
    ...(nobodyAtOdds
      ? []
      : [
          {
            id: 'conflicts',
            header: t('coalitions.option.conflicts'),
            value: ({ option }: OptionRow) => option.conflicts.length,
            isFigure: true,
          },
        ]),
    ...(leaver
      ? []
      : [
          {
            id: 'leaves',
            header: t('coalitions.option.leaves'),
            value: (row: OptionRow) => {
              const id = leaverOf(row);
              return id && (names.get(id) ?? id);
            },
          },
        ]),
  ];
  return (
    <FigureSection
      title={t('coalitions.option.title')}
      controls={
        <CsvButton
          name={`${t('shell.place.coalitions')} ${props.issue}`}
          field={field}
          rows={() => csvRows(rows, coalitions, { t, names, testName })}
        />
      }
      reading={
        <>
          {isLost && `${t('coalitions.option.lost')} `}
          {rows.length === 1
            ? t(`coalitions.option.only.${view.coalition.kind === 'MINIMAL_WINNING' ? 'demands' : 'kind'}`)
            : tied > 1
              ? t(`coalitions.option.tied.${tied === rows.length ? 'all' : 'some'}`, { count: tied })
              : t('coalitions.option.pick')}
          {rows.length >= OPTIONS &&
            coalitions.othersScoreAtMost != null &&
            ` ${t('coalitions.option.others', { score: score(coalitions.othersScoreAtMost) })}`}
          {rows.length > 1 &&
            isRoomSame &&
            tightest &&
            ` ${t(`coalitions.option.sameRoom.${tightest.margin === 0 ? 'just' : 'some'}`, { test: testName(tightest.test), margin: quantity(tightest.margin ?? 0, tightest.test.by) })}`}
          {rows.length > 1 &&
            leaver &&
            ` ${t('coalitions.option.sameLeaver', { name: names.get(leaver) ?? leaver })}`}
        </>
      }
    >
      {props.isPhone ? (
        <OptionList rows={rows} chosen={chosen} names={names} />
      ) : (
        <RankTable
          caption={t('coalitions.option.title')}
          rows={rows}
          columns={columns}
          most={OPTIONS}
          chosenId={chosen.id}
          onChoose={({ id }) => change({ option: id })}
        />
      )}
    </FigureSection>
  );
}
