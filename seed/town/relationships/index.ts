import type { RelationshipRecord } from '../../records.ts';
import { brokers } from './brokers.ts';
import { corridors } from './corridors.ts';
import { government } from './government.ts';
import { memberships } from './memberships.ts';
import { property } from './property.ts';
import { quaySide } from './quay.ts';
import { services } from './services.ts';
import { streets } from './streets.ts';

export const relationships: readonly RelationshipRecord[] = [
  ...property,
  ...memberships,
  ...government,
  ...services,
  ...streets,
  ...quaySide,
  ...brokers,
  ...corridors,
];
