import { byName } from '../domain/by-name.ts';
import { type FieldIssue, type FieldRelationship, isOpen } from '../domain/field-snapshot.ts';
import {
  type CompetitivenessVariant,
  computeMactor,
  type MactorResult,
  type Matrix,
} from '../domain/mactor.ts';
import { roundOff } from '../domain/round-off.ts';
import { InvalidInput } from '../errors.ts';
import { analysisOf, type FieldPart } from './analysis.ts';
import { getIssue } from './arguments.ts';

export interface MactorArgs {
  readonly layer: FieldRelationship['layer'] | null;
  readonly variant: CompetitivenessVariant;
  /** Ids or keys; null for all open ones that have a stance. */
  readonly issueIds: readonly string[] | null;
}

/** More is too much to read, and to send: a dozen matrices of partners by partners. */
export const MAX_MATRIX_PARTNERS = 150;
const MAX_ISSUES = 100;
/** 2MAO of a wholly positive position on an issue that matters wholly. */
const STRONGEST_POSITION = 4;

/** Who can move whom, and on which issues partners converge or diverge, from the field as it is. */
export const mactor = analysisOf(
  ['partners', 'relationships', 'issues', 'stances'],
  (field, args: MactorArgs) => {
    const issues = chooseIssues(field, args.issueIds);
    const issueIds = new Set(issues.map(({ id }) => id));
    const stances = field.stances.filter(({ issueId }) => issueIds.has(issueId));
    const stanceOf = new Map(stances.map((stance) => [`${stance.partnerId} ${stance.issueId}`, stance]));
    const influences = field.relationships.filter(
      ({ influence, layer }) => influence !== null && (args.layer === null || layer === args.layer),
    );
    const taking = new Set([
      ...influences.flatMap(({ fromId, toId }) => [fromId, toId]),
      ...stances.map(({ partnerId }) => partnerId),
    ]);
    const partners = field.partners.filter(({ id }) => taking.has(id)).sort(byName);
    const input = {
      directInfluence: buildInfluence(
        partners.map(({ id }) => id),
        influences,
      ),
      valuedPosition: partners.map(({ id }) =>
        issues.map((issue) => {
          const stance = stanceOf.get(`${id} ${issue.id}`);
          // Rounded, so that the middle of a scale is neither for nor against; `+ 0` makes −0 a plain 0.
          return stance ? roundOff(STRONGEST_POSITION * stance.position * (stance.salience ?? 1)) + 0 : 0;
        }),
      ),
    };
    const { variant } = args;
    const chosen = computeMactor({ ...input, variant });
    const { CANONICAL: canonical, WITHOUT_DIAGONAL: without } = chosen.competitivenessByVariant;
    return {
      layer: args.layer,
      variant,
      partners: partners.map(({ id }, a) => ({
        partnerId: id,
        influence: chosen.influence[a]!,
        dependence: chosen.dependence[a]!,
        place: chosen.place[a]!,
        competitiveness: chosen.competitiveness?.[a] ?? null,
        competitivenessCanonical: canonical?.[a] ?? null,
        competitivenessWithoutDiagonal: without?.[a] ?? null,
        implication: chosen.implication?.[a] ?? null,
        ambivalence: ([1, 2, 3] as const).map((order) => chosen.ambivalence[order]?.[a] ?? null),
      })),
      issues: issues.map(({ id }, i) => {
        const mobilisation = chosen.mobilisation?.[i] ?? null;
        const signs = chosen.simplePosition.map((row) => row[i]!);
        return {
          issueId: id,
          mobilisation: mobilisation?.total ?? null,
          inFavour: mobilisation?.inFavour ?? null,
          against: mobilisation?.against ?? null,
          inFavourCount: signs.filter((sign) => sign > 0).length,
          againstCount: signs.filter((sign) => sign < 0).length,
        };
      }),
      /** Of nobody where they would be too large. */
      matrices:
        partners.length > MAX_MATRIX_PARTNERS
          ? toMatrices(computeMactor({ directInfluence: [], valuedPosition: [], variant }), [], [])
          : toMatrices(chosen, input.directInfluence, input.valuedPosition),
      unknownSalienceCount: stances.filter(({ salience }) => salience === null).length,
      leftOutIds: field.partners
        .filter(({ id }) => !taking.has(id))
        .sort(byName)
        .map(({ id }) => id),
    };
  },
);

function chooseIssues(
  field: FieldPart<'issues' | 'stances'>,
  issueIds: readonly string[] | null,
): FieldIssue[] {
  if (issueIds !== null && issueIds.length > MAX_ISSUES) {
    throw new InvalidInput(`issueIds must name at most ${MAX_ISSUES} issues.`, 'issueIds');
  }
  const chosen =
    issueIds?.map((idOrKey) => getIssue(field, idOrKey)) ??
    field.issues.filter(
      (issue) => isOpen(field, issue) && field.stances.some(({ issueId }) => issueId === issue.id),
    );
  return [...new Set(chosen)].sort(byName);
}

/** MID: the greatest influence among the relationships of one partner with another; both ways where it has no direction. */
function buildInfluence(ids: readonly string[], relationships: readonly FieldRelationship[]): number[][] {
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const matrix = ids.map(() => ids.map(() => 0));
  const raise = (from: string, to: string, influence: number) => {
    const [a, b] = [placeOf.get(from), placeOf.get(to)];
    if (a !== undefined && b !== undefined) matrix[a]![b] = Math.max(matrix[a]![b]!, influence);
  };
  for (const { fromId, toId, influence, isDirected } of relationships) {
    raise(fromId, toId, influence ?? 0);
    if (!isDirected) raise(toId, fromId, influence ?? 0);
  }
  return matrix;
}

function toMatrices(result: MactorResult, directInfluence: Matrix, valuedPosition: Matrix) {
  const orders = ({ 1: first, 2: second, 3: third }: MactorResult['convergence']) =>
    [first, second, third].map((matrix) => matrix && rowsOf(matrix));
  return {
    directInfluence: rowsOf(directInfluence),
    directAndIndirectInfluence: rowsOf(result.directAndIndirectInfluence),
    netScale: rowsOf(result.netScale),
    simplePosition: rowsOf(result.simplePosition),
    valuedPosition: rowsOf(valuedPosition),
    weightedValuedPosition: result.weightedValuedPosition && rowsOf(result.weightedValuedPosition),
    convergence: orders(result.convergence),
    divergence: orders(result.divergence),
    netDistance: orders(result.netDistance),
  };
}

const rowsOf = (matrix: Matrix): number[][] => matrix.map((row) => [...row]);
