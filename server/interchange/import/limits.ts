import { type FactLabel, factKinds } from '../../domain/facts.ts';
import { quote, type Refusal, refuse } from '../problem.ts';

/** The part of a zod schema that says which limit a value broke. */
interface Checked {
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly data?: unknown;
    readonly error?: { readonly issues: readonly LimitIssue[] };
  };
}
interface LimitIssue {
  readonly code: string;
  readonly origin?: string;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly path?: readonly PropertyKey[];
}

type Limited = { readonly value: unknown } | { readonly refusal: Refusal };

/** A value within the limits of the table of facts, in the form it is stored in, or why it is not. */
export function limit(label: FactLabel, field: string, value: unknown): Limited {
  const checked = shapeOf(label, field).safeParse(value);
  if (checked.success) return { value: checked.data };
  const issue = checked.error?.issues[0];
  const at = issue?.path?.[0];
  const culprit = Array.isArray(value) && typeof at === 'number' ? value[at] : value;
  return { refusal: refusalOf(label, field, culprit, issue) };
}

function shapeOf(label: FactLabel, field: string): Checked {
  return (factKinds[label].values.shape as unknown as Record<string, Checked>)[field]!;
}

function refusalOf(label: FactLabel, field: string, value: unknown, issue: LimitIssue | undefined): Refusal {
  const given = quote(String(value));
  if (issue?.code === 'too_big' && issue.origin === 'string') {
    const length = String(value).length;
    return refuse(
      'TOO_LONG',
      `The text has ${length} characters; at most ${issue.maximum} fit. Shorten it.`,
      `De tekst heeft ${length} tekens; er passen er hooguit ${issue.maximum}. Kort hem in.`,
    );
  }
  if (issue?.code === 'too_big' && issue.origin === 'array') {
    return refuse(
      'TOO_LONG',
      `The list has more than ${issue.maximum} items. Keep the ${issue.maximum} that matter most.`,
      `De lijst heeft meer dan ${issue.maximum} onderdelen. Houd de ${issue.maximum} belangrijkste.`,
    );
  }
  if (typeof value === 'number') {
    const range = rangeOf(label, field, issue);
    const [en, nl] = (['en', 'nl'] as const).map((language) =>
      range.map((end) => end.toLocaleString(language)),
    );
    if (issue?.code === 'invalid_type') {
      return refuse(
        'INVALID',
        `${value} is not a whole number. Give one from ${en!.join(' to ')}.`,
        `${value} is geen geheel getal. Geef er een van ${nl!.join(' tot ')}.`,
      );
    }
    return refuse(
      'OUT_OF_RANGE',
      `${value} lies outside ${en!.join(' to ')}. Give a value in that range${range[1] === 1 ? ', such as 0.75 or 75%' : ''}.`,
      `${value.toLocaleString('nl')} ligt buiten ${nl!.join(' tot ')}. Geef een waarde daarbinnen${range[1] === 1 ? ', zoals 0,75 of 75%' : ''}.`,
    );
  }
  if (field === 'email') {
    return refuse(
      'INVALID',
      `${given} is not an e-mail address. Write it as name@example.nl.`,
      `${given} is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.`,
    );
  }
  return refuse(
    'INVALID',
    `${given} does not fit here. Give another value.`,
    `${given} past hier niet. Geef een andere waarde.`,
  );
}

/** The range of a number, both ends: zod tells only the end that was passed. */
function rangeOf(label: FactLabel, field: string, issue: LimitIssue | undefined): readonly [number, number] {
  const shape = shapeOf(label, field);
  const end = (probe: number, name: 'minimum' | 'maximum') => {
    const found = shape.safeParse(probe).error?.issues.find((one) => one[name] !== undefined) ?? issue;
    return Number(found?.[name]);
  };
  return [end(-1e15, 'minimum'), end(1e15, 'maximum')];
}
