import type { CentreRecord } from '../records.ts';
import { conflicts } from './conflicts.ts';
import { interests } from './interests.ts';
import { issues } from './issues/index.ts';
import { partners } from './partners/index.ts';
import { relationships } from './relationships/index.ts';

export const town: CentreRecord = {
  name: 'Binnenstad Havermeer',
  kind: 'TOWN_CENTRE',
  place: 'Havermeer',
  description:
    'Demonstratie: de stad Havermeer, haar straten, zaken en mensen zijn fictie. Een binnenstad met een plein, een kade, een passage die leegloopt en een BIZ die verlengd moet worden.',
  partners,
  interests,
  issues,
  relationships,
  conflicts,
};
