import type { CentreRecord } from '../records.ts';
import { conflicts } from './conflicts.ts';
import { interests } from './interests.ts';
import { issues } from './issues.ts';
import { organisation } from './organisation.ts';
import { relationships } from './relationships.ts';
import { teams } from './teams.ts';

export const contactCentre: CentreRecord = {
  name: 'Klantcontactcentrum Havermeer',
  kind: 'CONTACT_CENTRE',
  place: 'Havermeer',
  description:
    'Demonstratie: de gemeente Havermeer en iedereen die er werkt zijn fictie. Een klantcontactcentrum tussen volle lijnen, een nieuwe chatbot en een belofte over openingstijden.',
  partners: [...teams, ...organisation],
  interests,
  issues,
  relationships,
  conflicts,
};
