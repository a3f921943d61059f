import { positionFromScale } from '../../domain/stance.ts';
import { type Refusal, refuse } from '../problem.ts';

/** An issue's own scale: position −1 stands for `minimum`, +1 for `maximum`. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
}

/** The scale of an issue from both its ends; null when it has none, a refusal when they are no scale. */
export function toScale(minimum: number | null, maximum: number | null): Scale | null | Refusal {
  if (minimum === null && maximum === null) return null;
  if (minimum === null || maximum === null) {
    return refuse(
      'REQUIRED',
      'A scale needs both a minimum and a maximum. Give both, or neither.',
      'Een schaal heeft een minimum én een maximum nodig. Geef beide, of geen van beide.',
    );
  }
  if (minimum < maximum) return { minimum, maximum };
  return refuse(
    'OUT_OF_RANGE',
    `The minimum ${minimum} is not below the maximum ${maximum}. Give the lower end as minimum.`,
    `Het minimum ${minimum} ligt niet onder het maximum ${maximum}. Geef het laagste als minimum.`,
  );
}

/** A position on an issue's own scale as −1 to +1, linearly; without a scale it is that already. */
export function toPosition(onScale: number, scale: Scale | null): number | Refusal {
  const { minimum, maximum } = scale ?? { minimum: -1, maximum: 1 };
  if (onScale >= minimum && onScale <= maximum) {
    const position = scale ? positionFromScale(onScale, scale)! : onScale;
    // Rounding may take the ends of a scale a hair over.
    return Math.min(1, Math.max(-1, position));
  }
  if (scale) {
    return refuse(
      'OUT_OF_RANGE',
      `${onScale} lies outside the scale of the issue, ${minimum} to ${maximum}. Give a position on it, or widen the scale.`,
      `${onScale.toLocaleString('nl')} ligt buiten de schaal van de kwestie, ${minimum.toLocaleString('nl')} tot ${maximum.toLocaleString('nl')}. Geef een standpunt daarop, of verruim de schaal.`,
    );
  }
  return refuse(
    'OUT_OF_RANGE',
    `${onScale} lies outside −1 to +1. When the issue has a scale of its own, give its minimum and maximum in a file of issues.`,
    `${onScale.toLocaleString('nl')} ligt buiten −1 tot +1. Heeft de kwestie een eigen schaal, geef dan minimum en maximum in een bestand met kwesties.`,
  );
}

export const isRefused = <T>(value: T | Refusal): value is Refusal =>
  typeof value === 'object' && value !== null && 'wording' in value;
