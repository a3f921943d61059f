import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Field } from '../../client/ui/facts/field.ts';
import { factFields } from '../../client/ui/facts/fields.ts';
import * as client from '../../client/ui/facts/limits.ts';
import { fieldSchema } from '../../client/ui/form/schema.ts';
import * as server from '../../server/domain/facts.ts';
import { roles } from '../../server/domain/visibility.ts';

/** Set by the service itself, or asked for outside the form. */
const setByServer = new Set(['validTo', 'key', 'customRule', 'assumptions']);
/** Claims that the contract leaves out of these facts. */
const notInContract: Record<string, readonly string[]> = {
  Contact: ['confidence', 'reviewBy'],
  Issue: ['confidence', 'reviewBy'],
  // A scenario is nobody's claim; what it assumes comes from the screen where it was tried.
  Scenario: ['confidence', 'reviewBy', 'validFrom', 'source'],
};

/** The rule as JSON schema, so that two spellings of one rule are equal. */
function ruleOf(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}

for (const [label, { values, links }] of Object.entries(server.factKinds)) {
  describe(`the form of a ${label}`, () => {
    const fields: readonly Field[] = factFields[label as keyof typeof server.factKinds];
    const asked = new Map(fields.map((field) => [field.name, field]));

    for (const [name, rule] of Object.entries<z.ZodType>(values.shape)) {
      if (setByServer.has(name) || notInContract[label]?.includes(name)) continue;
      it(`keeps ${name} within the same limits as the server`, () => {
        expect(asked.has(name)).toBe(true);
        // A new value starts now unless a day is given: the one field that a form may leave empty and a fact may not.
        const mine = fieldSchema(asked.get(name)!);
        expect(ruleOf(mine)).toEqual(ruleOf(name === 'validFrom' ? rule.nullable() : rule));
      });
    }

    it('asks for nothing the fact does not hold', () => {
      const held = new Set([...Object.keys(values.shape), ...Object.keys(links)]);
      expect(fields.map((field) => field.name).filter((name) => !held.has(name))).toEqual([]);
    });
  });
}

describe('the words of the facts', () => {
  it.each([
    ['visibilities', client.visibilities, server.visibilities],
    ['attitudes', client.attitudes, server.attitudes],
    ['sectors', client.sectors, server.sectors],
    ['rings', client.rings, server.rings],
    ['layers', client.layers, server.layers],
    ['signs', client.signs, server.signs],
    ['rules', client.rulePresets, server.rulePresets],
    ['stages', client.conflictStages, server.conflictStages],
    ['scopes', client.interestScopes, server.interestScopes],
    ['kinds of centre', client.centreKinds, server.centreKinds],
    ['kinds of partner', client.partnerKinds, server.partnerKinds],
    ['kinds of relationship', client.relationshipKinds, server.relationshipKinds],
    ['roles', client.roles, roles],
  ])('are the same on both sides: %s', (_words, mine, theirs) => {
    expect(mine).toEqual(theirs);
  });
});
