import { type MeasureName, measureOf } from '../domain/measures.ts';
import {
  type FieldNetwork,
  type NetworkChoice,
  networkOfField,
  tiesToNetwork,
  UNKNOWN_STRENGTH,
} from '../domain/network/field-network.ts';
import { type MeasuredNetwork, measureNetwork, type Values } from '../domain/network/measured-network.ts';
import { type GroupBy, groupPartners } from '../domain/network/partner-groups.ts';
import { rankOf } from '../domain/rank.ts';
import { analysisOf } from './analysis.ts';
import { assertWhole } from './arguments.ts';
import { divide } from './network-measures.ts';

export interface RankUncertaintyArgs extends NetworkChoice {
  readonly measure: MeasureName;
  readonly groupBy: GroupBy;
  /** 20 to 1,000. */
  readonly samples: number;
}

/** How sure a relationship is of which nobody says so. */
const UNKNOWN_CONFIDENCE = 0.8;
/** Left for the answer itself. */
const SECONDS_TO_END = 2;
const INTERVAL = 0.9;

/**
 * How sure are the ranks, given how sure the relationships are? Networks are drawn in which each relationship is there with the probability of its
 * confidence, independently; the middle 90 % of a partner's ranks and values are its intervals (percentile intervals, Efron & Tibshirani 1993,
 * ch. 13), that of ranks stretched to its rank in the whole network. Groups stay as they are in the whole network.
 */
export const rankUncertainty = analysisOf(
  ['partners', 'relationships'],
  async (field, args: RankUncertaintyArgs, tools) => {
    assertWhole('samples', args.samples, 20, 1_000);
    const inField = networkOfField(field, args);
    const { compute, isHighGood } = measureOf(args.measure);
    const communities = args.groupBy === 'COMMUNITY' ? await divide(inField, args, tools) : null;
    const { groupOf } = groupPartners(inField.partners, args.groupBy, communities?.communityOf ?? null);
    const measure = (networks: Pick<FieldNetwork, 'network' | 'byStrength'>): MeasuredNetwork =>
      measureNetwork({ ...networks, weighting: args.weighting, groupOf });

    const valuesDrawn: Values[] = [];
    const ranksDrawn: readonly number[][] = inField.partners.map(() => []);
    while (
      valuesDrawn.length < args.samples &&
      (valuesDrawn.length === 0 || tools.secondsLeft() > SECONDS_TO_END)
    ) {
      const values = compute(measure(drawNetwork(inField, args, tools.random)));
      valuesDrawn.push(values);
      for (const [actor, rank] of rankOf(values, isHighGood).entries()) ranksDrawn[actor]!.push(rank);
      tools.onProgress({ progress: valuesDrawn.length / args.samples });
    }

    const ranks = rankOf(compute(measure(inField)), isHighGood);
    return {
      measure: args.measure,
      samples: valuesDrawn.length,
      unknownConfidenceCount: inField.relationships.filter(({ confidence }) => confidence === null).length,
      partners: inField.partners
        .map(({ id }, actor) => {
          const [from, to] = middleOf(ranksDrawn[actor]!);
          const defined = valuesDrawn.flatMap((values) => values[actor] ?? []);
          const isDefined = defined.length >= INTERVAL * valuesDrawn.length;
          const [low, high] = isDefined ? middleOf(defined) : [null, null];
          const rank = ranks[actor]!;
          // Drawn networks are thinner, and more partners share a rank in them: the rank itself may lie outside.
          return { partnerId: id, rank, from: Math.min(rank, from!), to: Math.max(rank, to!), low, high };
        })
        .sort((a, b) => a.rank - b.rank),
    };
  },
);

/** One network of those that could be. */
function drawNetwork(
  { partners, relationships, actorOf, direction }: FieldNetwork,
  { weighting }: Pick<NetworkChoice, 'weighting'>,
  random: () => number,
): Pick<FieldNetwork, 'network' | 'byStrength'> {
  const drawn = relationships.filter(({ confidence }) => random() < (confidence ?? UNKNOWN_CONFIDENCE));
  const byStrength = tiesToNetwork(
    partners.length,
    drawn,
    actorOf,
    direction,
    ({ strength }) => strength ?? UNKNOWN_STRENGTH,
  );
  if (weighting === 'STRENGTH') return { network: byStrength, byStrength };
  return { network: tiesToNetwork(partners.length, drawn, actorOf, direction, () => 1), byStrength };
}

/** Between which two of the values the middle 90 % lie. */
function middleOf(values: readonly number[]): [number | null, number | null] {
  const sorted = Float64Array.from(values).sort();
  const tail = (1 - INTERVAL) / 2;
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1)] ?? null;
  return [at(tail), at(1 - tail)];
}
