import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { type Canvas, type CanvasEvents, createCanvas, type Margins } from './canvas.ts';
import type { Elements } from './elements.ts';
import type { Emphasis } from './emphasis.ts';
import classes from './force-field-canvas.module.css';
import type { Positions } from './layout.ts';
import type { Look } from './style.ts';

export type CanvasHandle = Pick<Canvas, 'fit' | 'zoomBy' | 'reveal' | 'viewport' | 'restore' | 'positions'>;

export interface ForceFieldCanvasProps extends CanvasEvents {
  readonly elements: Elements;
  readonly positions: Positions;
  readonly look: Omit<Look, 'zoom'>;
  readonly emphasis: Emphasis;
  readonly cursor: string | null;
  /** Kept free when everything is brought in view. Read once. */
  readonly margins: Margins;
  readonly handle: Ref<CanvasHandle>;
}

/** Hands what it is given to the canvas. Renders nothing itself but the place to draw in. */
export function ForceFieldCanvas(props: ForceFieldCanvasProps) {
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | null>(null);
  const isFitted = useRef(false);
  const events = useRef<CanvasEvents>(props);
  events.current = props;
  const margins = useRef(props.margins);

  useEffect(() => {
    if (!place.current) return;
    const made = createCanvas(
      place.current,
      {
        onChoose: (id) => events.current.onChoose(id),
        onOpen: (id) => events.current.onOpen(id),
        onMoved: (places) => events.current.onMoved(places),
      },
      margins.current,
    );
    canvas.current = made;
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      made.destroy();
      canvas.current = null;
      isFitted.current = false;
    };
  }, []);

  const { elements, positions, look, emphasis, cursor } = props;
  useEffect(() => {
    canvas.current?.show(elements, positions);
    if (isFitted.current || elements.nodes.length === 0) return;
    canvas.current?.fit(undefined, { isInstant: true });
    isFitted.current = true;
  }, [elements, positions]);
  useEffect(() => canvas.current?.setLook(look), [look]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: elements that came new need their emphasis too
  useEffect(() => canvas.current?.setEmphasis(emphasis), [emphasis, elements]);
  useEffect(() => canvas.current?.setCursor(cursor), [cursor]);

  useImperativeHandle(props.handle, () => ({
    fit: (...given) => canvas.current?.fit(...given),
    zoomBy: (factor) => canvas.current?.zoomBy(factor),
    reveal: (id) => canvas.current?.reveal(id),
    viewport: () => canvas.current?.viewport() ?? { zoom: 1, pan: { x: 0, y: 0 } },
    restore: (viewport) => canvas.current?.restore(viewport),
    positions: () => canvas.current?.positions() ?? {},
  }));
  return <div className={classes.canvas} ref={place} aria-hidden="true" />;
}
