import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import type { NetworkMeasures } from '../../api/network-measures.ts';
import { changeView, fieldPath, useView } from '../../state/view.ts';
import { formatCount } from '../../ui/numbers.ts';
import { Sentence } from '../../ui/Sentence.tsx';
import { neighboursOf, partsCutOff } from './breaks.ts';
import { foremost, toConnectors } from './connectors.ts';

/** So many names fit in a sentence. */
const NAMED = 3;

/** Who connects most, and what breaks when it goes. Leads to the map coloured by it. */
export function Answer(props: {
  field: ForceField;
  network: NetworkMeasures;
  names: ReadonlyMap<string, string>;
  tab: string;
}) {
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
