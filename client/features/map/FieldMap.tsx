import { useComputedColorScheme, VisuallyHidden } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import type { Viewport } from '../../graph/canvas.ts';
import { byMeasure, toElements } from '../../graph/elements.ts';
import { emphasise, highlight } from '../../graph/emphasis.ts';
import { type CanvasHandle, ForceFieldCanvas } from '../../graph/ForceFieldCanvas.tsx';
import { usePositions } from '../../graph/use-positions.ts';
import type { Shown } from '../../state/filters.ts';
import { useView } from '../../state/view.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Controls } from './Controls.tsx';
import { spokenPartners } from './describe.ts';
import classes from './field-map.module.css';
import { Layouting } from './Layouting.tsx';
import { Legend } from './Legend.tsx';
import { startOfTour, stepFrom } from './tour.ts';
import type { MeasureSteps } from './use-measure-steps.ts';
import { useSpoken } from './use-spoken.ts';

const ZOOM_STEP = 1.35;
/** The legend stands at the left, the buttons at the right. */
const MARGINS = { left: 208, right: 60, top: 28, bottom: 40 };

/** The map with its legend and buttons, by mouse, touch, keyboard and ear. */
export function FieldMap(props: { field: ForceField; shown: Shown; steps: MeasureSteps }) {
  const { t } = useTranslation();
  const { centreId, view, change } = useView();
  const scheme = useComputedColorScheme('light');
  const { field, shown } = props;
  const { showInterests, colourBy } = view;
  const elements = useMemo(() => toElements(field, { showInterests }), [field, showInterests]);
  const { positions, progress, failure, move, rearrange } = usePositions(centreId, elements);
  const { sizes, shades } = props.steps;
  const drawn = useMemo(() => byMeasure(elements, sizes, shades), [elements, sizes, shades]);
  const chosen = view.partner ?? view.conflict ?? view.relationship;
  const { members } = view;
  const emphasis = useMemo(
    () =>
      members.length > 0
        ? highlight(elements, shown, new Set(members), chosen)
        : emphasise(elements, shown, chosen),
    [elements, shown, members, chosen],
  );
  const look = useMemo(() => ({ scheme, colourBy }), [scheme, colourBy]);
  const canvas = useRef<CanvasHandle>(null);
  const [cursor, setCursor] = useState<string | null>(null);

  const spoken = useMemo(() => spokenPartners(field, shown), [field, shown]);
  const say = useSpoken();
  const underCursor = spoken.find(({ id }) => id === (cursor ?? view.partner));

  // What was chosen elsewhere (search, table, card) comes in view; a focus brings its whole surroundings in view,
  // and letting it go gives back what was in view before.
  const isReady = positions !== null;
  useEffect(() => {
    if (isReady && view.partner && !view.focus) canvas.current?.reveal(view.partner);
  }, [isReady, view.partner, view.focus]);
  const focused = view.focus ? `${view.focus} ${view.steps}` : null;
  const hadFocus = useRef<string | null>(null);
  const beforeFocus = useRef<Viewport | null>(null);
  useEffect(() => {
    if (!isReady || focused === hadFocus.current) return;
    if (focused) {
      if (!hadFocus.current) beforeFocus.current = canvas.current?.viewport() ?? null;
      canvas.current?.fit(shown.partners);
    } else if (beforeFocus.current) {
      canvas.current?.restore(beforeFocus.current);
    }
    hadFocus.current = focused;
  }, [isReady, focused, shown]);

  function choose(id: string | null) {
    setCursor(null);
    if (id === null) {
      if (chosen) change({ partner: null, conflict: null, relationship: null });
      return;
    }
    const node = elements.nodes.find((one) => one.id === id);
    if (node?.type === 'partner') change({ partner: id });
    else if (node?.type === 'conflict') change({ conflict: id });
    else if (node?.type === 'interest') change({ filters: { interests: [id] } });
    else if (elements.edges.some((edge) => edge.id === id && edge.type === 'tie'))
      change({ relationship: id });
  }

  function steer(event: KeyboardEvent) {
    if (!positions || event.ctrlKey || event.metaKey || event.altKey) return;
    const current = cursor ?? view.partner;
    switch (event.key) {
      case 'ArrowUp':
      case 'ArrowDown':
      case 'ArrowLeft':
      case 'ArrowRight': {
        const places = canvas.current?.positions() ?? positions;
        const next = current
          ? stepFrom(elements, places, shown.partners, current, event.key)
          : startOfTour(elements, shown.partners);
        if (next) {
          setCursor(next);
          canvas.current?.reveal(next);
        }
        break;
      }
      case 'Enter':
        if (!current) return;
        choose(current);
        break;
      case 'Escape':
        if (cursor) setCursor(null);
        else choose(null);
        break;
      case '+':
      case '=':
        canvas.current?.zoomBy(ZOOM_STEP);
        break;
      case '-':
        canvas.current?.zoomBy(1 / ZOOM_STEP);
        break;
      case '0':
        canvas.current?.fit();
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  useHotkeys([['Escape', () => choose(null)]]);

  if (failure) return <ErrorState onRetry={rearrange} />;
  return (
    <div className={classes.place}>
      <div
        className={classes.map}
        role="application"
        aria-roledescription={t('map.role')}
        aria-label={t('map.label', { centre: field.centre.name })}
        aria-describedby="map-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk over the map
        tabIndex={0}
        onKeyDown={steer}
        onBlur={() => setCursor(null)}
      >
        {positions && (
          <ForceFieldCanvas
            elements={drawn}
            positions={positions}
            look={look}
            emphasis={emphasis}
            cursor={cursor}
            margins={MARGINS}
            handle={canvas}
            onChoose={choose}
            onOpen={(id) => change({ partner: id, focus: id })}
            onMoved={move}
          />
        )}
      </div>
      {!positions && <Layouting partners={field.partners.length} progress={progress} />}
      <Legend field={field} scheme={scheme} steps={props.steps} />
      <Controls
        onZoomIn={() => canvas.current?.zoomBy(ZOOM_STEP)}
        onZoomOut={() => canvas.current?.zoomBy(1 / ZOOM_STEP)}
        onFit={() => canvas.current?.fit(view.focus ? shown.partners : undefined)}
        onRearrange={rearrange}
      />
      <VisuallyHidden>
        <p id="map-keys">{t('map.keys')}</p>
        <p aria-live="polite">{underCursor ? say(underCursor) : ''}</p>
        <h2>{t('map.list')}</h2>
        <ul>
          {spoken.map((partner) => (
            <li key={partner.id}>
              <button type="button" tabIndex={-1} onClick={() => choose(partner.id)}>
                {say(partner)}
              </button>
            </li>
          ))}
        </ul>
      </VisuallyHidden>
    </div>
  );
}
