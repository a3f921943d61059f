import { byName } from '../domain/by-name.ts';
import type { FieldPartner, FieldRelationship } from '../domain/field-snapshot.ts';
import { computeInfluence } from '../domain/influence.ts';
import { UNKNOWN_STRENGTH } from '../domain/network/field-network.ts';
import { roundOff } from '../domain/round-off.ts';
import { AnalysisLimit, InvalidInput } from '../errors.ts';
import { analysisOf } from './analysis.ts';
import { assertPartner, assertShare, getIssue } from './arguments.ts';

export interface InfluenceArgs {
  readonly layer: FieldRelationship['layer'] | null;
  /** Id or key. */
  readonly issueId: string;
  /** Of partners with a stance, 0 to 1. */
  readonly susceptibility: number;
  readonly selfWeight: 'NONE' | 'COUPLED';
  readonly susceptibilities: readonly {
    readonly partnerId: string;
    readonly susceptibility: number;
    readonly selfWeight: number | null;
  }[];
}

/** More is too much to read, and to send. */
export const MAX_MATRIX_PARTNERS = 150;
/** The elimination costs their cube. */
const MAX_PARTNERS = 1_000;
const MAX_EXCEPTIONS = 500;
const GREATEST_INFLUENCE = 4;

/** Where positions on an issue end when partners keep talking, and whom it would help most to persuade. */
export const influence = analysisOf(
  ['partners', 'relationships', 'issues', 'stances'],
  (field, args: InfluenceArgs) => {
    const issue = getIssue(field, args.issueId);
    assertShare('susceptibility', args.susceptibility);
    const exceptions = readExceptions(args, field.partners);
    const positionOf = new Map(
      field.stances
        .filter(({ issueId }) => issueId === issue.id)
        .map(({ partnerId, position }) => [partnerId, position]),
    );
    const listensTo = buildListening(field.relationships, args.layer);
    const reached = whoHear(positionOf.keys(), listensTo);
    const partners = field.partners.filter(({ id }) => reached.has(id)).sort(byName);
    if (partners.length > MAX_PARTNERS) {
      throw new AnalysisLimit(
        `influence looks at no more than ${MAX_PARTNERS} partners that have a stance or listen to one, and there are ${partners.length}: ask for one layer.`,
      );
    }
    const open = partners.map(({ id }) => {
      if (!positionOf.has(id)) return { susceptibility: 1, selfWeight: 0 };
      const own = exceptions.get(id);
      const susceptibility = own?.susceptibility ?? args.susceptibility;
      return {
        susceptibility,
        selfWeight: own?.selfWeight ?? (args.selfWeight === 'COUPLED' ? 1 - susceptibility : 0),
      };
    });
    const weights = partners.map(({ id }, i) => {
      const heard = partners.map((other) => listensTo.get(id)?.get(other.id) ?? 0);
      const sum = heard.reduce((total, weight) => total + weight, 0);
      const { selfWeight } = open[i]!;
      return heard.map((weight, j) => {
        if (sum === 0) return i === j ? 1 : 0;
        return i === j ? selfWeight : ((1 - selfWeight) * weight) / sum;
      });
    });
    const initial = partners.map(({ id }) => positionOf.get(id) ?? null);
    const outcome = computeInfluence({
      weights,
      susceptibility: open.map(({ susceptibility }) => susceptibility),
      initial: initial.map((position) => position ?? 0),
    });
    const found = 'undefinedBecause' in outcome ? null : outcome;
    // In a closed group in which all are wholly open, everyone's first position counts, also one that nobody knows.
    const settled = partners.map((_, i) => {
      if (found === null) return null;
      const isKnown = found.totalInfluence[i]!.every((share, j) => initial[j] !== null || share < 1e-9);
      return isKnown ? toPosition(found.settled[i]!) : null;
    });
    const known = initial.filter((position) => position !== null);
    return {
      layer: args.layer,
      issueId: issue.id,
      model: partners.every(({ id }, i) => !positionOf.has(id) || open[i]!.susceptibility === 1)
        ? ('DE_GROOT' as const)
        : ('FRIEDKIN_JOHNSEN' as const),
      meanInitial: meanOf(known),
      meanSettled: settled.includes(null) ? null : meanOf(settled as number[]),
      partners: partners.map(({ id }, i) => {
        const leverage = found ? roundOff(found.leverage[i]!) : null;
        const position = initial[i] ?? null;
        return {
          partnerId: id,
          initial: position,
          susceptibility: open[i]!.susceptibility,
          selfWeight: roundOff(weights[i]![i]!),
          settled: settled[i]!,
          leverage,
          effectOfPersuading:
            leverage === null || position === null ? null : roundOff(leverage * (1 - position)),
        };
      }),
      totalInfluence:
        found && partners.length <= MAX_MATRIX_PARTNERS ? found.totalInfluence.map((row) => [...row]) : null,
      leftOutIds: field.partners
        .filter(({ id }) => !reached.has(id))
        .sort(byName)
        .map(({ id }) => id),
      undefinedBecause: whyUndefined(),
    };

    function whyUndefined(): string | null {
      if (partners.length === 0) return 'nobody has a position on the issue';
      if ('undefinedBecause' in outcome) return outcome.undefinedBecause;
      return settled.includes(null)
        ? 'some partners without a position only listen to a circle that never leaves its first positions: give someone in it a susceptibility below 1'
        : null;
    }
  },
);

function readExceptions({ susceptibilities }: InfluenceArgs, partners: readonly FieldPartner[]) {
  if (susceptibilities.length > MAX_EXCEPTIONS) {
    throw new InvalidInput(
      `susceptibilities may name at most ${MAX_EXCEPTIONS} partners.`,
      'susceptibilities',
    );
  }
  const exceptions = new Map<string, InfluenceArgs['susceptibilities'][number]>();
  for (const exception of susceptibilities) {
    const { partnerId, susceptibility, selfWeight } = exception;
    assertPartner(partners, partnerId);
    assertShare('susceptibilities.susceptibility', susceptibility);
    if (selfWeight !== null) assertShare('susceptibilities.selfWeight', selfWeight);
    if (exceptions.has(partnerId)) {
      throw new InvalidInput(
        `susceptibilities names partner ${JSON.stringify(partnerId)} twice: name each once.`,
        'susceptibilities',
      );
    }
    exceptions.set(partnerId, exception);
  }
  return exceptions;
}

/** For each partner to whom it listens, and how closely: the greatest of parallel positive relationships. */
function buildListening(
  relationships: readonly FieldRelationship[],
  layer: FieldRelationship['layer'] | null,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const listensTo = new Map<string, Map<string, number>>();
  const listen = (who: string, to: string, weight: number) => {
    const heard = listensTo.get(who) ?? new Map<string, number>();
    heard.set(to, Math.max(heard.get(to) ?? 0, weight));
    listensTo.set(who, heard);
  };
  for (const one of relationships) {
    if (one.sign !== 'POSITIVE' || (layer !== null && one.layer !== layer)) continue;
    const weight =
      one.influence === null ? (one.strength ?? UNKNOWN_STRENGTH) : one.influence / GREATEST_INFLUENCE;
    if (weight === 0) continue;
    listen(one.toId, one.fromId, weight);
    if (!one.isDirected) listen(one.fromId, one.toId, weight);
  }
  return listensTo;
}

/** Who has a position, and who listens to one of them, directly or through others. */
function whoHear(
  holders: Iterable<string>,
  listensTo: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Set<string> {
  const heardBy = new Map<string, string[]>();
  for (const [who, heard] of listensTo) {
    for (const to of heard.keys()) heardBy.set(to, [...(heardBy.get(to) ?? []), who]);
  }
  const reached = new Set(holders);
  for (const id of reached) for (const listener of heardBy.get(id) ?? []) reached.add(listener);
  return reached;
}

const toPosition = (value: number) => Math.max(-1, Math.min(1, roundOff(value)));

const meanOf = (values: readonly number[]) =>
  values.length === 0 ? null : roundOff(values.reduce((sum, value) => sum + value, 0) / values.length);
