import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import type { NetworkMeasures } from '../../api/network-measures.ts';
import { changeView, fieldPath, useView } from '../../state/view.ts';
import { formatCount } from '../../ui/numbers.ts';
import { Sentence } from '../../ui/Sentence.tsx';
import { neighboursOf, partsCutOff } from './breaks.ts';
import { foremost, toConnectors } from './connectors.ts';
import { findingsOf } from './groups.ts';
import { onlyIn, toLayerRows } from './layers.ts';
import { useGroupName } from './use-group-name.ts';

/** So many names fit in a sentence. */
const NAMED = 3;

interface Asked {
  readonly network: NetworkMeasures;
  readonly names: ReadonlyMap<string, string>;
}

/** Who connects most, and what breaks when it goes. Leads to the map coloured by it. */
export function ConnectorsAnswer(props: Asked & { field: ForceField }) {
  const { t, i18n } = useTranslation();
  const { centreId, view } = useView();
  const { field, network, names } = props;
  const { layer } = view.filters;
  const { byStrength } = view;
  const first = useMemo(() => foremost(toConnectors(network, names)), [network, names]);
  const lost = useMemo(() => {
    const [one] = first;
    if (!one?.isCutVertex || first.length > 1) return 0;
    return partsCutOff(neighboursOf(field, { layer, byStrength }), one.id).flat().length;
  }, [field, first, layer, byStrength]);

  const [one] = first;
  const named = new Intl.ListFormat(i18n.language).format(first.slice(0, NAMED).map(({ name }) => name));
  const who =
    first.length === 0 || first.length > NAMED
      ? t('connectors.answer.nobody', { count: first.length })
      : t('connectors.answer.first', { count: first.length, names: named });
  const then =
    one && first.length === 1
      ? one.isCutVertex
        ? t('connectors.answer.breaks', { count: lost })
        : t('connectors.answer.holds')
      : '';
  return (
    <Sentence
      to={fieldPath(
        centreId,
        'network',
        changeView(view, { colourBy: 'BETWEENNESS', sizeBy: 'BETWEENNESS', tab: null, sort: null }),
      )}
      detail={[
        t('connectors.answer.breakpoints', { count: network.cutVertexIds.length }),
        t('connectors.answer.counted', {
          count: network.tieCount,
          partners: formatCount(network.partnerCount, i18n.language),
        }),
      ].join(' ')}
    >
      {who} {then}
    </Sentence>
  );
}

/** Who matters in one layer only. */
export function LayersAnswer({ network, names }: Asked) {
  const { t, i18n } = useTranslation();
  const { view } = useView();
  const rows = useMemo(
    () => toLayerRows(network.layerDifferences, view.compareBy, names),
    [network, view.compareBy, names],
  );
  const [first, second] = (['informal', 'formal'] as const).flatMap((layer) => {
    const found = onlyIn(rows, layer);
    if (found.length === 0) return [];
    const shown = found.slice(0, NAMED).map(({ name }) => name);
    const rest = found.length - shown.length;
    if (rest > 0) shown.push(t('connectors.layers.others', { count: rest }));
    return [
      t(`connectors.layers.only.${layer}`, {
        count: found.length,
        names: new Intl.ListFormat(i18n.language).format(shown),
      }),
    ];
  });
  if (rows.length === 0) return <Sentence>{t('connectors.layers.oneLayer')}</Sentence>;
  return (
    <Sentence detail={second ?? t('connectors.layers.detail')}>
      {first ?? t('connectors.layers.same')}
    </Sentence>
  );
}

/** Which groups are closest, and between which there is nothing. */
export function GroupsAnswer({ network, names }: Asked) {
  const { t } = useTranslation();
  const nameOf = useGroupName(network, names);
  const { closest, apart } = useMemo(() => findingsOf(network.groups), [network]);
  const kind = network.groupBy === 'COMMUNITY' ? 'Community' : '';
  const sentences = [
    closest &&
      t(`connectors.groups.closest${kind}`, {
        from: nameOf(closest.from),
        to: nameOf(closest.to),
        count: closest.count,
        possible: closest.possible,
      }),
    apart && t(`connectors.groups.apart${kind}`, { from: nameOf(apart.from), to: nameOf(apart.to) }),
  ].filter((sentence) => sentence !== null);
  return (
    <Sentence
      detail={[t('connectors.groups.howTo'), ...(kind ? [t('connectors.groups.howCommunity')] : [])].join(
        ' ',
      )}
    >
      {sentences.length > 0 ? sentences.join(' ') : t('connectors.groups.none_found')}
    </Sentence>
  );
}
