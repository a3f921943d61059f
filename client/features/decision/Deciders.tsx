import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import type { VoteAssumption } from '../../state/assumptions.ts';
import { useView } from '../../state/view.ts';
import { CsvButton } from '../../ui/CsvButton.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import { useWords } from '../../ui/decision/use-words.ts';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { Bar } from '../../ui/figure/Bar.tsx';
import { RankTable } from '../../ui/figure/RankTable.tsx';
import classes from './decision.module.css';
import type { Forecast } from './documents.ts';
import { type DeciderRow, toDeciders } from './model.ts';
import { VoteChoice } from './VoteChoice.tsx';

const MOST = 10;

/** Whose vote decides, and what happens when it goes another way. */
export function Deciders(props: {
  field: ForceField;
  names: ReadonlyMap<string, string>;
  forecast: Forecast;
  asIs: Forecast;
  assumptions: readonly VoteAssumption[];
  issue: string;
}) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const { field, names, forecast, asIs, assumptions } = props;
  const { percent, points } = useWords(names);
  const rows = useMemo(() => toDeciders(forecast, asIs, names), [forecast, asIs, names]);
  const most = Math.max(0.01, ...rows.map(({ pivotal }) => Math.abs(pivotal)));
  const least = Math.min(0, ...rows.map(({ pivotal }) => pivotal));
  const said = new Set(assumptions.map(({ partnerId }) => partnerId));
  const first = rows
    .filter(({ id }) => !said.has(id))
    .reduce<DeciderRow | null>(
      (most, row) => (most && Math.abs(most.pivotal) >= Math.abs(row.pivotal) ? most : row),
      null,
    );
  const share = (id: 'ifFor' | 'ifAgainst' | 'ifNotCast' | 'inFavour' | 'turnout'): Column<DeciderRow> => ({
    id,
    header: t(`decision.who.${id}`),
    value: (row) => row[id],
    cell: (row) => percent(row[id]),
    isFigure: true,
  });
  const columns: Column<DeciderRow>[] = [
    { id: 'name', header: t('decision.partner'), value: ({ name }) => name, isName: true },
    {
      id: 'what-if',
      header: t('decision.who.whatIf'),
      value: ({ id }) => (said.has(id) ? 1 : 0),
      cell: ({ id, name, inFavour }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: keeps the row from opening; the field within is what acts
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keyboard by itself
        <span className={classes.cellChoice} onClick={(event) => event.stopPropagation()}>
          <VoteChoice partnerId={id} name={name} assumptions={assumptions} inFavour={inFavour} />
        </span>
      ),
    },
    {
      id: 'bar',
      header: t('decision.who.bar'),
      value: ({ pivotal }) => pivotal,
      cell: ({ pivotal }) => (
        <div className={classes.cellBar}>
          <Bar
            parts={[{ value: pivotal, tone: pivotal < 0 ? 'against' : 'accent' }]}
            minimum={least}
            maximum={most}
          />
        </div>
      ),
    },
    {
      id: 'pivotal',
      header: t('decision.who.pivotal'),
      value: ({ pivotal }) => pivotal,
      cell: ({ pivotal }) => points(pivotal),
      isFigure: true,
    },
    ...(['ifFor', 'ifAgainst', 'ifNotCast'] as const).map(share),
    {
      id: 'turnoutEffect',
      header: t('decision.who.turnoutEffect'),
      value: ({ turnoutEffect }) => turnoutEffect,
      cell: ({ turnoutEffect, hurts }) => (
        <span className={classes.effect}>
          {hurts && <IconAlertTriangle size={14} aria-label={t('decision.hurts.sign')} />}
          {points(turnoutEffect)}
        </span>
      ),
      isFigure: true,
    },
    {
      id: 'now',
      header: t('decision.who.now'),
      value: ({ voteNow }) => voteNow,
      cell: ({ voteNow }) => t(`decision.vote.${voteNow}`),
    },
    ...(['inFavour', 'turnout'] as const).map(share),
  ];
  const figures = [
    'pivotal',
    'turnout',
    'inFavour',
    'ifFor',
    'ifAgainst',
    'ifNotCast',
    'turnoutEffect',
  ] as const;
  return (
    <FigureSection
      title={t('decision.who.title')}
      controls={
        <CsvButton
          name={`${t('shell.place.decision')} ${props.issue}`}
          field={field}
          rows={() => [
            [t('decision.partner'), ...figures.map((id) => t(`decision.who.${id}`)), t('decision.who.now')],
            ...rows.map((row) => [
              row.name,
              ...figures.map((id) => row[id]),
              t(`decision.vote.${row.voteNow}`),
            ]),
          ]}
        />
      }
      reading={
        first && Math.abs(first.pivotal) >= 0.0005
          ? t('decision.who.reading', {
              name: first.name,
              ifFor: percent(first.ifFor),
              ifAgainst: percent(first.ifAgainst),
            })
          : t('decision.who.nobody')
      }
    >
      <Hurts rows={rows} order={forecast.turnoutHurtsIds} names={names} />
      <RankTable
        caption={t('decision.who.title')}
        rows={rows}
        columns={columns}
        most={MOST}
        chosenId={view.partner}
        onChoose={({ id }) => change({ partner: id })}
      />
      <p className={classes.small}>{t('decision.who.legend')}</p>
    </FigureSection>
  );
}

/** Warns that getting someone to vote makes passing less likely. */
function Hurts(props: {
  rows: readonly DeciderRow[];
  order: readonly string[];
  names: ReadonlyMap<string, string>;
}) {
  const { t } = useTranslation();
  const { points, nameList } = useWords(props.names);
  const worst = props.rows.find(({ id }) => id === props.order[0]);
  if (!worst) return null;
  const others = props.order.slice(1, 4);
  const more = props.order.length - 1 - others.length;
  const friend = props.rows.find(({ hurts, inFavour }) => hurts && inFavour >= 0.5);
  return (
    <p className={classes.warning} role="note">
      <IconAlertTriangle size={18} stroke={1.8} aria-hidden="true" />
      <span>
        {t('decision.hurts.worst', {
          name: worst.name,
          points: points(-worst.turnoutEffect).replace('+', ''),
        })}{' '}
        {others.length > 0 && t('decision.hurts.others', { names: nameList(others) })}{' '}
        {more > 0 && t('decision.hurts.more', { count: more })}{' '}
        {friend && t('decision.hurts.friend', { name: friend.name })}
      </span>
    </p>
  );
}
