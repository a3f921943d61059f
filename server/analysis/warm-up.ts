import type { FieldPartner, FieldRelationship } from '../domain/field-snapshot.ts';
import type { FieldPart, Tools } from './analysis.ts';
import { networkMeasures } from './network-measures.ts';

const PARTNERS = 200;
const TIES = 800;
const ROUNDS = 5;

/** Measures a network that nobody asked for a few times: the first time takes ten times as long, as the code is not yet compiled. */
export async function warmUp(tools: Tools): Promise<void> {
  const field = sampleField(tools.random);
  for (let round = 0; round < ROUNDS; round += 1) {
    await networkMeasures.compute(
      field,
      {
        layer: null,
        direction: round % 2 === 0 ? 'UNDIRECTED' : 'DIRECTED',
        weighting: 'EQUAL',
        groupBy: 'KIND',
        withCommunities: true,
        withLayerDifferences: true,
      },
      tools,
    );
  }
}

function sampleField(random: () => number): FieldPart<'partners' | 'relationships'> {
  const whole = (below: number) => Math.floor(random() * below);
  const partners = Array.from({ length: PARTNERS }, (_, i) => ({
    id: `${i}`,
    name: `${i}`,
    kind: `${i % 9}`,
  }));
  const relationships = Array.from({ length: TIES }, (_, i) => ({
    fromId: `${whole(PARTNERS)}`,
    toId: `${whole(PARTNERS)}`,
    layer: i % 2 === 0 ? 'FORMAL' : 'INFORMAL',
    sign: 'POSITIVE',
    strength: random(),
    confidence: null,
    isDirected: false,
  }));
  return {
    partners: partners as FieldPartner[],
    relationships: relationships as FieldRelationship[],
  } as FieldPart<'partners' | 'relationships'>;
}
