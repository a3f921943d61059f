import type { Fraction } from './fraction.ts';
import type { DecisionRule, RuleTest } from './rule.ts';

/** Shares that languages have a phrase for; > 1/2 of votes cast is also "more for than against". */
export type SharePhrase =
  | 'ALL'
  | 'MORE_THAN_HALF'
  | 'AT_LEAST_HALF'
  | 'AT_LEAST_TWO_THIRDS'
  | 'AT_LEAST_THREE_QUARTERS'
  | 'MORE_THAN'
  | 'AT_LEAST';

/** One part of the sentence that says a rule, for a language to put into words. */
export type RulePart =
  | {
      readonly kind: 'TEST';
      readonly testId: string;
      /** IN_FAVOUR: this share … is in favour; TURNOUT: … votes. */
      readonly what: RuleTest['kind'];
      readonly of: RuleTest['of'];
      readonly unit: 'HEADS' | 'WOZ_VALUE' | 'VOTES' | 'OWN';
      /** Name of the rule's own weights; null for the others. */
      readonly unitName: string | null;
      readonly phrase: SharePhrase;
      readonly share: Fraction;
      /** 0..100. */
      readonly percentage: number;
      /** In favour outweighs against: more than half of what is cast. */
      readonly isForOverAgainst: boolean;
    }
  | { readonly kind: 'VETO'; readonly voterIds: readonly string[] }
  | {
      readonly kind: 'MUST_AGREE';
      readonly name: string;
      readonly memberIds: readonly string[];
      readonly phrase: SharePhrase;
      readonly share: Fraction;
      readonly percentage: number;
    };

/** A rule in parts that must all hold, in the order: tests, vetoes, groups that must agree. */
export function explainRule({ tests, vetoes, mustAgree }: DecisionRule): RulePart[] {
  return [
    ...tests.map(
      (test): RulePart => ({
        kind: 'TEST',
        testId: test.id,
        what: test.kind,
        of: test.of,
        unit: typeof test.by === 'object' ? 'OWN' : test.by,
        unitName: typeof test.by === 'object' ? test.by.name : null,
        phrase: phraseOf(test.operator, test.share),
        share: test.share,
        percentage: percentageOf(test.share),
        isForOverAgainst:
          test.kind === 'IN_FAVOUR' &&
          test.of === 'CAST' &&
          phraseOf(test.operator, test.share) === 'MORE_THAN_HALF',
      }),
    ),
    ...(vetoes.length > 0 ? [{ kind: 'VETO' as const, voterIds: vetoes }] : []),
    ...mustAgree.map(
      ({ name, memberIds, share }): RulePart => ({
        kind: 'MUST_AGREE',
        name,
        memberIds,
        phrase: phraseOf('>=', share),
        share,
        percentage: percentageOf(share),
      }),
    ),
  ];
}

const percentageOf = ({ numerator, denominator }: Fraction) => (100 * numerator) / denominator;

function phraseOf(operator: '>=' | '>', { numerator, denominator }: Fraction): SharePhrase {
  const share = `${operator} ${numerator}/${denominator}`;
  const phrases: Record<string, SharePhrase> = {
    '>= 1/1': 'ALL',
    '> 1/2': 'MORE_THAN_HALF',
    '>= 1/2': 'AT_LEAST_HALF',
    '>= 2/3': 'AT_LEAST_TWO_THIRDS',
    '>= 3/4': 'AT_LEAST_THREE_QUARTERS',
  };
  return phrases[share] ?? (operator === '>' ? 'MORE_THAN' : 'AT_LEAST');
}
