import type { Field } from './field.ts';
import {
  attitudes,
  centreKinds,
  conflictStages,
  interestScopes,
  layers,
  limits,
  partnerKinds,
  relationshipKinds,
  rings,
  rulePresets,
  sectors,
  signs,
  visibilities,
} from './limits.ts';

/** Languages that are offered; another tag may be typed. */
const languages = ['nl', 'en', 'ar', 'tr', 'pl', 'zh', 'de', 'fr', 'uk'];

const source: Field = { name: 'source', section: 'claim', kind: 'text', max: limits.source };
const confidence: Field = { name: 'confidence', section: 'claim', kind: 'share', steps: 'confidence' };
const validFrom: Field = { name: 'validFrom', section: 'claim', kind: 'date' };
const reviewBy: Field = { name: 'reviewBy', section: 'claim', kind: 'date', future: true };
const visibility: Field = {
  name: 'visibility',
  section: 'access',
  kind: 'choice',
  words: 'visibility',
  values: visibilities,
  required: true,
};
const claim = [source, confidence, validFrom, reviewBy, visibility] as const;
const preferredLanguage = {
  name: 'preferredLanguage',
  kind: 'word',
  words: 'language',
  known: languages,
  max: limits.language,
} as const;
const preferredChannel = {
  name: 'preferredChannel',
  kind: 'word',
  words: 'channel',
  // Kept in the words of who wrote it: the suggestions are texts, not codes.
  known: [],
  max: limits.word,
} as const;

/** A long text in the section it belongs to. */
function long(name: string, section: Field['section']): Field {
  return { name, section, kind: 'text', max: limits.text, long: true };
}

function named(max: number = limits.name): Field {
  return { name: 'name', section: 'who', kind: 'text', max, required: true, trim: true };
}

/** The fields of each fact, in the order in which forms ask for them and the log shows them. */
export const factFields = {
  Partner: [
    named(),
    {
      name: 'kind',
      section: 'who',
      kind: 'word',
      words: 'partnerKind',
      known: partnerKinds,
      max: limits.word,
      required: true,
    },
    { name: 'sector', section: 'who', kind: 'choice', words: 'sector', values: sectors },
    { name: 'group', section: 'who', kind: 'text', max: limits.group },
    long('description', 'who'),
    {
      name: 'attitude',
      section: 'influence',
      kind: 'choice',
      words: 'attitude',
      values: attitudes,
      required: true,
    },
    { name: 'power', section: 'influence', kind: 'share', steps: 'power' },
    { name: 'legitimacy', section: 'influence', kind: 'share', steps: 'legitimacy' },
    { name: 'urgency', section: 'influence', kind: 'share', steps: 'urgency' },
    { name: 'ringActual', section: 'role', kind: 'choice', words: 'ring', values: rings },
    { name: 'ringDesired', section: 'role', kind: 'choice', words: 'ring', values: rings },
    long('howToApproach', 'approach'),
    long('agreement', 'approach'),
    { ...preferredLanguage, section: 'approach' },
    { ...preferredChannel, section: 'approach' },
    { name: 'preferredStyle', section: 'approach', kind: 'text', max: limits.line },
    long('structure', 'background'),
    long('businessModel', 'background'),
    long('workingMethods', 'background'),
    { name: 'themes', section: 'background', kind: 'list', max: limits.themes, maxLength: limits.word },
    {
      name: 'wozValue',
      section: 'weights',
      kind: 'number',
      min: 0,
      max: limits.wozValue,
      whole: true,
      unit: 'euro',
    },
    { name: 'votes', section: 'weights', kind: 'number', min: 0, max: limits.votes, whole: true },
    ...claim,
  ],
  Contact: [
    { name: 'partnerId', section: 'about', kind: 'fact', of: 'partner', required: true, onlyNew: true },
    named(),
    { name: 'role', section: 'who', kind: 'text', max: limits.line },
    { name: 'phone', section: 'who', kind: 'phone', max: limits.phone },
    { name: 'email', section: 'who', kind: 'email', max: limits.email },
    { ...preferredLanguage, section: 'approach' },
    { ...preferredChannel, section: 'approach' },
    long('note', 'approach'),
    source,
    validFrom,
    visibility,
  ],
  Interest: [
    named(),
    long('description', 'who'),
    { name: 'theme', section: 'who', kind: 'text', max: limits.theme },
    { name: 'scope', section: 'who', kind: 'choice', words: 'scope', values: interestScopes, required: true },
    ...claim,
  ],
  Holding: [
    { name: 'partnerId', section: 'about', kind: 'fact', of: 'partner', required: true, onlyNew: true },
    { name: 'interestId', section: 'about', kind: 'fact', of: 'interest', required: true, onlyNew: true },
    { name: 'importance', section: 'judgement', kind: 'share', steps: 'importance' },
    ...claim,
  ],
  Issue: [
    named(),
    long('description', 'who'),
    { name: 'rule', section: 'scale', kind: 'choice', words: 'rule', values: rulePresets, onlyNew: true },
    { name: 'minimum', section: 'scale', kind: 'number', min: -limits.scale, max: limits.scale },
    { name: 'maximum', section: 'scale', kind: 'number', min: -limits.scale, max: limits.scale },
    source,
    validFrom,
    visibility,
  ],
  Stance: [
    { name: 'partnerId', section: 'about', kind: 'fact', of: 'partner', required: true, onlyNew: true },
    { name: 'issueId', section: 'about', kind: 'fact', of: 'issue', required: true, onlyNew: true },
    { name: 'position', section: 'judgement', kind: 'position', required: true },
    { name: 'salience', section: 'judgement', kind: 'share', steps: 'salience' },
    long('argument', 'judgement'),
    { name: 'power', section: 'weights', kind: 'share', steps: 'power' },
    { name: 'probability', section: 'weights', kind: 'share', steps: 'probability' },
    { name: 'turnout', section: 'weights', kind: 'share', steps: 'turnout' },
    ...claim,
  ],
  Relationship: [
    { name: 'fromId', section: 'about', kind: 'fact', of: 'partner', required: true, onlyNew: true },
    { name: 'toId', section: 'about', kind: 'fact', of: 'partner', required: true, onlyNew: true },
    {
      name: 'kind',
      section: 'judgement',
      kind: 'word',
      words: 'relationshipKind',
      known: relationshipKinds,
      max: limits.word,
      required: true,
    },
    { name: 'layer', section: 'judgement', kind: 'choice', words: 'layer', values: layers, required: true },
    { name: 'sign', section: 'judgement', kind: 'choice', words: 'sign', values: signs, required: true },
    { name: 'strength', section: 'judgement', kind: 'share', steps: 'strength' },
    {
      name: 'influence',
      section: 'judgement',
      kind: 'level',
      words: 'influence',
      min: 0,
      max: limits.influence,
    },
    { name: 'isDirected', section: 'judgement', kind: 'yesNo', required: true },
    long('note', 'judgement'),
    ...claim,
  ],
  Conflict: [
    named(),
    {
      name: 'partyIds',
      section: 'about',
      kind: 'fact',
      of: 'partner',
      many: true,
      atLeast: 2,
      required: true,
    },
    { name: 'issueId', section: 'about', kind: 'fact', of: 'issue' },
    { name: 'interestIds', section: 'about', kind: 'fact', of: 'interest', many: true },
    {
      name: 'severity',
      section: 'course',
      kind: 'level',
      words: 'severity',
      min: 1,
      max: limits.severity,
      required: true,
    },
    {
      name: 'stage',
      section: 'course',
      kind: 'choice',
      words: 'stage',
      values: conflictStages,
      required: true,
    },
    { name: 'mediatorId', section: 'course', kind: 'fact', of: 'partner' },
    {
      name: 'steps',
      section: 'course',
      kind: 'list',
      max: limits.steps,
      maxLength: limits.step,
      lines: true,
    },
    { ...long('outcome', 'course'), onlyStored: true },
    long('description', 'course'),
    ...claim,
  ],
  // What is assumed comes from the screen where it was tried.
  Scenario: [named(), long('description', 'who'), visibility],
  Centre: [
    named(),
    {
      name: 'kind',
      section: 'who',
      kind: 'choice',
      words: 'centreKind',
      values: centreKinds,
      required: true,
    },
    { name: 'place', section: 'who', kind: 'text', max: limits.line },
    long('description', 'who'),
  ],
} as const satisfies Record<string, readonly Field[]>;

export type FactLabel = keyof typeof factFields;

/** The fields a form asks for: those of a new fact, or those of a stored one. */
export function fieldsOf(label: FactLabel, isNew: boolean): readonly Field[] {
  const fields: readonly Field[] = factFields[label];
  return fields.filter((field) => (isNew ? !field.onlyStored : !field.onlyNew));
}

export function findField(label: string, name: string): Field | null {
  const fields: readonly Field[] | undefined =
    label in factFields ? factFields[label as FactLabel] : undefined;
  return fields?.find((field) => field.name === name) ?? null;
}
