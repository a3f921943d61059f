import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { toElements } from '../../graph/elements.ts';
import { highlight } from '../../graph/emphasis.ts';
import { type CanvasHandle, ForceFieldCanvas } from '../../graph/ForceFieldCanvas.tsx';
import { usePositions } from '../../graph/use-positions.ts';
import { whatIsShown } from '../../state/filters.ts';
import { noFilters, useView } from '../../state/view.ts';
import classes from './coalition.module.css';
import type { OptionRow } from './model.ts';

const MARGINS = { left: 36, right: 36, top: 16, bottom: 32 };
const look = { colourBy: 'attitude' } as const;

/** The members of an option on the map of the field; the rest fades. The list of members says the same in words. */
export function OptionMap(props: { field: ForceField; row: OptionRow }) {
  const { t } = useTranslation();
  const { centreId, view, change } = useView();
  const scheme = useComputedColorScheme('light');
  const { field, row } = props;
  const elements = useMemo(() => toElements(field, { showInterests: false }), [field]);
  const { positions, move } = usePositions(centreId, elements);
  const { memberIds } = row.option;
  const shown = useMemo(() => whatIsShown(field, { filters: noFilters, focus: null, steps: 1 }), [field]);
  const emphasis = useMemo(
    () => highlight(elements, shown, new Set(memberIds), view.partner),
    [elements, shown, memberIds, view.partner],
  );
  const drawing = useMemo(() => ({ ...look, scheme }), [scheme]);
  const canvas = useRef<CanvasHandle>(null);
  const { ref, width } = useElementSize();
  // A card that opens beside it leaves less room.
  useEffect(() => {
    if (width > 0) canvas.current?.fit(undefined, { isInstant: true });
  }, [width]);
  const partners = useMemo(() => new Set(field.partners.map(({ id }) => id)), [field]);
  return (
    <figure className={classes.map}>
      <div className={classes.canvas} ref={ref}>
        {positions ? (
          <ForceFieldCanvas
            elements={elements}
            positions={positions}
            look={drawing}
            emphasis={emphasis}
            cursor={null}
            margins={MARGINS}
            handle={canvas}
            onChoose={(id) => {
              if (id === null || partners.has(id)) change({ partner: id });
            }}
            onOpen={(id) => change({ partner: id })}
            onMoved={move}
          />
        ) : (
          <p className={classes.mapWait}>{t('coalitions.map.wait')}</p>
        )}
      </div>
      <figcaption className={classes.small}>{t('coalitions.map.legend')}</figcaption>
    </figure>
  );
}
