import { applyScenario, type Scenario, type ScenarioField } from '../domain/scenario.ts';
import { findScenarioProblem } from '../domain/scenario-problem.ts';
import { InvalidInput } from '../errors.ts';

/** The field as assumed, to ask about these issues (ids). Throws InvalidInput, naming the assumption. */
export function assumeScenario<Field extends ScenarioField>(
  field: Field,
  issueIds: readonly string[],
  scenario: Scenario,
): Field {
  const problem = findScenarioProblem(field, issueIds, scenario);
  if (!problem) return applyScenario(field, issueIds, scenario);
  const at = `scenario.${problem.field}`;
  throw new InvalidInput(`${at}: ${problem.message}`, at);
}
