import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import type { NetworkMeasures } from '../../api/network-measures.ts';
import { useView } from '../../state/view.ts';
import own from './breakpoints.module.css';
import { neighboursOf, toBreakpoints, toBridges } from './breaks.ts';
import classes from './connectors.module.css';
import { PartnerName, PartnerNames } from './PartnerName.tsx';

const NAMED = 6;

/** Whom the field cannot miss, and which single relationships hold others in it. */
export function Breakpoints(props: {
  field: ForceField;
  network: NetworkMeasures;
  names: ReadonlyMap<string, string>;
}) {
  const { t } = useTranslation();
  const { view } = useView();
  const { field, network, names } = props;
  const { layer } = view.filters;
  const neighbours = useMemo(
    () => neighboursOf(field, { layer, byStrength: view.byStrength }),
    [field, layer, view.byStrength],
  );
  const breakpoints = useMemo(() => toBreakpoints(network, neighbours), [network, neighbours]);
  // A lone partner behind a breakpoint was named there already.
  const bridges = useMemo(
    () =>
      toBridges(network, neighbours).filter(
        ({ keptBy, lost }) => lost.length > 1 || !network.cutVertexIds.includes(keptBy),
      ),
    [network, neighbours],
  );
  const others = (count: number) => t('connectors.others', { count });
  return (
    <section className={classes.part} aria-labelledby="breaks-title">
      <h2 id="breaks-title" className={classes.title}>
        {t('connectors.breaks.title')}
      </h2>
      <p className={classes.note}>
        {t(breakpoints.length > 0 ? 'connectors.breaks.note' : 'connectors.breaks.none')}
      </p>
      <ul className={own.breaks}>
        {breakpoints.map(({ id, parts, count }) => (
          <li key={id}>
            <PartnerName id={id} names={names} />
            <p>
              {t('connectors.breaks.lost', { count })}{' '}
              {parts.map((part, index) => (
                <span key={part[0]}>
                  {index > 0 && '; '}
                  <PartnerNames ids={part} names={names} atMost={NAMED} others={others} />
                </span>
              ))}
              .
            </p>
          </li>
        ))}
      </ul>
      {bridges.length > 0 && (
        <>
          <h3 className={classes.subtitle}>{t('connectors.bridges.title', { count: bridges.length })}</h3>
          <ul className={own.breaks}>
            {bridges.map(({ keptBy, lostId, lost }) => (
              <li key={`${keptBy} ${lostId}`}>
                <p>
                  <PartnerName id={lostId} names={names} /> {t('connectors.bridges.hangsOn')}{' '}
                  <PartnerName id={keptBy} names={names} />
                  {lost.length > 1 ? `; ${t('connectors.bridges.with', { count: lost.length - 1 })}` : '.'}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
