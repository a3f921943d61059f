import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { ForceField } from '../../api/force-field.ts';
import type { ScenarioInput } from '../../api/generated/graphql.ts';
import { asOfMoment, useView } from '../../state/view.ts';
import { AnalysisWait } from '../../ui/AnalysisWait.tsx';
import { CsvButton } from '../../ui/CsvButton.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useWords } from '../../ui/decision/use-words.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { RankTable } from '../../ui/figure/RankTable.tsx';
import { formatNumber } from '../../ui/numbers.ts';
import classes from './decision.module.css';
import { type Power, PowerIndicesDocument } from './documents.ts';

const MOST = 10;

interface PowerTableProps {
  readonly field: ForceField;
  readonly names: ReadonlyMap<string, string>;
  readonly issueId: string;
  readonly issue: string;
  readonly scenario: ScenarioInput | null;
}

/** Whose vote weighs how much under the rule, whatever anyone thinks. Asked for when it is opened. */
export function VotingPower(props: PowerTableProps) {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('decision.power.title')}>
      <PowerTable {...props} />
    </Disclosure>
  );
}

function PowerTable(props: PowerTableProps) {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const { issueId } = props;
  const scenario = useMemo(() => withoutStances(props.scenario), [props.scenario]);
  const [{ data, error }, ask] = useQuery({
    query: PowerIndicesDocument,
    variables: { centreId, issueId, asOf: asOfMoment(view.asOf), scenario },
  });
  const power = data?.powerIndices.issueId === issueId ? data.powerIndices : null;
  if (power) return <Figures {...props} power={power} />;
  if (error) return <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  return (
    <AnalysisWait centreId={centreId} query="powerIndices">
      {t('decision.power.wait')}
    </AnalysisWait>
  );
}

/** Power is about who may vote with what weight, not about what they want: moving a slider asks nothing anew. */
function withoutStances(scenario: ScenarioInput | null): ScenarioInput | null {
  if (!scenario) return null;
  const { stances: _, ...rest } = scenario;
  return Object.keys(rest).length > 0 ? rest : null;
}

type PowerRow = Power['partners'][number] & { readonly id: string; readonly name: string };

function Figures(props: PowerTableProps & { power: Power }) {
  const { t, i18n } = useTranslation();
  const { view, change } = useView();
  const { power, names, field } = props;
  const { nameList } = useWords(names);
  const rows: PowerRow[] = power.partners
    .map((partner) => ({
      ...partner,
      id: partner.partnerId,
      name: names.get(partner.partnerId) ?? partner.partnerId,
    }))
    .sort(
      (a, b) =>
        (b.shapleyShubik ?? -1) - (a.shapleyShubik ?? -1) ||
        (b.banzhafNormalised ?? -1) - (a.banzhafNormalised ?? -1) ||
        a.name.localeCompare(b.name, 'nl'),
    );
  const share = (value: number | null | undefined) =>
    value == null
      ? t('figure.undefined')
      : t('decision.power.share', { share: formatNumber(value * 100, i18n.language, 1) });
  const standing = ({ isVeto, isDummy, id }: PowerRow) =>
    id === power.dictatorId
      ? t('decision.power.dictator')
      : isVeto
        ? t('decision.power.veto')
        : isDummy
          ? t('decision.power.dummy')
          : null;
  const vetoes = rows.filter(({ isVeto }) => isVeto).map(({ id }) => id);
  const dummies = rows.filter(({ isDummy }) => isDummy).length;
  const columns: Column<PowerRow>[] = [
    { id: 'name', header: t('decision.partner'), value: ({ name }) => name, isName: true },
    {
      id: 'shapleyShubik',
      header: t('decision.power.shapleyShubik'),
      value: ({ shapleyShubik }) => shapleyShubik ?? null,
      cell: ({ shapleyShubik }) => share(shapleyShubik),
      isFigure: true,
    },
    {
      id: 'banzhaf',
      header: t('decision.power.banzhaf'),
      value: ({ banzhafNormalised }) => banzhafNormalised ?? null,
      cell: ({ banzhafNormalised }) => share(banzhafNormalised),
      isFigure: true,
    },
    { id: 'standing', header: t('decision.power.standing'), value: standing },
  ];
  return (
    <div className={classes.inner}>
      <p className={classes.prose}>
        {vetoes.length === 0
          ? t('decision.power.noVeto')
          : vetoes.length > 5
            ? t('decision.power.manyVetoes', { count: vetoes.length })
            : t('decision.power.vetoes', { names: nameList(vetoes) })}{' '}
        {dummies > 0 && t('decision.power.dummies', { count: dummies })} {t('decision.power.reading')}
      </p>
      <div className={classes.end}>
        <CsvButton
          name={`${t('decision.power.title')} ${props.issue}`}
          field={field}
          rows={() => [
            [
              t('decision.partner'),
              ...(['shapleyShubik', 'banzhaf', 'standing'] as const).map((id) => t(`decision.power.${id}`)),
            ],
            ...rows.map((row) => [
              row.name,
              row.shapleyShubik ?? null,
              row.banzhafNormalised ?? null,
              standing(row),
            ]),
          ]}
        />
      </div>
      <RankTable
        caption={t('decision.power.title')}
        rows={rows}
        columns={columns}
        most={MOST}
        chosenId={view.partner}
        onChoose={({ id }) => change({ partner: id })}
      />
      <p className={classes.small}>{t('decision.power.source')}</p>
    </div>
  );
}
