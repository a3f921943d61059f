export interface Label {
  /** One line, or two with `\n` between them. */
  readonly text: string;
  readonly lines: 1 | 2;
  /** Characters of the longest line. */
  readonly longest: number;
}

/** A name on at most two lines of about `width` characters; what does not fit ends in an ellipsis. */
export function twoLines(name: string, width = 16): Label {
  const text = name.trim().replace(/\s+/g, ' ');
  if (text.length <= width) return { text, lines: 1, longest: text.length };
  const words = text.split(' ');
  let first = words.shift()!;
  // The first line takes words as long as it stays no longer than what is left for the second.
  while (words.length > 1 && first.length + 1 + words[0]!.length <= width) first += ` ${words.shift()}`;
  if (words.length === 1 && first.length + 1 + words[0]!.length <= width) first += ` ${words.shift()}`;
  const top = cut(first, width + 2);
  const rest = words.join(' ');
  if (rest === '') return { text: top, lines: 1, longest: top.length };
  const bottom = cut(rest, width + 2);
  return { text: `${top}\n${bottom}`, lines: 2, longest: Math.max(top.length, bottom.length) };
}

function cut(line: string, length: number): string {
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}
