import { writeCustomRule } from '../../domain/decision/issue-rule.ts';
import { readScenario, replaceSeen, type Seen, seenPart, writeScenario } from '../../domain/kept-scenario.ts';
import { type Scenario as Assumptions, issueOfStance } from '../../domain/scenario.ts';
import { findScenarioProblem } from '../../domain/scenario-problem.ts';
import { InvalidInput } from '../../errors.ts';
import type { FactState } from '../../store/facts/state.ts';
import { findCentreOfIssue } from '../../store/issues.ts';
import { findScenario, listScenarios } from '../../store/scenarios.ts';
import { type Answer, flatten } from '../changing.ts';
import type { Context } from '../context.ts';
import { toDecisionRule } from '../decision-rule.ts';
import { changesOf } from '../fact-changes.ts';
import { forceFieldOf } from '../force-field-cache.ts';
import type {
  InputMaybe,
  Resolvers,
  Scenario,
  ScenarioInput,
  ScenarioPayload,
  UserError,
} from '../generated/resolvers.ts';
import { pageOf } from '../page.ts';
import { toScenario } from '../scenario-input.ts';

const scenario = changesOf('Scenario');

export const scenarioResolvers: Resolvers = {
  Query: {
    scenarios: async (_, { centreId, issueId = null, ...page }, context) => {
      const field = await fieldOf(context, centreId);
      const query = { centreId, issueId, ...pageOf(page) };
      const found = await listScenarios(context.database, context.viewer, query);
      return found.map((fact) => show(fact, seenIn(field)));
    },
  },
  Mutation: {
    saveScenario: async (_, { mutationId, input }, context, info) => {
      const { scenario: given, ...rest } = input;
      const read = await readGiven(context, rest.issueId, given, null);
      if ('userErrors' in read) return refused(read.userErrors);
      const at = { label: 'Issue', id: rest.issueId, value: 'issueId' } as const;
      const args = { mutationId, input: { ...rest, assumptions: read.assumptions } };
      return toPayload(context, await scenario.create(args, context, info, at));
    },
    correctScenario: async (_, { mutationId, input }, context, info) => {
      const { scenario: given, ...rest } = input;
      if (given == null)
        return toPayload(context, await scenario.correct({ mutationId, input: rest }, context, info));
      const stored = await findScenario(context.database, context.viewer, rest.id);
      const issueId = (stored?.links.issueId ?? '') as string;
      const read = stored ? await readGiven(context, issueId, given, stored) : { assumptions: '{}' };
      if ('userErrors' in read) return refused(read.userErrors);
      const args = { mutationId, input: { ...rest, assumptions: read.assumptions } };
      return toPayload(context, await scenario.correct(args, context, info));
    },
    endScenario: async (_, args, context, info) =>
      toPayload(context, await scenario.end(args, context, info)),
  },
};

const refused = (userErrors: UserError[]): ScenarioPayload => ({ scenario: null, change: null, userErrors });

async function toPayload(context: Context, { fact, ...rest }: Answer): Promise<ScenarioPayload> {
  return { ...rest, scenario: fact && show(fact, seenIn(await fieldOf(context, fact.centreId))) };
}

const fieldOf = (context: Context, centreId: string) =>
  forceFieldOf(context, { centreId, asOf: null, now: new Date().toISOString() });

type Field = Awaited<ReturnType<typeof fieldOf>>;

const seenIn = ({ partners, issues }: Field): Seen => ({
  partners: new Set(partners.map(({ id }) => id)),
  issues: new Set(issues.map(({ id }) => id)),
});

/** What is kept of the assumptions; an issue that is not there is refused where the scenario is made. */
async function readGiven(
  context: Context,
  issueId: string,
  given: InputMaybe<ScenarioInput>,
  stored: FactState | null,
): Promise<{ readonly assumptions: string } | { readonly userErrors: UserError[] }> {
  const centreId = await findCentreOfIssue(context.database, context.viewer, issueId);
  if (centreId === null) return { assumptions: '{}' };
  const field = await fieldOf(context, centreId);
  if (!field.issues.some(({ id }) => id === issueId)) return { assumptions: '{}' };
  const assumed = readInput(given);
  if ('userErrors' in assumed) return assumed;
  const problem = findScenarioProblem(field, [issueId], assumed);
  if (problem) return invalid(problem.field, `scenario.${problem.field}: ${problem.message}`);
  const named = {
    ...assumed,
    stances: assumed.stances.map((stance) => ({
      ...stance,
      issueId: issueOfStance(field, [issueId], stance)?.id ?? null,
    })),
  };
  const whole = stored ? replaceSeen(assumptionsOf(stored), named, seenIn(field)) : named;
  return { assumptions: writeScenario(whole, issueId) };
}

function readInput(given: InputMaybe<ScenarioInput>): Assumptions | { readonly userErrors: UserError[] } {
  try {
    return toScenario(given);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return { userErrors: [{ field: `input.${error.field}`, code: 'INVALID', message: error.message }] };
  }
}

const invalid = (field: string, message: string): { userErrors: UserError[] } => ({
  userErrors: [{ field: `input.scenario.${field}`, code: 'INVALID', message }],
});

const assumptionsOf = ({ values, links }: FactState) =>
  readScenario(values.assumptions as string, links.issueId as string);

/** As the asker may see it: the kept text stays inside. */
function show(fact: FactState, seen: Seen): Scenario {
  const { assumptions: _, ...values } = fact.values;
  const assumed = seenPart(assumptionsOf(fact), seen);
  const { customRule, ...told } = assumed;
  return {
    ...flatten<Scenario>({ ...fact, values }),
    ...(told as object),
    decisionRule: toDecisionRule({
      rule: assumed.rule,
      customRule: customRule && writeCustomRule(customRule),
      vetoIds: assumed.vetoIds ?? [],
      electorateIds: assumed.electorateIds ?? [],
    }),
  };
}
