import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  coerceInputValue,
  isInputType,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { examples } from '../../client/features/playground/examples.ts';
import en from '../../client/locales/playground.en.json' with { type: 'json' };
import nl from '../../client/locales/playground.nl.json' with { type: 'json' };

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '../../schema/generated/schema.graphql'), 'utf8'),
);

describe('the example queries of the playground', () => {
  it.each(examples.map((example) => [example.id, example] as const))(
    '%s is valid against the schema',
    (_id, example) => {
      expect(validate(schema, parse(example.query))).toEqual([]);
    },
  );

  it.each(examples.map((example) => [example.id, example] as const))(
    '%s brings values for its variables, of their types',
    (_id, example) => {
      const operation = parse(example.query).definitions[0] as OperationDefinitionNode;
      const values = example.variables({ centreId: 'c', issue: 'i' });
      const declared = operation.variableDefinitions ?? [];
      expect(Object.keys(values).sort()).toEqual(declared.map(({ variable }) => variable.name.value).sort());
      for (const { variable, type } of declared) {
        const inputType = typeFromAST(schema, type as never);
        if (!isInputType(inputType)) throw new Error(`${variable.name.value} has no input type`);
        const errors: string[] = [];
        coerceInputValue(values[variable.name.value], inputType, (_path, _value, error) =>
          errors.push(error.message),
        );
        expect(errors).toEqual([]);
      }
    },
  );

  it('has a name and a question in both languages for each of them', () => {
    const ids = examples.map(({ id }) => id).sort();
    expect(Object.keys(nl.example).sort()).toEqual(ids);
    expect(Object.keys(en.example).sort()).toEqual(ids);
  });
});
