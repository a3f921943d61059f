import { noScenario, type Scenario } from '../domain/scenario.ts';
import { InvalidInput } from '../errors.ts';
import { readCustomRule } from './custom-rule.ts';
import type { InputMaybe, ScenarioInput } from './generated/resolvers.ts';

/** The assumptions as they were given, with null for what was left out. Throws InvalidInput for a rule that is none; the rest is checked in the field. */
export function toScenario(given: InputMaybe<ScenarioInput> | undefined): Scenario {
  if (!given) return noScenario;
  return {
    stances: (given.stances ?? []).map((one) => ({
      partnerId: one.partnerId,
      issueId: one.issueId ?? null,
      position: one.position ?? null,
      salience: one.salience ?? null,
      power: one.power ?? null,
      probability: one.probability ?? null,
      turnout: one.turnout ?? null,
      vote: one.vote ?? null,
    })),
    relationships: (given.relationships ?? []).map((one) => ({
      fromId: one.fromId,
      toId: one.toId,
      isAbsent: one.isAbsent ?? false,
      sign: one.sign ?? null,
      strength: one.strength ?? null,
      influence: one.influence ?? null,
    })),
    weights: (given.weights ?? []).map((one) => ({
      partnerId: one.partnerId,
      wozValue: one.wozValue ?? null,
      votes: one.votes ?? null,
      power: one.power ?? null,
    })),
    absentIds: given.absentIds ?? [],
    rule: given.rule ?? null,
    customRule: toRule(given),
    vetoIds: given.vetoIds ?? null,
    electorateIds: given.electorateIds ?? null,
  };
}

function toRule({ customRule }: ScenarioInput): Scenario['customRule'] {
  if (!customRule) return null;
  const rule = readCustomRule(customRule);
  if (!('message' in rule)) return rule;
  const at = `scenario.customRule.${rule.field}`;
  throw new InvalidInput(`${at}: ${rule.message}`, at);
}
