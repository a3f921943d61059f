/** A share as the API takes it: whole numbers, from 0/1 to 1/1. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** The service takes whole numbers to 1,000,000,000. */
const DECIMALS = 6;
const MOST = 1e9;

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

function reduced(numerator: number, denominator: number): Share | null {
  if (denominator === 0 || numerator > denominator || denominator > MOST) return null;
  const by = divisor(numerator, denominator);
  return { numerator: numerator / by, denominator: denominator / by };
}

/**
 * A share as typed, exactly: `2/3`, `60%`, `66,67 %`, or `60` for 60 %. Null for what is no share; a bare number up to 1 is none
 * either, because 0,5 may be meant as a half or as half a per cent.
 */
export function parseShare(text: string): Share | null {
  const bare = text.replace(/\s/g, '');
  const [, above, below] = /^(\d{1,9})\/(\d{1,9})$/.exec(bare) ?? [];
  if (above && below) return reduced(Number(above), Number(below));
  const [, whole, decimals = '', sign] = /^(\d{1,3})(?:[.,](\d+))?(%?)$/.exec(bare) ?? [];
  if (!whole || decimals.length > DECIMALS) return null;
  const scale = 10 ** decimals.length;
  const value = Number(whole + decimals);
  if (!sign && value <= scale) return null;
  return reduced(value, 100 * scale);
}

const usual = new Set(['1/2', '1/3', '2/3', '1/4', '3/4']);

/** A share as someone would type it: the usual fractions as such, others in per cent where that is exact. */
export function writeShare({ numerator, denominator }: Share, language: string): string {
  const fraction = `${numerator}/${denominator}`;
  if (usual.has(fraction)) return fraction;
  const percent = (100 * numerator) / denominator;
  const isExact = Number.isInteger(Number((percent * 1e4).toFixed(6)));
  if (!isExact) return fraction;
  const figure = new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(percent);
  return `${figure}%`;
}
