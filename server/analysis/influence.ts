import { byName } from '../domain/by-name.ts';
import type { FieldPartner, FieldRelationship } from '../domain/field-snapshot.ts';
import { computeInfluence } from '../domain/influence.ts';
import { buildListening } from '../domain/listening.ts';
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
export const MAX_LISTENERS = 1_000;
const MAX_EXCEPTIONS = 500;

/** Where positions on an issue end when partners keep talking, and whom it would help most to persuade. */
export const influence = analysisOf(
  ['partners', 'relationships', 'issues', 'stances'],
  (field, args: InfluenceArgs) => {
    const issue = getIssue(field, args.issueId);
    assertShare('susceptibility', args.susceptibility);
    const exceptions = readExceptions(args, field.partners);
    const { partners, initial, open, weights } = buildListening(field, issue.id, args.layer, (id) => {
      const own = exceptions.get(id);
      const susceptibility = own?.susceptibility ?? args.susceptibility;
      return {
        susceptibility,
        selfWeight: own?.selfWeight ?? (args.selfWeight === 'COUPLED' ? 1 - susceptibility : 0),
      };
    });
    if (partners.length > MAX_LISTENERS) {
      throw new AnalysisLimit(
        `influence looks at no more than ${MAX_LISTENERS} partners that have a stance or listen to one, and there are ${partners.length}: ask for one layer.`,
      );
    }
    const takesPart = new Set(partners.map(({ id }) => id));
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
      model: partners.every((_, i) => initial[i] === null || open[i]!.susceptibility === 1)
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
        .filter(({ id }) => !takesPart.has(id))
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

const toPosition = (value: number) => Math.max(-1, Math.min(1, roundOff(value)));

const meanOf = (values: readonly number[]) =>
  values.length === 0 ? null : roundOff(values.reduce((sum, value) => sum + value, 0) / values.length);
