import type { IssueRecord } from '../../records.ts';
import { arcade } from './arcade.ts';
import { biz } from './biz.ts';
import { marketMove, parking } from './parking-and-market.ts';
import { quay } from './quay.ts';
import { deliveries, sundays } from './sundays-and-deliveries.ts';
import { terraces } from './terraces.ts';

export const issues: readonly IssueRecord[] = [
  biz,
  terraces,
  quay,
  arcade,
  sundays,
  deliveries,
  parking,
  marketMove,
];
