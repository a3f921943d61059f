import type { NodeProtection } from './protection.ts';

const nodeClasses: Readonly<Record<string, NodeProtection>> = {
  Centre: 'GENERATED_BY_MEMBERSHIP',
  Partner: 'GENERATED_BY_VISIBILITY',
  Interest: 'GENERATED_BY_VISIBILITY',
  Holding: 'GENERATED_BY_VISIBILITY',
  Issue: 'GENERATED_BY_VISIBILITY',
  Stance: 'GENERATED_BY_VISIBILITY',
  Relationship: 'GENERATED_BY_VISIBILITY',
};

/** The class of a type that generated queries read; undefined for every other type. */
export const nodeClassOf = (type: string): NodeProtection | undefined => nodeClasses[type];
