import cytoscape, { type Core, type EventObject } from 'cytoscape';
import type { Elements, NodeElement } from './elements.ts';
import type { Emphasis } from './emphasis.ts';
import type { Point, Positions } from './layout.ts';
import { chooseNames, type Room } from './names.ts';
import { LABEL_FONT, labelBox } from './sizes.ts';
import { type Look, labelSize, styleSheet } from './style.ts';

export interface CanvasEvents {
  /** A node or an edge was chosen; null for the empty map. */
  onChoose(id: string | null): void;
  onOpen(id: string): void;
  /** Nodes were dragged; their new places. */
  onMoved(places: Positions): void;
}

/** Pixels of the canvas that something else stands over. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

export interface Canvas {
  show(elements: Elements, positions: Positions): void;
  setLook(look: Omit<Look, 'zoom'>): void;
  setEmphasis(emphasis: Emphasis): void;
  /** Puts a light ring around the node under the keyboard's cursor; null takes it away. */
  setCursor(id: string | null): void;
  /** Brings these nodes in view, or all; gliding unless told otherwise. */
  fit(ids?: ReadonlySet<string>, options?: { readonly isInstant: boolean }): void;
  zoomBy(factor: number): void;
  /** What is in view now, to be given back to `restore`. */
  viewport(): Viewport;
  restore(viewport: Viewport): void;
  /** Moves the map just enough to bring a node in view. */
  reveal(id: string): void;
  resize(): void;
  /** Place of each node now, in pixels at zoom 1. */
  positions(): Positions;
  destroy(): void;
}

const REVEAL_MARGIN = 80;
/** Zooms at which sizes are worked out anew: steps of a quarter of a doubling. */
const ZOOM_STEP = 2 ** 0.25;
const MIN_ZOOM = 0.08;
const MAX_ZOOM = 3;
/** When the whole map is brought in view it does not get larger than this. */
const MAX_FIT_ZOOM = 1.25;

/**
 * A canvas that draws a field with Cytoscape. It decides nothing: what is shown, how it looks and what stands out are worked
 * out elsewhere and handed over.
 */
export function createCanvas(container: HTMLElement, events: CanvasEvents, margins: Margins): Canvas {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const cy: Core = cytoscape({
    container,
    elements: [],
    layout: { name: 'preset' },
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    autounselectify: true,
    boxSelectionEnabled: false,
    textureOnViewport: false,
  });
  let look: Omit<Look, 'zoom'> = { scheme: 'light', colourBy: 'attitude' };
  let emphasis: Emphasis | null = null;
  let cursor: string | null = null;
  let styledZoom = 0;
  let naming = 0;

  const stepOf = (zoom: number) => ZOOM_STEP ** Math.round(Math.log(zoom) / Math.log(ZOOM_STEP));

  function restyle(): void {
    styledZoom = stepOf(cy.zoom());
    cy.style(styleSheet({ ...look, zoom: styledZoom }));
  }

  function name(): void {
    const zoom = cy.zoom();
    const scale = (labelSize(zoom) * zoom) / LABEL_FONT;
    const wishes: Room[] = [];
    const bodies: Room[] = [];
    cy.nodes('[type != "interest"]').forEach((node) => {
      const data = node.data() as NodeElement;
      if (emphasis?.ghosts.has(data.id)) return;
      const at = node.renderedPosition();
      const height = node.height() * zoom;
      const power = data.type === 'partner' ? data.powerStep * 100 : 1000;
      bodies.push({
        id: data.id,
        x: at.x,
        y: at.y - height / 2,
        width: node.width() * zoom,
        height,
        priority: power,
      });
      const isCalled = emphasis?.named.has(data.id) || data.id === cursor;
      if (data.type === 'conflict' && !isCalled) return;
      const box = labelBox(data.label);
      wishes.push({
        id: data.id,
        x: at.x,
        y: at.y + height / 2,
        width: box.width * scale,
        height: box.height * scale,
        priority: data.type === 'partner' ? power + Math.min(99, node.degree(false)) : 0,
      });
    });
    const always = new Set(emphasis?.named ?? []);
    if (cursor) always.add(cursor);
    const named = chooseNames(wishes, always, bodies);
    cy.batch(() => {
      cy.nodes().forEach((node) => {
        node.toggleClass('named', named.has(node.id()));
      });
    });
  }

  /** After the last of a run of zoom steps; working out names at each would make zooming stutter. */
  function nameSoon(): void {
    window.clearTimeout(naming);
    naming = window.setTimeout(() => {
      if (stepOf(cy.zoom()) !== styledZoom) restyle();
      name();
    }, 60);
  }

  // Names that were drawn before the font came would keep the width of another one.
  document.fonts?.ready.then(() => {
    if (!cy.destroyed()) restyle();
  });
  cy.on('zoom', nameSoon);
  cy.on('tap', (event: EventObject) => {
    events.onChoose(event.target === cy ? null : event.target.id());
  });
  cy.on('dbltap', 'node', (event: EventObject) => events.onOpen(event.target.id()));
  cy.on('mouseover', 'node, edge', (event: EventObject) => {
    container.style.cursor = 'pointer';
    if (event.target.isNode()) event.target.addClass('under named');
  });
  cy.on('mouseout', 'node, edge', (event: EventObject) => {
    container.style.cursor = '';
    if (event.target.id() !== cursor) event.target.removeClass('under');
    nameSoon();
  });
  cy.on('dragfree', 'node', (event: EventObject) => {
    const { x, y } = event.target.position();
    events.onMoved({ [event.target.id()]: { x, y } });
    nameSoon();
  });

  return {
    show(elements, positions) {
      const wanted = new Set([...elements.nodes, ...elements.edges].map(({ id }) => id));
      cy.batch(() => {
        cy.elements().forEach((element) => {
          if (!wanted.has(element.id())) element.remove();
        });
        for (const node of elements.nodes) {
          const at = positions[node.id] ?? { x: 0, y: 0 };
          const known = cy.getElementById(node.id);
          if (known.nonempty()) {
            known.data({ ...node });
            known.position({ ...at });
          } else {
            cy.add({ group: 'nodes', data: { ...node }, position: { ...at } });
          }
        }
        for (const edge of elements.edges) {
          const known = cy.getElementById(edge.id);
          if (known.nonempty()) known.data({ ...edge });
          else cy.add({ group: 'edges', data: { ...edge } });
        }
      });
      restyle();
      name();
    },
    setLook(next) {
      look = next;
      restyle();
    },
    setEmphasis(next) {
      emphasis = next;
      cy.batch(() => {
        cy.elements().forEach((element) => {
          const id = element.id();
          element.toggleClass('ghost', next.ghosts.has(id));
          element.toggleClass('away', next.away.has(id) && !next.ghosts.has(id));
          element.toggleClass('near', next.near.has(id));
          element.toggleClass('chosen', next.chosen === id);
        });
      });
      name();
    },
    setCursor(id) {
      if (cursor) cy.getElementById(cursor).removeClass('under');
      cursor = id;
      if (id) cy.getElementById(id).addClass('under');
      name();
    },
    fit(ids, options) {
      const wanted = ids ? cy.nodes().filter((node) => ids.has(node.id())) : cy.nodes();
      if (wanted.empty()) return;
      const box = wanted.boundingBox({ includeLabels: false });
      const { left, top } = margins;
      const width = Math.max(80, cy.width() - left - margins.right);
      const height = Math.max(80, cy.height() - top - margins.bottom);
      const zoom = Math.min(MAX_FIT_ZOOM, Math.max(MIN_ZOOM, Math.min(width / box.w, height / box.h)));
      const pan = {
        x: left + width / 2 - ((box.x1 + box.x2) / 2) * zoom,
        y: top + height / 2 - ((box.y1 + box.y2) / 2) * zoom,
      };
      move(zoom, pan, options?.isInstant);
    },
    zoomBy(factor) {
      const zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, cy.zoom() * factor));
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      const pan = cy.pan();
      const by = zoom / cy.zoom();
      move(zoom, { x: middle.x - (middle.x - pan.x) * by, y: middle.y - (middle.y - pan.y) * by });
    },
    viewport: () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } }),
    restore: ({ zoom, pan }) => move(zoom, { ...pan }),
    reveal(id) {
      const node = cy.getElementById(id);
      if (node.empty() || !node.isNode()) return;
      const at = node.renderedPosition();
      const pan = cy.pan();
      const into = (value: number, size: number) =>
        Math.min(
          Math.max(value, Math.min(REVEAL_MARGIN, size / 2)),
          Math.max(size - REVEAL_MARGIN, size / 2),
        );
      const x = into(at.x, cy.width());
      const y = into(at.y, cy.height());
      if (x !== at.x || y !== at.y) move(cy.zoom(), { x: pan.x + x - at.x, y: pan.y + y - at.y });
    },
    resize: () => cy.resize(),
    positions() {
      const places: Record<string, Point> = {};
      cy.nodes().forEach((node) => {
        places[node.id()] = { ...node.position() };
      });
      return places;
    },
    destroy() {
      window.clearTimeout(naming);
      cy.destroy();
    },
  };

  function move(zoom: number, pan: Point, isInstant = false): void {
    if (isStill || isInstant) {
      cy.viewport({ zoom, pan });
      nameSoon();
    } else {
      cy.stop().animate({ zoom, pan }, { duration: 180, easing: 'ease-out', complete: nameSoon });
    }
  }
}
