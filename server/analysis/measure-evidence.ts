import { type MeasureName, measureOf } from '../domain/measures.ts';
import { brokerageRoles, roleOf } from '../domain/network/brokerage.ts';
import { contactsOf, openPairsOf, trianglesOf } from '../domain/network/circles.ts';
import { type NetworkChoice, networkOfField } from '../domain/network/field-network.ts';
import { measureNetwork } from '../domain/network/measured-network.ts';
import { reverse } from '../domain/network/network.ts';
import { type GroupBy, groupPartners } from '../domain/network/partner-groups.ts';
import { type Routes, routesFrom, routesThrough } from '../domain/network/routes.ts';
import { analysisOf } from './analysis.ts';
import { assertPartner, assertWhole } from './arguments.ts';
import { divide } from './network-measures.ts';

export interface MeasureEvidenceArgs extends NetworkChoice {
  readonly partnerId: string;
  readonly measure: MeasureName;
  readonly groupBy: GroupBy;
  /** 1 to 50. */
  readonly limit: number;
}

/** Actors instead of ids; what a measure does not rest on stays empty. */
interface Evidence {
  readonly routes?: readonly (readonly number[])[];
  readonly triangles?: readonly (readonly number[])[];
  readonly partners?: readonly number[];
  readonly total: number;
}

/** On which routes, circles or contacts a number rests. */
export const measureEvidence = analysisOf(
  ['partners', 'relationships'],
  async (field, args: MeasureEvidenceArgs, tools) => {
    const { measure, partnerId, limit, weighting, groupBy } = args;
    assertWhole('limit', limit, 1, 50);
    assertPartner(field.partners, partnerId);
    const inField = networkOfField(field, args);
    const { partners, network, byStrength, actorOf } = inField;
    const actor = actorOf.get(partnerId)!;
    const communities = groupBy === 'COMMUNITY' ? await divide(inField, args, tools) : null;
    const { groupOf } = groupPartners(partners, groupBy, communities?.communityOf ?? null);
    const measured = measureNetwork({ network, byStrength, weighting, groupOf });
    const length = weighting === 'STRENGTH' ? 'COST' : 'STEPS';

    const ofRoutes = ({ routes, total }: Routes): Evidence => ({ routes, total });
    const ofContacts = (found: readonly number[]): Evidence => ({
      partners: found.slice(0, limit),
      total: found.length,
    });
    const ofTriples = (found: readonly (readonly number[])[]): Evidence => ({
      triangles: found.slice(0, limit),
      total: found.length,
    });
    const role = brokerageRoles.find((name) => name === measure);
    const evidence = (): Evidence => {
      switch (measure) {
        case 'BETWEENNESS':
          return ofRoutes(routesThrough(network, actor, { length, limit }));
        case 'CLOSENESS':
          return ofRoutes(routesFrom(network, actor, { length, limit, first: 'FARTHEST' }));
        case 'IN_CLOSENESS': {
          const found = routesFrom(reverse(network), actor, { length, limit, first: 'FARTHEST' });
          return ofRoutes({ ...found, routes: found.routes.map((route) => route.toReversed()) });
        }
        case 'HARMONIC_CLOSENESS':
          return ofRoutes(routesFrom(network, actor, { length, limit, first: 'NEAREST' }));
        case 'IN_DEGREE':
          return ofContacts(network.isDirected ? contactsOf(network, actor, 'IN') : []);
        case 'OUT_DEGREE':
          return ofContacts(network.isDirected ? contactsOf(network, actor, 'OUT') : []);
        case 'STRENGTH':
          return ofContacts(contactsOf(byStrength, actor, 'OUT'));
        case 'EIGENVECTOR':
        case 'PAGE_RANK':
          return ofContacts(orderBy(contactsOf(network, actor, 'IN'), measureOf(measure).compute(measured)));
        case 'CORE': {
          const cores = measured.cores();
          return ofContacts(
            contactsOf(network, actor, 'BOTH').filter((other) => cores[other]! >= cores[actor]!),
          );
        }
        case 'CONSTRAINT':
          return ofTriples(trianglesOf(network, actor));
        case 'EFFECTIVE_SIZE':
        case 'EFFICIENCY':
          return ofTriples(openPairsOf(network, actor, 'EITHER'));
        case 'DEGREE':
          return ofContacts(contactsOf(network, actor, 'BOTH'));
        default:
          return ofTriples(
            openPairsOf(network, actor, 'PASSED').filter(
              ([a, , b]) => roleOf(groupOf[a]!, groupOf[actor]!, groupOf[b]!) === role,
            ),
          );
      }
    };
    const { routes = [], triangles = [], partners: counted = [], total } = evidence();
    const idOf = (one: number) => partners[one]!.id;
    return {
      measure,
      partnerId,
      value: measureOf(measure).compute(measured)[actor] ?? null,
      routes: routes.map((route) => route.map(idOf)),
      triangles: triangles.map((triangle) => triangle.map(idOf)),
      partnerIds: counted.map(idOf),
      total,
    };
  },
);

const orderBy = (actors: readonly number[], values: readonly (number | null)[]) =>
  actors.toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
