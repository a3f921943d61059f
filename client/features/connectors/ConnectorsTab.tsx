import { Button } from '@mantine/core';
import { IconTopologyStar3 } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { ForceField } from '../../api/force-field.ts';
import type { NetworkMeasures } from '../../api/network-measures.ts';
import { asOfMoment, changeView, fieldPath, networkQuestion, useView } from '../../state/view.ts';
import { Breakpoints } from './Breakpoints.tsx';
import { ConnectorRow } from './ConnectorRow.tsx';
import own from './connector-list.module.css';
import classes from './connectors.module.css';
import { intervalsById, toConnectors } from './connectors.ts';
import { RankUncertaintyDocument } from './documents.ts';

/** So many are listed before one asks for all. */
const FIRST = 12;

/** Who connects most, how sure that is, and whom the field cannot miss. */
export function ConnectorsTab(props: {
  field: ForceField;
  network: NetworkMeasures;
  names: ReadonlyMap<string, string>;
}) {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const { network, names } = props;
  const [isAll, setAll] = useState(false);
  const connectors = useMemo(() => toConnectors(network, names), [network, names]);
  const [{ data, fetching }] = useQuery({
    query: RankUncertaintyDocument,
    variables: {
      centreId,
      measure: 'BETWEENNESS',
      asOf: asOfMoment(view.asOf),
      ...networkQuestion(view),
    },
  });
  const uncertainty = data?.rankUncertainty;
  const intervals = useMemo(() => intervalsById(uncertainty?.partners), [uncertainty]);
  const shown = isAll ? connectors : connectors.slice(0, FIRST);
  return (
    <div className={classes.columns}>
      <section className={classes.part} aria-labelledby="connectors-title">
        <div className={classes.head}>
          <h2 id="connectors-title" className={classes.title}>
            {t('connectors.list.title')}
          </h2>
          <Button
            component={Link}
            to={fieldPath(
              centreId,
              'network',
              changeView(view, { colourBy: 'BETWEENNESS', sizeBy: 'BETWEENNESS', tab: null, sort: null }),
            )}
            size="xs"
            variant="default"
            leftSection={<IconTopologyStar3 size={16} stroke={1.6} />}
          >
            {t('connectors.list.onMap')}
          </Button>
        </div>
        <p className={classes.note}>{t('connectors.list.note')}</p>
        <table className={own.list}>
          <thead>
            <tr>
              <th scope="col" className={own.figure}>
                {t('connectors.list.place')}
              </th>
              <th scope="col">{t('connectors.list.partner')}</th>
              <th scope="col">{t('measure.name.BETWEENNESS')}</th>
              {(['sure', 'freedom', 'role'] as const).map((column) => (
                <th key={column} scope="col" className={own.wide}>
                  {t(`connectors.list.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((connector) => (
              <ConnectorRow
                key={connector.id}
                connector={connector}
                greatest={connectors[0]?.share ?? 0}
                interval={intervals.get(connector.id) ?? null}
                isReading={fetching}
                isChosen={view.partner === connector.id}
                names={names}
              />
            ))}
          </tbody>
        </table>
        {connectors.length > FIRST && (
          <Button size="xs" variant="subtle" onClick={() => setAll(!isAll)}>
            {isAll ? t('connectors.list.fewer') : t('connectors.list.all', { count: connectors.length })}
          </Button>
        )}
        {uncertainty && (
          <p className={classes.note}>
            {t('connectors.list.samples', { count: uncertainty.samples })}{' '}
            {uncertainty.unknownConfidenceCount > 0 &&
              t('connectors.list.unknownConfidence', { count: uncertainty.unknownConfidenceCount })}
          </p>
        )}
      </section>
      <Breakpoints {...props} />
    </div>
  );
}
