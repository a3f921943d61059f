import { Button, Tabs } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type ForceField, useForceField } from '../../api/force-field.ts';
import { type NetworkMeasures, useNetworkMeasures } from '../../api/network-measures.ts';
import { useMayEdit } from '../../state/use-may-edit.ts';
import { asOfMoment, networkQuestion, useView } from '../../state/view.ts';
import { AnalysisWait } from '../../ui/AnalysisWait.tsx';
import { AnalysisWarnings } from '../../ui/AnalysisWarnings.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { ConnectorsAnswer, GroupsAnswer, LayersAnswer } from './Answer.tsx';
import { ConnectorsTab } from './ConnectorsTab.tsx';
import classes from './connectors.module.css';
import { EvidenceArea } from './Evidence.tsx';
import { GroupsTab } from './GroupsTab.tsx';
import { HowCounted } from './HowCounted.tsx';
import { KeyPlayersAnswer } from './KeyPlayersAnswer.tsx';
import { KeyPlayersTab } from './KeyPlayersTab.tsx';
import { LayersTab } from './LayersTab.tsx';
import { MeasuresTab } from './MeasuresTab.tsx';

const tabs = ['connectors', 'key-players', 'layers', 'groups', 'measures'] as const;
type Tab = (typeof tabs)[number];

/** Who connects, who could break it, and every measure behind that. */
export default function ConnectorsScreen() {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const asOf = asOfMoment(view.asOf);
  const { field, error, readAgain } = useForceField({ centreId, issueId: view.issue, asOf });
  const measures = useNetworkMeasures({ centreId, asOf, ...networkQuestion(view) });
  const failure = error ?? measures.error;
  if (field && measures.network) return <Connectors field={field} network={measures.network} />;
  return (
    <Screen>
      {failure ? (
        <ErrorState isPage error={failure} onRetry={error ? readAgain : measures.readAgain} />
      ) : field ? (
        <AnalysisWait centreId={centreId} query="networkMeasures" />
      ) : (
        <LoadingState>{t('shell.loading')}</LoadingState>
      )}
    </Screen>
  );
}

function Connectors(props: { field: ForceField; network: NetworkMeasures }) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const { field, network } = props;
  const tab: Tab = tabs.find((one) => one === view.tab) ?? 'connectors';
  const bar = useRef<HTMLDivElement>(null);
  // On a phone the row of tabs is wider than the screen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is another one to bring in sight
  useEffect(() => {
    const chosen = bar.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
    const row = chosen?.closest<HTMLElement>('[role="tablist"]');
    if (chosen && row) row.scrollLeft = chosen.offsetLeft - (row.clientWidth - chosen.offsetWidth) / 2;
  }, [tab]);
  const names = useMemo(() => new Map(field.partners.map(({ id, name }) => [id, name])), [field]);
  if (network.tieCount === 0) {
    return (
      <Screen>
        <NoRelationships />
      </Screen>
    );
  }
  const shared = { field, network, names };
  const answer =
    tab === 'key-players' ? (
      <KeyPlayersAnswer names={names} />
    ) : tab === 'layers' ? (
      <LayersAnswer {...shared} />
    ) : tab === 'groups' ? (
      <GroupsAnswer {...shared} />
    ) : (
      <ConnectorsAnswer {...shared} />
    );
  return (
    <Screen fills answer={answer}>
      <EvidenceArea names={names}>
        <div className={classes.screen}>
          <div className={classes.bar} ref={bar}>
            <Tabs
              value={tab}
              onChange={(value) =>
                change({ tab: value === 'connectors' ? null : value, sort: null }, { replace: true })
              }
              variant="pills"
              classNames={{ root: classes.tabRow ?? '', tab: classes.tab ?? '', list: classes.tabs ?? '' }}
            >
              <Tabs.List aria-label={t('connectors.tabs')}>
                {tabs.map((one) => (
                  <Tabs.Tab key={one} value={one}>
                    {t(`connectors.tab.${one}`)}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
            </Tabs>
            <HowCounted network={network} />
          </div>
          {network.warnings.length > 0 && (
            <div className={classes.warnings}>
              <AnalysisWarnings warnings={network.warnings} />
            </div>
          )}
          <div className={classes.body} data-fills={tab === 'layers' || tab === 'measures'}>
            {tab === 'connectors' && <ConnectorsTab {...shared} />}
            {tab === 'key-players' && <KeyPlayersTab {...shared} />}
            {tab === 'layers' && <LayersTab {...shared} />}
            {tab === 'groups' && <GroupsTab {...shared} />}
            {tab === 'measures' && <MeasuresTab {...shared} />}
          </div>
        </div>
      </EvidenceArea>
    </Screen>
  );
}

function NoRelationships() {
  const { t } = useTranslation();
  const { centreId, view, change } = useView();
  const mayEdit = useMayEdit(centreId);
  const { layer } = view.filters;
  const [reason, action] = layer
    ? [
        'layer',
        <Button key="both" onClick={() => change({ filters: { layer: null } })}>
          {t('connectors.none.both')}
        </Button>,
      ]
    : view.asOf
      ? [
          'past',
          <Button key="now" onClick={() => change({ asOf: null })}>
            {t('connectors.none.toNow')}
          </Button>,
        ]
      : [
          'text',
          mayEdit && (
            <Button key="import" component={Link} to={`/centres/${encodeURIComponent(centreId)}/import`}>
              {t('connectors.none.import')}
            </Button>
          ),
        ];
  return (
    <EmptyState isPage title={t('connectors.none.title')} actions={action}>
      {t(`connectors.none.${reason}`)}
    </EmptyState>
  );
}
