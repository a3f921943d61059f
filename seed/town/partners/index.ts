import type { PartnerRecord } from '../../records.ts';
import { associations } from './associations.ts';
import { dorsstraat } from './dorsstraat.ts';
import { graanplein } from './graanplein.ts';
import { kortePelstraat } from './korte-pelstraat.ts';
import { langePelstraat } from './lange-pelstraat.ts';
import { owners } from './owners.ts';
import { publicPartners } from './public.ts';
import { cultureAndEvents, residentsGroups, services } from './residents-and-more.ts';
import { trekkade, wannerhof } from './trekkade-wannerhof.ts';

export const partners: readonly PartnerRecord[] = [
  ...graanplein,
  ...langePelstraat,
  ...kortePelstraat,
  ...trekkade,
  ...wannerhof,
  ...dorsstraat,
  ...owners,
  ...publicPartners,
  ...associations,
  ...residentsGroups,
  ...cultureAndEvents,
  ...services,
];
