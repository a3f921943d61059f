import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { useView } from '../../state/view.ts';
import { CsvButton } from '../../ui/CsvButton.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { RankTable } from '../../ui/figure/RankTable.tsx';
import { type InfluenceRow, whoChanges } from './model.ts';
import { Shift } from './Shift.tsx';
import { useFigures } from './use-figures.ts';

const MOST = 10;

/** Where each partner stands now and where talking alone takes it, the furthest moved first. */
export function TalkFigure(props: { field: ForceField; rows: readonly InfluenceRow[] }) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const { position } = useFigures();
  const isKnown = props.rows.some(({ settled }) => settled !== null);
  const size = ({ drift }: InfluenceRow) => (drift === null ? -1 : Math.abs(drift));
  const rows = [...props.rows].sort((a, b) => size(b) - size(a));
  const changed = whoChanges(rows);
  const first = changed[0];
  const known = (value: number | null) => (value === null ? null : position(value));
  const columns: Column<InfluenceRow>[] = [
    { id: 'name', header: t('influence.partner'), value: ({ name }) => name, isName: true },
    {
      id: 'shift',
      header: t('influence.talk.scale'),
      value: ({ settled }) => settled,
      cell: ({ now, settled }) => <Shift now={now} settled={settled} />,
    },
    {
      id: 'now',
      header: t('influence.now'),
      value: ({ now }) => now,
      cell: ({ now }) => (now === null ? t('influence.noStance') : position(now)),
      isFigure: true,
    },
    {
      id: 'settled',
      header: t('influence.talk.settled'),
      value: ({ settled }) => settled,
      cell: ({ settled }) => known(settled),
      isFigure: true,
    },
    {
      id: 'drift',
      header: t('influence.talk.drift'),
      value: ({ drift }) => drift,
      cell: ({ drift }) => known(drift),
      isFigure: true,
    },
  ];
  return (
    <FigureSection
      title={t('influence.talk.title')}
      controls={
        <CsvButton
          name={`${t('shell.place.influence')} ${props.field.issue?.name ?? ''}`}
          field={props.field}
          rows={() => [
            ['partner', 'now', 'talk.settled', 'talk.drift', 'persuade.leverage', 'persuade.effect'].map(
              (head) => t(`influence.${head}`),
            ),
            ...rows.map(({ name, now, settled, drift, leverage, effect }) => [
              name,
              now,
              settled,
              drift,
              leverage,
              effect,
            ]),
          ]}
        />
      }
      reading={
        first
          ? t('influence.talk.reading', {
              count: changed.length,
              name: first.row.name,
              from: t(`words.attitude.${first.from}`).toLowerCase(),
              to: t(`words.attitude.${first.to}`).toLowerCase(),
            })
          : t(isKnown ? 'influence.talk.nobody' : 'influence.talk.undefined')
      }
    >
      {isKnown && (
        <RankTable
          caption={t('influence.talk.title')}
          rows={rows}
          columns={columns}
          most={MOST}
          chosenId={view.partner}
          onChoose={({ id }) => change({ partner: id })}
        />
      )}
    </FigureSection>
  );
}
