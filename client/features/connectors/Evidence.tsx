import { Portal } from '@mantine/core';
import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { NetworkMeasure } from '../../api/generated/graphql.ts';
import { EvidenceCard } from './EvidenceCard.tsx';
import classes from './evidence.module.css';

interface Pointed {
  readonly partnerId: string;
  readonly measure: NetworkMeasure;
  readonly at: DOMRect;
}

/** Passing over a number on the way to another one shows nothing. */
const OPEN_AFTER_MS = 180;
/** Long enough to move the pointer from the number onto the card. */
const CLOSE_AFTER_MS = 160;
const WIDTH = 340;
const GAP = 6;
const ID = 'evidence';

interface Evidence {
  show(pointed: Pointed, options?: { readonly isSoon: boolean }): void;
  hide(): void;
  /** Which number has its card open: partner and measure. */
  readonly open: string | null;
}

const EvidenceContext = createContext<Evidence | null>(null);
const keyOf = (pointed: Pick<Pointed, 'partnerId' | 'measure'>) => `${pointed.partnerId} ${pointed.measure}`;

/** The one card that shows, beside the number that is pointed at or has the focus, what that number rests on. */
export function EvidenceArea(props: { names: ReadonlyMap<string, string>; children: ReactNode }) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const timer = useRef(0);
  const later = useCallback((next: Pointed | null, wait: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setPointed(next), wait);
  }, []);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  // What it stood beside has moved away.
  useEffect(() => {
    if (!pointed) return;
    const close = (event: Event) => {
      if (!(event.target instanceof Element && event.target.closest(`#${ID}`))) later(null, 0);
    };
    window.addEventListener('scroll', close, { capture: true, passive: true });
    return () => window.removeEventListener('scroll', close, { capture: true });
  }, [pointed, later]);
  const open = pointed && keyOf(pointed);
  const value = useMemo<Evidence>(
    () => ({
      show: (next, options) => later(next, options?.isSoon ? 0 : OPEN_AFTER_MS),
      hide: () => later(null, CLOSE_AFTER_MS),
      open,
    }),
    [later, open],
  );
  return (
    <EvidenceContext value={value}>
      {props.children}
      {pointed && (
        <Portal>
          <div
            id={ID}
            role="status"
            className={classes.card}
            style={placeBeside(pointed.at, window.innerWidth, window.innerHeight)}
            onMouseEnter={() => window.clearTimeout(timer.current)}
            onMouseLeave={() => later(null, CLOSE_AFTER_MS)}
          >
            <EvidenceCard
              key={keyOf(pointed)}
              partnerId={pointed.partnerId}
              measure={pointed.measure}
              names={props.names}
            />
          </div>
        </Portal>
      )}
    </EvidenceContext>
  );
}

/** Below the number, or above it where there is more room; never over the edge of the window. */
function placeBeside(at: DOMRect, width: number, height: number) {
  const left = Math.max(8, Math.min(at.left, width - WIDTH - 8));
  const below = height - at.bottom - GAP - 8;
  const above = at.top - GAP - 8;
  return below >= 260 || below >= above
    ? { left, top: at.bottom + GAP, maxHeight: below, width: Math.min(WIDTH, width - 16) }
    : { left, bottom: height - at.top + GAP, maxHeight: above, width: Math.min(WIDTH, width - 16) };
}

/** A number, or the word that stands for it, that shows on pointing or focus what it rests on. Escape closes that. */
export function Figure(props: {
  partnerId: string;
  measure: NetworkMeasure;
  /** Name of the measure, for who does not see its column. */
  label: string;
  isWord?: boolean;
  /** Reached with the arrow keys, not with Tab. */
  isInTable?: boolean;
  children: ReactNode;
}) {
  const evidence = useContext(EvidenceContext);
  const { partnerId, measure } = props;
  if (!evidence) return props.children;
  const isOpen = evidence.open === keyOf({ partnerId, measure });
  const pointAt = (element: HTMLElement) => ({
    partnerId,
    measure,
    at: element.getBoundingClientRect(),
  });
  return (
    <button
      type="button"
      className={classes.figure}
      data-word={props.isWord ?? false}
      tabIndex={props.isInTable ? -1 : 0}
      aria-expanded={isOpen}
      onMouseEnter={(event) => evidence.show(pointAt(event.currentTarget))}
      onMouseLeave={evidence.hide}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) evidence.show(pointAt(event.currentTarget));
      }}
      onBlur={evidence.hide}
      onClick={(event) => {
        event.stopPropagation();
        evidence.show(pointAt(event.currentTarget), { isSoon: true });
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        evidence.hide();
      }}
    >
      <span className={classes.label}>{props.label}: </span>
      {props.children}
    </button>
  );
}
