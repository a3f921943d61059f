import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';

/** How near to a point the pointer must come. */
const REACH = 16;

/**
 * Pointer and keyboard for the points of a drawing. One of them is in the order of Tab; the arrows go on to the next of `order`, Home and End to
 * the ends, Enter and the space bar choose, Escape takes the tip away.
 *
 * @param order ids, as they are read.
 * @param placeOf where a point stands, in pixels of the drawing.
 * @returns `active`: the point that is looked at. `drawing` and `pointOf` are attributes of the svg and of each point's group.
 */
export function usePointFocus(props: {
  order: readonly string[];
  chosen: string | null;
  onChoose: (id: string) => void;
  placeOf: (id: string) => { readonly x: number; readonly y: number };
}) {
  const { order, chosen, placeOf } = props;
  const [active, setActive] = useState<string | null>(null);
  const [stop, setStop] = useState<string | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  const tabStop = order.find((id) => id === stop) ?? order.find((id) => id === chosen) ?? order[0];

  /** The point under the pointer: the one whose name it is on, otherwise the nearest within reach. */
  const pointed = (event: MouseEvent<SVGSVGElement>): string | null => {
    const target = event.target as Element;
    // A click without a pointer, as assistive technology makes it, is on the point itself.
    if (target.tagName === 'text' || event.detail === 0) {
      const named = target.closest<SVGElement>('[data-point]')?.dataset.point;
      if (named !== undefined && (event.type === 'click' || target.tagName === 'text')) return named;
    }
    const { left, top } = event.currentTarget.getBoundingClientRect();
    let nearest: string | null = null;
    let least = REACH;
    for (const id of order) {
      const { x, y } = placeOf(id);
      const distance = Math.hypot(x - (event.clientX - left), y - (event.clientY - top));
      if (distance < least) {
        nearest = id;
        least = distance;
      }
    }
    return nearest;
  };

  const move = (event: KeyboardEvent) => {
    const id = (event.target as SVGElement).dataset.point;
    if (id === undefined) return;
    const at = order.indexOf(id);
    const last = order.length - 1;
    const next = Math.min(at + 1, last);
    const before = Math.max(at - 1, 0);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: next,
      ArrowDown: next,
      ArrowLeft: before,
      ArrowUp: before,
      Home: 0,
      End: last,
    };
    const to = steps[event.key];
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      props.onChoose(id);
    } else if (to !== undefined) {
      event.preventDefault();
      svg.current?.querySelector<SVGElement>(`[data-point="${CSS.escape(order[to]!)}"]`)?.focus();
    } else if (event.key === 'Escape') {
      setActive(null);
    }
  };

  return {
    active,
    drawing: {
      ref: svg,
      role: 'group',
      onKeyDown: move,
      onMouseMove: (event: MouseEvent<SVGSVGElement>) => setActive(pointed(event)),
      onMouseLeave: () => setActive(null),
      onClick: (event: MouseEvent<SVGSVGElement>) => {
        const id = pointed(event);
        if (id !== null) props.onChoose(id);
      },
    },
    pointOf: (id: string) => ({
      role: 'button',
      tabIndex: id === tabStop ? 0 : -1,
      'aria-pressed': id === chosen,
      'data-point': id,
      onFocus: () => {
        setActive(id);
        setStop(id);
      },
      onBlur: () => setActive(null),
    }),
  };
}
