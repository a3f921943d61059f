import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import type { MeasureStep } from '../state/measures.ts';
import type { ColourBy } from '../state/view.ts';
import { attitudeToken } from '../ui/attitude.ts';
import { familyColours, familyOf } from '../ui/kinds.ts';
import { dashOf } from '../ui/tie-dash.ts';
import { type SchemeName, type Tokens, tokens } from '../ui/tokens.ts';
import { mix } from './colour.ts';
import type { ConflictNode, InterestNode, PartnerNode, TieEdge } from './elements.ts';
import { attitudePicture, kindPicture, stagePicture } from './pictures.ts';
import { conflictSize, LABEL_FONT, LABEL_GAP, labelBox, partnerHeight, partnerWidth } from './sizes.ts';

export interface Look {
  readonly scheme: SchemeName;
  readonly colourBy: ColourBy;
  /** Zoom the sizes are meant for; names and badges keep their size on the screen. */
  readonly zoom: number;
}

/** Shape of a partner by sector. */
export const sectorShape: Readonly<Record<PartnerNode['sector'], string>> = {
  PUBLIC: 'round-rectangle',
  PRIVATE: 'ellipse',
  ASSOCIATION: 'hexagon',
  NONE: 'round-rectangle',
};

const tieWidth = { 1: 1, 2: 1.9, 3: 3.2 } as const;
const negativeWidth = { 1: 1, 2: 1.6, 3: 2.4 } as const;
const tieOpacity = { 1: 0.62, 2: 0.68, 3: 0.78 } as const;

/** How much of the accent fills a partner, by its step on a measure: undefined, then from the rest to the first tenth. */
export const shadeShare: Readonly<Record<MeasureStep, number>> = { 0: 0, 1: 0.07, 2: 0.25, 3: 0.5, 4: 0.8 };
/** The outline grows with the step as well, for who does not tell the shades apart. */
export const shadeOutline: Readonly<Record<MeasureStep, number>> = { 0: 0.8, 1: 0.8, 2: 1.2, 3: 1.8, 4: 2.6 };

/** Colour of a partner's outline. */
export function partnerColour(node: Pick<PartnerNode, 'attitude' | 'kind' | 'shade'>, look: Look): string {
  if (typeof node.shade === 'number') return tokens[look.scheme][node.shade === 0 ? 'unknown' : 'accent'];
  if (look.colourBy === 'kind') return familyColours[look.scheme][familyOf(node.kind)];
  return tokens[look.scheme][attitudeToken[node.attitude]];
}

/** Font size in pixels at zoom 1 that reads as 11.5 to 16 px on the screen. */
export function labelSize(zoom: number): number {
  return Math.min(16, Math.max(11.5, LABEL_FONT * zoom ** 0.35)) / zoom;
}

function badgeSize(height: number, zoom: number): number {
  return Math.min(Math.max(13, 11 / zoom), Math.max(13, height * 0.5));
}

/** An interest keeps its size on the screen, as names do. */
function interestBox(node: NodeSingular, zoom: number): { width: number; height: number } {
  const name = labelBox((node.data() as InterestNode).label);
  const scale = labelSize(zoom) / LABEL_FONT;
  return { width: name.width * scale + 16 / zoom, height: name.height * scale + 5 / zoom };
}

function partnerStyle(node: PartnerNode, look: Look): Record<string, unknown> {
  const t = tokens[look.scheme];
  const height = partnerHeight[node.powerStep];
  const width = partnerWidth(node);
  const colour = partnerColour(node, look);
  const badge = badgeSize(height, look.zoom);
  const icon = Math.round(height * 0.52);
  const { shade } = node;
  const fill = typeof shade === 'number' ? shadeShare[shade] : look.scheme === 'light' ? 0.14 : 0.24;
  // The corner of a circle or hexagon lies closer to the middle than that of a square.
  const corner = node.sector === 'PRIVATE' || node.sector === 'ASSOCIATION' ? 0.86 : 0.94;
  return {
    shape: sectorShape[node.sector],
    width,
    height,
    'corner-radius': node.sector === 'NONE' ? `${height / 2}px` : `${Math.round(height * 0.22)}px`,
    'background-color': mix(colour, t.surface, fill),
    'border-color': colour,
    'border-style': node.powerStep === 0 || shade === 0 ? 'dashed' : 'solid',
    'border-width': Math.max(1.5, 1.2 / look.zoom) * (typeof shade === 'number' ? shadeOutline[shade] : 1),
    'background-image': [
      kindPicture(node.kind, shade === 4 ? t.surface : t.ink),
      attitudePicture(node.attitude, t),
    ],
    'background-width': [`${icon}px`, `${badge}px`],
    'background-height': [`${icon}px`, `${badge}px`],
    'background-position-x': ['50%', `${width * corner - badge / 2}px`],
    'background-position-y': ['50%', `${height * (1 - corner) - badge / 2}px`],
    'background-image-opacity': [height * look.zoom >= 22 ? 0.9 : 0, 1],
  };
}

/** The grammar of the map as a style sheet for Cytoscape. The same look gives the same sheet. */
export function styleSheet(look: Look): StylesheetJson {
  const t: Tokens = tokens[look.scheme];
  const line = mix(t.muted, t.paper, look.scheme === 'light' ? 0.62 : 0.6);
  const looks = new Map<string, Record<string, unknown>>();
  /** Partners that look the same share one answer, so that thirteen properties are worked out once. */
  const partner = (node: PartnerNode) => {
    const key = `${node.sector} ${node.powerStep} ${node.attitude} ${node.shade} ${node.kind}`;
    const known = looks.get(key) ?? partnerStyle(node, look);
    looks.set(key, known);
    return known;
  };
  const ofPartner = (property: string) => (node: NodeSingular) =>
    partner(node.data() as PartnerNode)[property];
  const partnerProperties = Object.keys(
    partnerStyle(
      {
        type: 'partner',
        id: '',
        name: '',
        label: '',
        kind: 'OTHER',
        sector: 'NONE',
        powerStep: 0,
        attitude: 'FOR',
      },
      look,
    ),
  );
  return [
    {
      selector: 'node',
      style: {
        'font-family': '"Source Sans 3 Variable", sans-serif',
        'font-size': labelSize(look.zoom),
        color: t.ink,
        'text-outline-color': t.paper,
        'text-outline-width': 2.2 / look.zoom,
        'text-outline-opacity': 0.92,
        'text-valign': 'bottom',
        'text-halign': 'center',
        'text-margin-y': LABEL_GAP,
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        'line-height': 1.12,
        'overlay-opacity': 0,
        'z-index': 2,
      },
    },
    {
      selector: 'node[type = "partner"]',
      style: {
        ...Object.fromEntries(partnerProperties.map((property) => [property, ofPartner(property)])),
        'border-dash-pattern': [4, 3],
        'background-clip': ['none', 'none'],
        'background-image-containment': ['over', 'over'],
        'bounds-expansion': 10,
      },
    },
    { selector: 'node.named', style: { label: 'data(label)' } },
    {
      selector: 'node[type = "conflict"]',
      style: {
        shape: 'diamond',
        width: (node: NodeSingular) => conflictSize(node.data() as ConflictNode),
        height: (node: NodeSingular) => conflictSize(node.data() as ConflictNode),
        'background-color': t.ink,
        'border-width': 2,
        'border-color': t.paper,
        'background-image': (node: NodeSingular) =>
          stagePicture((node.data() as ConflictNode).stage, t.surface),
        'background-width': '46%',
        'background-height': '46%',
        'font-weight': 600,
        'z-index': 4,
      },
    },
    {
      selector: 'node[type = "interest"]',
      style: {
        shape: 'round-rectangle',
        'corner-radius': `${10 / look.zoom}px`,
        width: (node: NodeSingular) => interestBox(node, look.zoom).width,
        height: (node: NodeSingular) => interestBox(node, look.zoom).height,
        label: 'data(label)',
        'text-valign': 'center',
        'text-margin-y': 0,
        'text-outline-width': 0,
        color: t.accent,
        'background-color': t.surface,
        'border-width': 1,
        'border-color': t.accent,
        'z-index': 3,
      },
    },
    {
      selector: 'edge',
      style: { 'curve-style': 'bezier', 'control-point-step-size': 22, 'overlay-opacity': 0, 'z-index': 1 },
    },
    {
      selector: 'edge[type = "tie"]',
      style: {
        width: (edge: EdgeSingular) => tieWidth[(edge.data() as TieEdge).strengthStep],
        'line-color': line,
        'line-cap': 'round',
        opacity: (edge: EdgeSingular) => tieOpacity[(edge.data() as TieEdge).strengthStep],
        'arrow-scale': 0.8,
        'target-arrow-color': line,
      },
    },
    ...(['FORMAL', 'INFORMAL'] as const).flatMap((layer) =>
      (['POSITIVE', 'NEUTRAL', 'NEGATIVE'] as const).flatMap((sign) => {
        const dash = dashOf({ layer, sign });
        return dash
          ? [
              {
                selector: `edge[layer = "${layer}"][sign = "${sign}"]`,
                style: { 'line-style': 'dashed' as const, 'line-dash-pattern': [...dash] },
              },
            ]
          : [];
      }),
    ),
    {
      selector: 'edge[sign = "NEGATIVE"]',
      style: {
        'line-color': t.against,
        'mid-target-arrow-shape': 'tee',
        'mid-target-arrow-color': t.against,
        'target-arrow-color': t.against,
        width: (edge: EdgeSingular) => negativeWidth[(edge.data() as TieEdge).strengthStep],
        opacity: 0.85,
      },
    },
    { selector: 'edge[?isFaded]', style: { opacity: 0.34 } },
    ...(look.zoom >= 0.55
      ? [{ selector: 'edge[?isDirected]', style: { 'target-arrow-shape': 'triangle' as const } }]
      : []),
    {
      selector: 'edge[type = "party"]',
      style: { width: 1.6, 'line-color': t.ink, opacity: 0.8, 'curve-style': 'straight' },
    },
    {
      selector: 'edge[type = "holding"]',
      style: { width: 1, 'line-color': t.accent, opacity: 0.16, 'curve-style': 'straight' },
    },
    {
      selector: 'edge.near',
      style: { 'line-color': t.ink, 'target-arrow-color': t.ink, opacity: 0.9, 'z-index': 3 },
    },
    {
      selector: 'edge.near[sign = "NEGATIVE"]',
      style: { 'line-color': t.against, 'target-arrow-color': t.against },
    },
    {
      selector: 'edge.chosen',
      style: { 'line-color': t.accent, 'target-arrow-color': t.accent, opacity: 1 },
    },
    { selector: '.away', style: { opacity: 0.25 } },
    { selector: '.ghost', style: { opacity: 0.07, events: 'no' } },
    {
      selector: 'node.chosen, node.under',
      style: { 'outline-width': 3, 'outline-color': t.accent, 'outline-offset': 3, 'z-index': 9 },
    },
    { selector: 'node.chosen', style: { 'font-weight': 600, 'text-margin-y': LABEL_GAP + 5 } },
    { selector: 'node.under', style: { 'outline-width': 2, 'outline-opacity': 0.7 } },
  ] as StylesheetJson;
}
