import { contactCentre } from './contact-centre/index.ts';
import type { CentreRecord } from './records.ts';
import { town } from './town/index.ts';

/** The demo: two fictional centres. Any likeness to a town, firm or person is chance. */
export const demoCentres: readonly CentreRecord[] = [town, contactCentre];
