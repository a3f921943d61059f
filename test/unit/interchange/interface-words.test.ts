import { describe, expect, it } from 'vitest';
import factsEn from '../../../client/locales/facts.en.json' with { type: 'json' };
import factsNl from '../../../client/locales/facts.nl.json' with { type: 'json' };
import wordsEn from '../../../client/locales/words.en.json' with { type: 'json' };
import wordsNl from '../../../client/locales/words.nl.json' with { type: 'json' };
import { columnsOf, importKinds } from '../../../server/interchange/import/columns.ts';
import { guessFields } from '../../../server/interchange/import/guess.ts';
import { type Vocabulary, valueOfWord } from '../../../server/interchange/import/vocabulary.ts';

/** What a field of a file is called in the forms, where the two differ. */
const formField: Readonly<Record<string, string>> = {
  partner: 'partnerId',
  issue: 'issueId',
  interest: 'interestId',
  from: 'fromId',
  to: 'toId',
  directed: 'isDirected',
  parties: 'partyIds',
  interests: 'interestIds',
  mediator: 'mediatorId',
};
const vocabularyOf: Readonly<Record<string, Vocabulary>> = {
  kind: 'partnerKind',
  relationship: 'relationshipKind',
};
const vocabularies = [
  'attitude',
  'sector',
  'layer',
  'sign',
  'ring',
  'visibility',
  'stage',
  'scope',
  'rule',
  'kind',
  'relationship',
] as const;

type Labels = Record<string, string | Record<string, string>>;
const labelIn = (labels: Labels, label: string, field: string): string => {
  const name = formField[field] ?? field;
  const own = labels[label];
  return (typeof own === 'object' && own[name]) || String(labels[name]);
};

describe('a file with the words of the screen', () => {
  it.each([
    ['nl', wordsNl],
    ['en', wordsEn],
  ])('has values that are known (%s)', (_, words) => {
    for (const vocabulary of vocabularies) {
      for (const [value, word] of Object.entries(words[vocabulary])) {
        if (value === 'NONE') continue;
        const found = valueOfWord(vocabularyOf[vocabulary] ?? (vocabulary as Vocabulary), word);
        expect([vocabulary, word, found]).toEqual([vocabulary, word, value]);
      }
    }
  });

  it.each(importKinds.flatMap((kind) => [[kind, 'nl', factsNl] as const, [kind, 'en', factsEn] as const]))(
    'has headers that are known (%s, %s)',
    (kind, _, facts) => {
      for (const { field, limits } of columnsOf[kind]) {
        const header = labelIn(facts.field as Labels, limits[0], field);
        expect([header, guessFields(kind, [header], () => [])[0]]).toEqual([header, field]);
      }
    },
  );
});
