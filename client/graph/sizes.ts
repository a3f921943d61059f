import type { ConflictNode, PartnerNode, PowerStep } from './elements.ts';
import { twoLines } from './label.ts';

/** Height of a partner in pixels at zoom 1, by power step. */
export const partnerHeight: Readonly<Record<PowerStep, number>> = { 0: 25, 1: 21, 2: 28, 3: 37, 4: 48 };

/** A partner of unknown sector is a pill, wider than high. */
export function partnerWidth(node: Pick<PartnerNode, 'powerStep' | 'sector'>): number {
  const height = partnerHeight[node.powerStep];
  return node.sector === 'NONE' ? Math.round(height * 1.4) : height;
}

export function conflictSize(node: Pick<ConflictNode, 'severity'>): number {
  return node.severity >= 4 ? 32 : node.severity >= 2 ? 27 : 23;
}

export const LABEL_FONT = 12;
export const LABEL_LINE = 14;
/** Room between a node and its name. */
export const LABEL_GAP = 3;
/** Mean width of a character of Source Sans 3, as a share of the font size. */
const CHARACTER = 0.5;

/** Width and height of a name in pixels at zoom 1. */
export function labelBox(label: string): { width: number; height: number } {
  const lines = label.split('\n');
  return {
    width: Math.max(...lines.map((line) => line.length)) * CHARACTER * LABEL_FONT,
    height: lines.length * LABEL_LINE,
  };
}

/** The room a partner takes with its name below it; `lift` is how far its own middle lies above that of the room. */
export function partnerBox(node: PartnerNode): { width: number; height: number; lift: number } {
  const name = labelBox(twoLines(node.name).text);
  const below = LABEL_GAP + name.height;
  return {
    width: Math.max(partnerWidth(node) + 10, name.width),
    height: partnerHeight[node.powerStep] + below,
    lift: below / 2,
  };
}
