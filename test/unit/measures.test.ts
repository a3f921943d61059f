import { readFileSync } from 'node:fs';
import { type EnumTypeDefinitionNode, Kind, type ObjectTypeDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSdl } from '../../server/api/sdl.ts';
import { type Measure, measures } from '../../server/domain/measures.ts';

const { definitions } = readSdl();

describe('the list of measures', () => {
  it('is the enumeration of the API', () => {
    const type = definitions.find(
      (one): one is EnumTypeDefinitionNode =>
        one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value === 'NetworkMeasure',
    );
    expect(measures.map(({ measure }) => measure)).toEqual(type?.values?.map(({ name }) => name.value));
  });

  it('names fields that the partners have', () => {
    const fieldsOf = (name: string) =>
      new Map(
        definitions
          .find(
            (one): one is ObjectTypeDefinitionNode =>
              one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === name,
          )
          ?.fields?.map((field) => [
            field.name.value,
            field.type.kind === Kind.NON_NULL_TYPE ? field.type.type : field.type,
          ]),
      );
    for (const { field } of measures) {
      let type = 'PartnerMeasures';
      for (const part of field.split('.')) {
        const found = fieldsOf(type).get(part);
        expect(found, `${type}.${part}`).toBeDefined();
        if (found?.kind === Kind.NAMED_TYPE) type = found.name.value;
      }
      expect(['Int', 'Float']).toContain(type);
    }
  });

  it('asks a question of each in one plain sentence', () => {
    for (const { question } of measures) {
      expect(question).toMatch(/^[A-Z][^?]+\?$/);
      expect(question.split(' ').length, question).toBeLessThanOrEqual(18);
    }
  });

  it('is the table of docs/methods.md', () => {
    const [, table = ''] = readFileSync(new URL('../../docs/methods.md', import.meta.url), 'utf8').split(
      /<!-- \/?measures -->/,
    );
    const rows = measures.map(
      ({ measure, question, formula, undefinedWhen, reference }: Measure) =>
        `| \`${measure}\` | ${question} | ${formula} | ${undefinedWhen ?? 'never'} | ${reference} |`,
    );
    expect(table.trim().split('\n').slice(2)).toEqual(rows);
  });
});
