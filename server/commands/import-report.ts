/** What the service answers to the import of a command. */
export interface ImportAnswer {
  readonly centre: { readonly id: string; readonly name: string } | null;
  readonly counts: readonly {
    readonly label: string;
    readonly created: number;
    readonly changed: number;
    readonly unchanged: number;
  }[];
  readonly change: {
    readonly facts: readonly { readonly label: string; readonly before: readonly unknown[] }[];
  } | null;
  readonly notes: readonly { readonly file: string; readonly message: string }[];
  readonly errors: readonly {
    readonly file: string;
    readonly line: number | null;
    readonly column: string | null;
    readonly message: string;
  }[];
  readonly userErrors: readonly { readonly field: string | null; readonly message: string }[];
}

const plurals = {
  Partner: 'partners',
  Contact: 'contacts',
  Interest: 'interests',
  Holding: 'holdings',
  Issue: 'issues',
  Stance: 'stances',
  Relationship: 'relationships',
  Conflict: 'conflicts',
} as const;

/**
 * The object that the command prints. `counts` says how many facts of each kind the files amount to, new or not, so that the same command
 * twice prints the same; `changes` says what became of them; `created` whether the centre is new.
 */
export function toReport({ centre, counts, change, notes }: ImportAnswer) {
  const ofLabel = new Map(counts.map((count) => [count.label, count]));
  const kinds = Object.entries(plurals).map(([label, plural]) => {
    const { created, changed, unchanged } = ofLabel.get(label) ?? { created: 0, changed: 0, unchanged: 0 };
    return { plural, created, changed, unchanged };
  });
  const made = change?.facts.find(({ label }) => label === 'Centre');
  return {
    centreId: centre?.id ?? null,
    centre: centre?.name ?? null,
    created: made !== undefined && made.before.length === 0,
    counts: Object.fromEntries(
      kinds.map(({ plural, created, changed, unchanged }) => [plural, created + changed + unchanged]),
    ),
    changes: Object.fromEntries(kinds.map(({ plural, ...counts }) => [plural, counts])),
    notes: notes.map(({ file, message }) => `${file}: ${message}`),
  };
}

/** One line for each mistake: `stances.csv:12 position: 8 lies outside …`; empty when there is none. */
export function toComplaints({ errors, userErrors }: ImportAnswer): readonly string[] {
  if (errors.length === 0) return userErrors.map(({ message }) => message);
  return errors.map(({ file, line, column, message }) => {
    const place = [line === null ? file : `${file}:${line}`, ...(column === null ? [] : [column])].join(' ');
    return `${place}: ${message}`;
  });
}
