import type { FactLabel } from '../../domain/facts.ts';
import { linkedIds } from '../../domain/history.ts';
import type { Transaction } from '../driver.ts';
import { linksOf } from '../facts/properties.ts';
import { type Ask, asking, factsAbout, factsById } from '../facts/read.ts';
import type { FactState, Links } from '../facts/state.ts';

type Named = Pick<FactState, 'label' | 'id'>;

/** The facts that one change has to do with, read inside its lock and each but once. */
export class Stock {
  readonly facts = new Map<string, FactState>();
  readonly #looked = new Set<string>();
  readonly #ask: Ask;

  constructor(tx: Transaction) {
    this.#ask = asking(tx);
  }

  /** Reads these facts, and what they and the given links are about. */
  async load(
    wanted: readonly Named[],
    links: readonly { label: FactLabel; links: Links }[] = [],
  ): Promise<void> {
    await this.#fetch(wanted);
    const stored = wanted.flatMap(({ id }) => this.facts.get(id) ?? []);
    await this.#fetch([...links, ...stored].flatMap(targetsOf));
  }

  /** Reads the facts about these, and what those are about in turn. */
  async loadAbout(targets: readonly Named[]): Promise<FactState[]> {
    if (targets.length === 0) return [];
    const about = await factsAbout(this.#ask, targets);
    for (const fact of about) this.facts.set(fact.id, fact);
    await this.#fetch(about.flatMap(targetsOf));
    return about;
  }

  async #fetch(wanted: readonly Named[]): Promise<void> {
    const ids = new Map<FactLabel, Set<string>>();
    for (const { label, id } of wanted) {
      if (this.#looked.has(`${label} ${id}`) || this.facts.has(id)) continue;
      this.#looked.add(`${label} ${id}`);
      ids.set(label, (ids.get(label) ?? new Set()).add(id));
    }
    for (const [label, ofLabel] of ids) {
      for (const fact of await factsById(this.#ask, label, [...ofLabel])) this.facts.set(fact.id, fact);
    }
  }
}

function targetsOf({ label, links }: { label: FactLabel; links: Links }): Named[] {
  return linksOf(label).flatMap(([name, link]) =>
    linkedIds(links[name]).map((id) => ({ label: link.target, id })),
  );
}
