import { demoCentres } from '../../../seed/centres.ts';
import { buildField } from '../../../seed/field.ts';
import type { FactLabel } from '../../../server/domain/facts.ts';
import type { FactState } from '../../../server/store/facts/state.ts';

export const TODAY = new Date('2031-05-14T10:00:00.000Z');
const fields = demoCentres.map((record) => ({ record, ...buildField(record, TODAY) }));
export const [town, contactCentre] = fields as [DemoCentre, DemoCentre];
export type DemoCentre = (typeof fields)[number];

export const ofLabel = ({ facts }: Pick<DemoCentre, 'facts'>, label: FactLabel): FactState[] =>
  facts.filter((fact) => fact.label === label);
export const nameOf = ({ facts }: Pick<DemoCentre, 'facts'>, id: unknown): string =>
  String(facts.find((fact) => fact.id === id)?.values.name);
/** Holds now: not ended. */
export const isCurrent = ({ values }: FactState): boolean => values.validTo === null;
