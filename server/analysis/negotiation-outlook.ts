import { byName } from '../domain/by-name.ts';
import { isWinning, toCoalitionGame } from '../domain/coalition/coalition-game.ts';
import { decisionOf } from '../domain/decision/issue-decision.ts';
import type { FieldIssue } from '../domain/field-snapshot.ts';
import type { Band, BargainingIssue, BargainingStance } from '../domain/negotiation/bargaining-issue.ts';
import { computeChallengeForecast } from '../domain/negotiation/challenge-model.ts';
import { MEAN_PUBLISHED_ERROR } from '../domain/negotiation/compromise.ts';
import type { Externality } from '../domain/negotiation/exchange-round.ts';
import { computeNegotiationOutlook } from '../domain/negotiation/negotiation-outlook.ts';
import { computeWinSet, type WinSide } from '../domain/negotiation/win-set.ts';
import { roundOff } from '../domain/round-off.ts';
import type { Scenario } from '../domain/scenario.ts';
import { AnalysisLimit, InvalidInput } from '../errors.ts';
import { analysisOf, type FieldPart } from './analysis.ts';
import { assertShare, assertWhole, getIssue } from './arguments.ts';
import { assumeScenario } from './scenario.ts';

export interface NegotiationOutlookArgs {
  /** Ids or keys. */
  readonly issueIds: readonly string[];
  readonly scenario: Scenario;
  readonly statusQuos: readonly { readonly issueId: string; readonly value: number }[];
  /** 0 to 1. */
  readonly error: number;
  readonly exchangeCount: number;
}

type BargainingField = FieldPart<'partners' | 'issues' | 'stances'>;

const MAX_ISSUES = 12;
const MAX_EXCHANGES = 100;
/** Pairs of partners and issues that are looked at for deals: they take memory. */
const MAX_PAIRS = 500_000;
/** A round of the challenge model costs their cube. */
const MAX_CHALLENGERS = 150;

/** Where issues end when partners bargain, which deals they make, and who is hurt. */
export const negotiationOutlook = analysisOf(
  ['partners', 'issues', 'stances'],
  (field, args: NegotiationOutlookArgs) => {
    assertShare('error', args.error);
    assertWhole('exchangeCount', args.exchangeCount, 0, MAX_EXCHANGES);
    const { assumed, issues, actorIds, tables } = prepare(field, args);
    assertPairs(tables);
    const statusQuoOf = readStatusQuos(args, assumed, issues, tables);
    const outlook = computeNegotiationOutlook(tables, {
      error: args.error,
      exchangeLimit: args.exchangeCount,
    });
    const { exchanges } = outlook;
    const toEffects = (effects: readonly Externality[]) =>
      effects.map(({ actor, effect }) => ({ partnerId: actorIds[actor]!, effect: roundOff(effect) }));
    return {
      issues: issues.map((issue, p) => {
        const table = tables[p]!;
        const { compromise, nash, median } = outlook.issues[p]!;
        const at = pointOn(table);
        const found = 'undefinedBecause' in compromise ? null : compromise;
        const after = exchanges.outcomesAfter[p] ?? null;
        return {
          issueId: issue.id,
          minimum: table.minimum,
          maximum: table.maximum,
          hasOwnScale: hasOwnScale(issue),
          positions: table.stances.flatMap((stance, actor) =>
            stance === null
              ? []
              : [
                  {
                    partnerId: actorIds[actor]!,
                    at: at(stance.position),
                    salience: stance.salience,
                    power: stance.power,
                    share: roundOrNull(found?.share[actor] ?? null),
                  },
                ],
          ),
          compromise: found && {
            at: at(found.outcome),
            band: bandOn(table, found.band),
            unweighedIds: found.unweighed.map((actor) => actorIds[actor]!),
          },
          nash: 'undefinedBecause' in nash ? null : at(nash.outcome),
          nashUndefinedBecause: 'undefinedBecause' in nash ? nash.undefinedBecause : null,
          median:
            'undefinedBecause' in median
              ? null
              : { band: bandOn(table, median), holderIds: median.holders.map((actor) => actorIds[actor]!) },
          ...winSetOf(assumed, issue, table, actorIds, statusQuoOf(issue.id, table)),
          afterExchanges: after === null ? null : at(after),
          undefinedBecause: 'undefinedBecause' in compromise ? compromise.undefinedBecause : null,
        };
      }),
      candidateCount: exchanges.candidateCount,
      exchanges: exchanges.exchanges.map(({ sides, gain, gainBand, externalities }) => ({
        sides: sides.map(({ actor, supplies, from, to, demands }) => ({
          partnerId: actorIds[actor]!,
          suppliesIssueId: issues[supplies]!.id,
          from: pointOn(tables[supplies]!)(from),
          to: pointOn(tables[supplies]!)(to),
          demandsIssueId: issues[demands]!.id,
        })),
        gain: roundOff(gain),
        gainLow: roundOff(gainBand.low),
        gainHigh: roundOff(gainBand.high),
        effects: toEffects(externalities),
      })),
      effects: toEffects(exchanges.effects),
      error: args.error,
      meanPublishedError: MEAN_PUBLISHED_ERROR,
    };
  },
);

/** The challenge model for one of the issues. Experimental. */
export const experimentalChallenge = analysisOf(
  ['partners', 'issues', 'stances'],
  (
    field,
    args: Pick<NegotiationOutlookArgs, 'issueIds' | 'scenario'> & { readonly challengedIssueId: string },
  ) => {
    const { issues, tables } = prepare(field, args);
    const table = tables[issues.findIndex(({ id }) => id === args.challengedIssueId)]!;
    const challengers = table.stances.filter((stance) => stance !== null).length;
    if (challengers > MAX_CHALLENGERS) {
      throw new AnalysisLimit(
        `experimentalChallenge is of at most ${MAX_CHALLENGERS} partners with a position, and there are ${challengers}: make others absent in the scenario.`,
      );
    }
    const found = computeChallengeForecast(table);
    if ('undefinedBecause' in found) {
      return {
        isExperimental: true,
        outcome: null,
        medians: [],
        hasSettled: false,
        undefinedBecause: found.undefinedBecause,
      };
    }
    const at = pointOn(table);
    return {
      isExperimental: true,
      outcome: at(found.outcome),
      medians: found.medians.map(at),
      hasSettled: found.hasSettled,
      undefinedBecause: null,
    };
  },
);

/** Throws InvalidInput and NotFound. */
function prepare(
  field: BargainingField,
  { issueIds, scenario }: Pick<NegotiationOutlookArgs, 'issueIds' | 'scenario'>,
) {
  if (issueIds.length === 0 || issueIds.length > MAX_ISSUES) {
    throw new InvalidInput(
      `issueIds: give 1 to ${MAX_ISSUES} issues, and there are ${issueIds.length}.`,
      'issueIds',
    );
  }
  const ids = issueIds.map((idOrKey) => getIssue(field, idOrKey).id);
  ids.forEach((id, i) => {
    if (ids.indexOf(id) === i) return;
    throw new InvalidInput(
      `issueIds.${i} is the same issue as issueIds.${ids.indexOf(id)}: give each once.`,
      'issueIds',
    );
  });
  const assumed = assumeScenario(field, ids, scenario);
  const issues = ids.map((id) => getIssue(assumed, id));
  const decided = issues.map((issue) => decisionOf(assumed, issue));
  const partners = assumed.partners.filter(({ id }) => decided.some(({ stances }) => stances.has(id)));
  const actors = partners.toSorted(byName);
  const tables = issues.map((issue, p): BargainingIssue => {
    const [minimum, maximum] = scaleOf(issue);
    return {
      minimum,
      maximum,
      stances: actors.map(({ id, power }): BargainingStance | null => {
        const stance = decided[p]!.stances.get(id);
        if (!stance) return null;
        return {
          position: minimum + ((stance.position + 1) / 2) * (maximum - minimum),
          salience: stance.salience,
          power: stance.power ?? power,
        };
      }),
    };
  });
  return { assumed, issues, actorIds: actors.map(({ id }) => id), tables };
}

const hasOwnScale = ({ minimum, maximum }: FieldIssue) =>
  (minimum ?? null) !== null && (maximum ?? null) !== null;
const scaleOf = (issue: FieldIssue): [number, number] =>
  hasOwnScale(issue) ? [issue.minimum!, issue.maximum!] : [-1, 1];

/** Throws AnalysisLimit. */
function assertPairs(tables: readonly BargainingIssue[]): void {
  let pairs = 0;
  tables.forEach((one, p) => {
    for (const other of tables.slice(p + 1)) {
      const both = one.stances.filter((stance, i) => stance !== null && other.stances[i] !== null).length;
      pairs += (both * (both - 1)) / 2;
    }
  });
  if (pairs <= MAX_PAIRS) return;
  throw new AnalysisLimit(
    `negotiationOutlook looks at no more than ${MAX_PAIRS} pairs of partners and issues, and there are ${pairs}: ask for fewer issues.`,
  );
}

/** Throws InvalidInput and NotFound. */
function readStatusQuos(
  { statusQuos }: NegotiationOutlookArgs,
  field: BargainingField,
  issues: readonly FieldIssue[],
  tables: readonly BargainingIssue[],
) {
  const given = new Map<string, number>();
  statusQuos.forEach(({ issueId, value }, i) => {
    const at = `statusQuos.${i}`;
    const { id } = getIssue(field, issueId);
    const place = issues.findIndex((issue) => issue.id === id);
    if (place === -1) {
      throw new InvalidInput(`${at}.issueId is not one of issueIds: name it there too.`, `${at}.issueId`);
    }
    if (given.has(id)) throw new InvalidInput(`${at} is about an issue named before: give one each.`, at);
    const { minimum, maximum } = tables[place]!;
    if (!(value >= minimum && value <= maximum)) {
      throw new InvalidInput(
        `${at}.value must be from ${minimum} to ${maximum}, the scale of the issue, and is ${value}.`,
        `${at}.value`,
      );
    }
    given.set(id, value);
  });
  return (issueId: string, { minimum }: BargainingIssue) => given.get(issueId) ?? minimum;
}

function winSetOf(
  field: BargainingField,
  issue: FieldIssue,
  table: BargainingIssue,
  actorIds: readonly string[],
  statusQuo: number,
) {
  const none = (
    winSetUndefinedBecause: 'NO_RULE' | 'NO_SCALE' | 'NOBODY_TAKES_A_POSITION' | 'RULE_CANNOT_BE_WON',
  ) => ({
    winSet: null,
    winSetUndefinedBecause,
  });
  const { rule, voters } = decisionOf(field, issue);
  if (rule === null) return none('NO_RULE');
  if (!(table.minimum < table.maximum)) return none('NO_SCALE');
  const actorOf = new Map(actorIds.map((id, actor) => [id, actor]));
  const game = toCoalitionGame(rule, voters);
  if (game.isHopeless) return none('RULE_CANNOT_BE_WON');
  // Who is not entitled takes a position, and no part in the decision.
  const actors = voters.map(({ id }) => actorOf.get(id));
  const positions = actors.map((actor) =>
    actor === undefined ? null : (table.stances[actor]?.position ?? null),
  );
  if (positions.every((position) => position === null)) return none('NOBODY_TAKES_A_POSITION');
  const found = computeWinSet({
    positions,
    statusQuo,
    minimum: table.minimum,
    maximum: table.maximum,
    isWinning: (inFavour) =>
      isWinning(
        game,
        [...inFavour.keys()].filter((i) => inFavour[i]),
      ),
  });
  const at = pointOn(table);
  const toSide = (side: WinSide | null) =>
    side && {
      farthest: at(side.farthest),
      isCutOffByScale: side.isCutOffByScale,
      pivot: at(side.pivotPosition),
      pivotIds: side.pivots.map((i) => voters[i]!.id),
    };
  return {
    winSet: {
      statusQuo: at(statusQuo),
      below: toSide(found.below),
      above: toSide(found.above),
      isStable: found.isStable,
      gridlock: found.gridlock && bandOn(table, found.gridlock),
    },
    winSetUndefinedBecause: null,
  };
}

const roundOrNull = (value: number | null) => (value === null ? null : roundOff(value));

/** A value on the issue's scale, with the position it stands for; −1 where the scale has no length. */
const pointOn =
  ({ minimum, maximum }: BargainingIssue) =>
  (value: number) => ({
    value: roundOff(value),
    position: minimum < maximum ? roundOff((2 * (value - minimum)) / (maximum - minimum) - 1) : -1,
  });

const bandOn = (table: BargainingIssue, { low, high }: Band) => ({
  low: pointOn(table)(low),
  high: pointOn(table)(high),
});
