import { describe, expect, it } from 'vitest';
import { readScenario, replaceSeen, seenPart, writeScenario } from '../../../server/domain/kept-scenario.ts';
import { noScenario, type Scenario, type StanceAssumption } from '../../../server/domain/scenario.ts';

const stance = (partnerId: string, issueId: string | null = 'plein') =>
  ({ partnerId, issueId, vote: 'FOR' }) as StanceAssumption;
const seen = { partners: new Set(['bakker', 'slager']), issues: new Set(['plein']) };
const whole: Scenario = {
  ...noScenario,
  stances: [stance('bakker'), stance('geheim'), stance('slager', 'dicht')],
  relationships: [
    { fromId: 'bakker', toId: 'geheim', isAbsent: true, sign: null, strength: null, influence: null },
  ],
  weights: [{ partnerId: 'geheim', wozValue: 1, votes: null, power: null }],
  absentIds: ['slager', 'geheim'],
  electorateIds: ['geheim'],
  vetoIds: ['geheim', 'bakker'],
};

describe('assumptions that are kept', () => {
  it('come back as they were written, each stance with its issue', () => {
    const given = [stance('bakker', null), stance('slager'), stance('kapper', 'markt')];
    const text = writeScenario({ ...noScenario, stances: given, rule: 'BIZ' }, 'plein');
    const stances = [stance('bakker'), stance('slager'), stance('kapper', 'markt')];
    expect(readScenario(text, 'plein')).toEqual({ ...noScenario, stances, rule: 'BIZ' });
    expect(readScenario('{}', 'plein')).toEqual(noScenario);
  });

  it('go with their issue when it is merged with another', () => {
    const text = writeScenario({ ...noScenario, stances: [stance('bakker')] }, 'plein');
    expect(readScenario(text, 'markt').stances).toEqual([stance('bakker', 'markt')]);
  });

  it('are shown as far as they are about what is seen', () => {
    expect(seenPart(whole, seen)).toEqual({
      ...noScenario,
      stances: [stance('bakker')],
      absentIds: ['slager'],
      vetoIds: ['bakker'],
      // Not an empty list, which would entitle everyone.
      electorateIds: null,
    });
    expect(seenPart({ ...noScenario, vetoIds: [] }, seen).vetoIds).toEqual([]);
  });

  it('stay where they are not seen by who replaces the rest', () => {
    const given = { ...noScenario, stances: [stance('slager')], absentIds: [], vetoIds: ['slager'] };
    const replaced = replaceSeen(whole, given, seen);
    expect(replaced).toEqual({
      ...whole,
      stances: [stance('slager'), stance('geheim'), stance('slager', 'dicht')],
      absentIds: ['geheim'],
      vetoIds: ['slager', 'geheim'],
    });
    expect(seenPart(replaced, seen)).toEqual(given);
    expect(replaceSeen(noScenario, given, seen)).toEqual(given);
  });
});
