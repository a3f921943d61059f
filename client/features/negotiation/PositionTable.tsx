import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { useView } from '../../state/view.ts';
import { AttitudeGlyph } from '../../ui/AttitudeGlyph.tsx';
import { CsvButton } from '../../ui/CsvButton.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import { attitudeOf, formatShare } from '../../ui/facts/words.ts';
import { RankTable } from '../../ui/figure/RankTable.tsx';
import classes from './bargaining.module.css';
import type { IssueOutlook } from './documents.ts';
import type { PositionRow } from './model.ts';
import type { Lane } from './use-lanes.ts';
import { useWords } from './use-words.ts';

const MOST = 15;

/** The figure of an issue as two tables: where it ends, and who stands where. */
export function PositionTable(props: {
  field: ForceField;
  issue: string;
  own: IssueOutlook;
  rows: readonly PositionRow[];
  lanes: readonly Lane[];
}) {
  const { t, i18n } = useTranslation();
  const { view, change } = useView();
  const { figure, percent } = useWords();
  const { own, rows, lanes, issue } = props;
  const share = (id: 'power' | 'salience'): Column<PositionRow> => ({
    id,
    header: t(`bargaining.table.${id}`),
    value: (row) => row[id] ?? null,
    cell: (row) => (row[id] == null ? t('facts.value.unknown') : formatShare(row[id], i18n.language)),
    isFigure: true,
  });
  const word = (row: PositionRow) => t(`words.attitude.${attitudeOf(row.at.position)}`);
  const columns: Column<PositionRow>[] = [
    { id: 'name', header: t('bargaining.partner'), value: ({ name }) => name, isName: true },
    {
      id: 'position',
      header: t('bargaining.table.position'),
      value: ({ at }) => at.value,
      cell: ({ at }) => figure(own, at.value),
      isFigure: true,
    },
    {
      id: 'attitude',
      header: t('bargaining.table.attitude'),
      value: word,
      cell: (row) => (
        <span className={classes.entry}>
          <AttitudeGlyph attitude={attitudeOf(row.at.position)} isDecorative /> {word(row)}
        </span>
      ),
    },
    share('power'),
    share('salience'),
    {
      id: 'share',
      header: t('bargaining.table.share'),
      value: (row) => row.share ?? null,
      cell: (row) => (row.share == null ? t('bargaining.table.unweighed') : percent(row.share, 1)),
      isFigure: true,
    },
  ];
  return (
    <div className={classes.inner}>
      <div className={classes.end}>
        <CsvButton
          name={`${t('shell.place.bargaining')} ${issue}`}
          field={props.field}
          rows={() => [
            columns.map(({ header }) => header),
            ...rows.map((row) => [
              row.name,
              row.at.value,
              word(row),
              row.power ?? null,
              row.salience ?? null,
              row.share ?? null,
            ]),
          ]}
        />
      </div>
      <table className={classes.outcomes}>
        <caption>{t('bargaining.table.outcomes', { issue })}</caption>
        <tbody>
          {lanes.map(({ id, name, value }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <RankTable
        caption={t('bargaining.table.positions', { issue })}
        rows={rows}
        columns={columns}
        most={MOST}
        chosenId={view.partner}
        onChoose={({ id }) => change({ partner: id })}
      />
    </div>
  );
}
