import type { FieldPartner } from './field-snapshot.ts';
import { issueOfStance, type Scenario, type ScenarioField } from './scenario.ts';

/** Assumptions of each kind. */
const MAX_ASSUMPTIONS = 500;

/** The path of the assumption within the scenario, and what to give instead. */
export interface ScenarioProblem {
  readonly field: string;
  readonly message: string;
}

/** What is wrong with the assumptions, in this field and about these issues: the first problem, or null. */
export function findScenarioProblem(
  field: Pick<ScenarioField, 'asOf' | 'issues'> & { readonly partners: readonly FieldPartner[] },
  issueIds: readonly string[],
  scenario: Scenario,
): ScenarioProblem | null {
  const partners = new Set(field.partners.map(({ id }) => id));
  const { stances, relationships, weights, absentIds } = scenario;
  return (
    tooMany() ??
    first(
      stances,
      'stances',
      (stance) => noPartner('partnerId', stance.partnerId) ?? stanceProblem(stance),
    ) ??
    twice(stances, 'stances', (one) => [one.partnerId, issueOfStance(field, issueIds, one)?.id]) ??
    first(
      relationships,
      'relationships',
      (one) =>
        noPartner('fromId', one.fromId) ??
        noPartner('toId', one.toId) ??
        (one.fromId === one.toId
          ? { field: 'toId', message: 'is the same partner: give two different ones.' }
          : outOfRange(one, { strength: 1, influence: 4 })),
    ) ??
    twice(relationships, 'relationships', ({ fromId, toId }) => [fromId, toId]) ??
    first(
      weights,
      'weights',
      (one) =>
        noPartner('partnerId', one.partnerId) ?? outOfRange(one, { wozValue: 1e10, votes: 1e6, power: 1 }),
    ) ??
    twice(weights, 'weights', ({ partnerId }) => [partnerId]) ??
    first(absentIds, 'absentIds', (id) => noPartner('', id)) ??
    (scenario.rule !== null && scenario.customRule !== null
      ? { field: 'customRule', message: 'give this or rule, not both.' }
      : null) ??
    first(scenario.vetoIds ?? [], 'vetoIds', (id) => noPartner('', id)) ??
    first(scenario.electorateIds ?? [], 'electorateIds', (id) => noPartner('', id))
  );

  function tooMany(): ScenarioProblem | null {
    const lists = { stances, relationships, weights, absentIds };
    const long = Object.entries(lists).find(([, list]) => list.length > MAX_ASSUMPTIONS);
    if (!long) return null;
    return {
      field: long[0],
      message: `at most ${MAX_ASSUMPTIONS} assumptions, and there are ${long[1].length}.`,
    };
  }

  function stanceProblem(stance: Scenario['stances'][number]): ScenarioProblem | null {
    if (issueOfStance(field, issueIds, stance) === null) {
      return {
        field: 'issueId',
        message:
          stance.issueId === null
            ? 'the question is about several issues: give the id or key of one.'
            : `There is no issue ${JSON.stringify(stance.issueId)} in this centre at that date, or you may not see it: take the id or key of an issue of the centre.`,
      };
    }
    const { position, vote, probability, turnout } = stance;
    if (position !== null && !(position >= -1 && position <= 1)) {
      return { field: 'position', message: `must be from -1 to 1, and is ${position}.` };
    }
    if (vote !== null && (probability !== null || turnout !== null)) {
      return { field: 'vote', message: 'give this, or probability and turnout, not both.' };
    }
    return outOfRange(stance, { salience: 1, power: 1, probability: 1, turnout: 1 });
  }

  function noPartner(at: string, id: string): ScenarioProblem | null {
    if (partners.has(id)) return null;
    return {
      field: at,
      message: `There is no partner ${JSON.stringify(id)} in this centre at that date, or you may not see it: take the id of a partner of the centre.`,
    };
  }
}

function first<Assumption>(
  list: readonly Assumption[],
  name: string,
  problemOf: (assumption: Assumption) => ScenarioProblem | null,
): ScenarioProblem | null {
  for (const [i, assumption] of list.entries()) {
    const problem = problemOf(assumption);
    if (problem) {
      return {
        field: [name, `${i}`, problem.field].filter((step) => step !== '').join('.'),
        message: problem.message,
      };
    }
  }
  return null;
}

function twice<Assumption>(
  list: readonly Assumption[],
  name: string,
  subjectOf: (assumption: Assumption) => readonly unknown[],
): ScenarioProblem | null {
  const places = new Map<string, number>();
  for (const [i, assumption] of list.entries()) {
    const subject = JSON.stringify(subjectOf(assumption));
    const earlier = places.get(subject);
    if (earlier !== undefined) {
      return {
        field: `${name}.${i}`,
        message: `is about the same as ${name}.${earlier}: put them together in one.`,
      };
    }
    places.set(subject, i);
  }
  return null;
}

/** 0 to the greatest that is given for each value. */
function outOfRange<Name extends string>(
  assumption: Readonly<Record<NoInfer<Name>, number | null>>,
  greatest: Readonly<Record<Name, number>>,
): ScenarioProblem | null {
  for (const name of Object.keys(greatest) as Name[]) {
    const value = assumption[name];
    if (value === null || (value >= 0 && value <= greatest[name])) continue;
    return { field: name, message: `must be from 0 to ${greatest[name]}, and is ${value}.` };
  }
  return null;
}
