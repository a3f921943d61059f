import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import type {
  Attitude,
  GridCut,
  GridQuadrant,
  GroupBy,
  KeyPlayerGoal,
  Layer,
  NetworkMeasure,
  RulePreset,
  SalienceClass,
  Sector,
  Sign,
  Symmetrisation,
  TieDirection,
} from '../api/generated/graphql.ts';
import { parseAssumptions, serialiseAssumptions, type VoteAssumption } from './assumptions.ts';
import { type Bargaining, parseBargaining, usualBargaining, writeBargaining } from './bargaining.ts';
import {
  anyCoalition,
  type CoalitionSearch,
  idsFrom,
  parseCoalitionSearch,
  serialiseCoalitionSearch,
} from './coalition.ts';
import { groupings, keyPlayerGoals, layerMeasures, measures } from './measures.ts';
import {
  anyPersuasion,
  type PersuasionSearch,
  parsePersuasionSearch,
  serialisePersuasionSearch,
} from './persuasion.ts';

/**
 * What someone is looking at. It lives in the address, so that a reload restores it, the back button goes back and a colleague
 * sees the same: `/centres/<id>/network?issue=biz&partner=…`.
 */
export interface View {
  /** Id or key of the issue that colours the field; null shows the general attitude. */
  readonly issue: string | null;
  /** A day, `2025-11-30`; null is now. */
  readonly asOf: string | null;
  /** At most one of these three is chosen. */
  readonly partner: string | null;
  readonly conflict: string | null;
  readonly relationship: string | null;
  /** Show only this partner and those within `steps` relationships of it. */
  readonly focus: string | null;
  readonly steps: 1 | 2 | 3;
  readonly colourBy: ColourBy;
  readonly sizeBy: SizeBy;
  readonly showInterests: boolean;
  /** Which list of the table is open; null is the first. */
  readonly tab: string | null;
  /** Column the table is sorted by, with `-` before it from high to low; null leaves it to the list. */
  readonly sort: string | null;
  /** The two ends of a flow: a partner's id, or a bloc such as `kind:SHOP` or `attitude:FOR`. */
  readonly from: string | null;
  readonly to: string | null;
  /** How open partners are to one another, 0 to 1; null is the service's own. */
  readonly openness: number | null;
  /** The balance of power leaves out what comes back to a partner. */
  readonly withoutReturn: boolean;
  /** Into how many factions the field is split, 2 to 12; null is the number that fits best. */
  readonly factions: number | null;
  /** How relationships that name each other count as one tie. */
  readonly symmetrisation: Symmetrisation;
  /** Where high begins on the grid of influence and interest. */
  readonly gridCut: GridCut;
  /** Parts of that grid and classes of partners that stand out on it; an empty list lets everything stand out. */
  readonly quadrants: readonly GridQuadrant[];
  readonly salienceClasses: readonly SalienceClass[];
  /** How the network is read; null leaves the direction to the service. */
  readonly direction: TieDirection | null;
  readonly byStrength: boolean;
  readonly groupBy: GroupBy;
  /** Columns of the table of measures; none is the usual ones. */
  readonly columns: readonly NetworkMeasure[];
  /** By what the formal and the informal network are compared. */
  readonly compareBy: NetworkMeasure;
  readonly goal: KeyPlayerGoal;
  /** How many key players, 1 to 10. */
  readonly players: number;
  /** Within how many steps key players reach others, 1 to 10. */
  readonly reach: number;
  /** What is supposed of partners on the issue: a what-if, which changes nothing. */
  readonly assumptions: readonly VoteAssumption[];
  /** The rule that is supposed in place of the issue's own. */
  readonly assumedRule: RulePreset | null;
  /** Id of a kept scenario that is supposed as well; the two above come on top of it. */
  readonly scenario: string | null;
  /** Ids of kept scenarios that stand beside each other, at most four. */
  readonly compared: readonly string[];
  /** Which coalitions someone looks for. */
  readonly coalition: CoalitionSearch;
  /** Key of the coalition that is looked at; null is the best. */
  readonly option: string | null;
  /** Partners that stand out on the map together. */
  readonly members: readonly string[];
  /** Which plans of persuasion someone looks for, and which of them is looked at. */
  readonly persuasion: PersuasionSearch;
  readonly bargaining: Bargaining;
  readonly filters: Filters;
}

export type ColourBy = 'attitude' | 'kind' | NetworkMeasure;
export type SizeBy = 'power' | NetworkMeasure;
export type SectorOrNone = Sector | 'NONE';

/** An empty list lets everything through; null is no bound. */
export interface Filters {
  /** Part of a name. */
  readonly text: string;
  readonly layer: Layer | null;
  readonly kinds: readonly string[];
  readonly sectors: readonly SectorOrNone[];
  readonly groups: readonly string[];
  readonly attitudes: readonly Attitude[];
  readonly signs: readonly Sign[];
  /** Ids; a partner passes when it holds one of them. */
  readonly interests: readonly string[];
  /** 0 to 1. Who has no known power does not pass. */
  readonly powerAtLeast: number | null;
  /** 0 to 1, of relationships. A relationship of unknown confidence does not pass. */
  readonly confidenceAtLeast: number | null;
  readonly hasConflict: boolean;
}

export const noFilters: Filters = {
  text: '',
  layer: null,
  kinds: [],
  sectors: [],
  groups: [],
  attitudes: [],
  signs: [],
  interests: [],
  powerAtLeast: null,
  confidenceAtLeast: null,
  hasConflict: false,
};

export const defaultView: View = {
  issue: null,
  asOf: null,
  partner: null,
  conflict: null,
  relationship: null,
  focus: null,
  steps: 1,
  colourBy: 'attitude',
  sizeBy: 'power',
  showInterests: false,
  tab: null,
  sort: null,
  from: null,
  to: null,
  openness: null,
  withoutReturn: false,
  factions: null,
  symmetrisation: 'EACH',
  gridCut: 'HALF',
  quadrants: [],
  salienceClasses: [],
  direction: null,
  byStrength: false,
  groupBy: 'KIND',
  columns: [],
  compareBy: 'BETWEENNESS',
  goal: 'FRAGMENT',
  players: 2,
  reach: 2,
  assumptions: [],
  assumedRule: null,
  bargaining: usualBargaining,
  scenario: null,
  compared: [],
  coalition: anyCoalition,
  option: null,
  members: [],
  persuasion: anyPersuasion,
  filters: noFilters,
};

/** More columns than this cannot be read beside each other. */
export const MOST_COMPARED = 4;

const layers = ['FORMAL', 'INFORMAL'] as const;
const sectors = ['PUBLIC', 'PRIVATE', 'ASSOCIATION', 'NONE'] as const;
const attitudes = ['FOR', 'DOUBT', 'AGAINST', 'UNKNOWN'] as const;
const symmetrisations = ['EACH', 'SUM', 'CONSISTENT'] as const;
const quadrants = ['INVOLVE', 'CONSULT', 'INFORM', 'MONITOR'] as const;
const salienceClasses = [
  'DEFINITIVE',
  'DOMINANT',
  'DANGEROUS',
  'DEPENDENT',
  'DORMANT',
  'DISCRETIONARY',
  'DEMANDING',
  'NON_STAKEHOLDER',
] as const;
const signs = ['POSITIVE', 'NEUTRAL', 'NEGATIVE'] as const;
const rulePresets = ['SIMPLE_MAJORITY', 'TWO_THIRDS', 'UNANIMITY', 'DOUBLE_MAJORITY', 'BIZ'] as const;
const directions = ['DIRECTED', 'UNDIRECTED'] as const;

/** A word of the contract as an address writes it: `PAGE_RANK` is `page-rank`. */
const written = (word: string) => word.toLowerCase().replaceAll('_', '-');

function wordOf<T extends string>(value: string | null, allowed: readonly T[]): T | null {
  return value === null ? null : (allowed.find((word) => written(word) === value) ?? null);
}

function countFrom(value: string | null, otherwise: number): number {
  const count = Number(value);
  return value !== null && Number.isInteger(count) && count >= 1 && count <= 10 ? count : otherwise;
}

function oneOf<T extends string>(value: string | null, allowed: readonly T[]): T | null {
  return allowed.find((word) => word === value) ?? null;
}

function manyOf<T extends string>(values: readonly string[], allowed: readonly T[]): T[] {
  return allowed.filter((word) => values.includes(word));
}

function share(value: string | null): number | null {
  if (value === null || value.trim() === '') return null;
  const number = Number(value);
  return number >= 0 && number <= 1 ? number : null;
}

function count(value: string | null, least: number, most: number): number | null {
  const number = /^\d+$/.test(value ?? '') ? Number(value) : null;
  return number !== null && number >= least && number <= most ? number : null;
}

function day(value: string | null): string | null {
  if (value === null || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : null;
}

function text(value: string | null): string | null {
  return value === null || value === '' ? null : value;
}

/** Reads an address. What it does not understand counts as absent. */
export function parseView(query: URLSearchParams): View {
  const partner = text(query.get('partner'));
  const conflict = partner ? null : text(query.get('conflict'));
  const steps = query.get('steps');
  return {
    issue: text(query.get('issue')),
    asOf: day(query.get('asOf')),
    partner,
    conflict,
    relationship: partner || conflict ? null : text(query.get('relationship')),
    focus: text(query.get('focus')),
    steps: steps === '2' ? 2 : steps === '3' ? 3 : 1,
    colourBy: query.get('colour') === 'kind' ? 'kind' : (wordOf(query.get('colour'), measures) ?? 'attitude'),
    sizeBy: wordOf(query.get('size'), measures) ?? 'power',
    showInterests: query.get('show') === 'interests',
    tab: text(query.get('tab')),
    sort: text(query.get('sort')),
    from: text(query.get('from')),
    to: text(query.get('to')),
    openness: share(query.get('openness')),
    withoutReturn: query.get('return') === 'no',
    factions: count(query.get('factions'), 2, 12),
    symmetrisation: oneOf(query.get('symmetrisation')?.toUpperCase() ?? null, symmetrisations) ?? 'EACH',
    gridCut: query.get('cut') === 'median' ? 'MEDIAN' : 'HALF',
    quadrants: manyOf(query.getAll('quadrant'), quadrants),
    salienceClasses: manyOf(query.getAll('class'), salienceClasses),
    direction: wordOf(query.get('direction'), directions),
    byStrength: query.get('by') === 'strength',
    groupBy: wordOf(query.get('group-by'), groupings) ?? defaultView.groupBy,
    columns: measures.filter((measure) => query.getAll('column').includes(written(measure))),
    compareBy: wordOf(query.get('compare'), layerMeasures) ?? defaultView.compareBy,
    goal: wordOf(query.get('goal'), keyPlayerGoals) ?? defaultView.goal,
    players: countFrom(query.get('players'), defaultView.players),
    reach: countFrom(query.get('reach'), defaultView.reach),
    assumptions: parseAssumptions(query.get('assume')),
    assumedRule: wordOf(query.get('rule'), rulePresets),
    bargaining: parseBargaining(query),
    scenario: text(query.get('scenario')),
    compared: [...new Set(query.getAll('compared'))].filter((id) => id !== '').slice(0, MOST_COMPARED),
    coalition: parseCoalitionSearch(query),
    option: text(query.get('option')),
    members: idsFrom(query.get('members')),
    persuasion: parsePersuasionSearch(query),
    filters: {
      text: query.get('text') ?? '',
      layer: oneOf(query.get('layer')?.toUpperCase() ?? null, layers),
      kinds: query.getAll('kind'),
      sectors: manyOf(query.getAll('sector'), sectors),
      groups: query.getAll('group'),
      attitudes: manyOf(query.getAll('attitude'), attitudes),
      signs: manyOf(query.getAll('sign'), signs),
      interests: query.getAll('interest'),
      powerAtLeast: share(query.get('power')),
      confidenceAtLeast: share(query.get('confidence')),
      hasConflict: query.get('conflicts') === 'yes',
    },
  };
}

/** Writes an address; what is as by default is left out. */
export function serialiseView(view: View): URLSearchParams {
  const query = new URLSearchParams();
  const set = (name: string, value: string | null) => {
    if (value) query.set(name, value);
  };
  set('issue', view.issue);
  set('asOf', view.asOf);
  set('partner', view.partner);
  if (!view.partner) set('conflict', view.conflict);
  if (!view.partner && !view.conflict) set('relationship', view.relationship);
  set('focus', view.focus);
  if (view.focus && view.steps > 1) set('steps', String(view.steps));
  if (view.colourBy !== 'attitude') set('colour', written(view.colourBy));
  if (view.sizeBy !== 'power') set('size', written(view.sizeBy));
  if (view.showInterests) set('show', 'interests');
  set('tab', view.tab);
  set('sort', view.sort);
  set('from', view.from);
  set('to', view.to);
  if (view.openness !== null) set('openness', String(view.openness));
  if (view.withoutReturn) set('return', 'no');
  if (view.factions !== null) set('factions', String(view.factions));
  if (view.symmetrisation !== 'EACH') set('symmetrisation', view.symmetrisation.toLowerCase());
  if (view.gridCut === 'MEDIAN') set('cut', 'median');
  for (const quadrant of view.quadrants) query.append('quadrant', quadrant);
  for (const one of view.salienceClasses) query.append('class', one);
  if (view.direction) set('direction', written(view.direction));
  if (view.byStrength) set('by', 'strength');
  if (view.groupBy !== defaultView.groupBy) set('group-by', written(view.groupBy));
  for (const measure of view.columns) query.append('column', written(measure));
  if (view.compareBy !== defaultView.compareBy) set('compare', written(view.compareBy));
  if (view.goal !== defaultView.goal) set('goal', written(view.goal));
  if (view.players !== defaultView.players) set('players', String(view.players));
  if (view.reach !== defaultView.reach) set('reach', String(view.reach));
  set('assume', serialiseAssumptions(view.assumptions));
  if (view.assumedRule) set('rule', written(view.assumedRule));
  writeBargaining(query, view.bargaining);
  set('scenario', view.scenario);
  for (const id of view.compared) query.append('compared', id);
  for (const [name, value] of serialiseCoalitionSearch(view.coalition)) set(name, value);
  set('option', view.option);
  set('members', view.members.join('_'));
  for (const [name, value] of serialisePersuasionSearch(view.persuasion)) set(name, value);
  const { filters } = view;
  set('text', filters.text);
  set('layer', filters.layer?.toLowerCase() ?? null);
  for (const kind of filters.kinds) query.append('kind', kind);
  for (const sector of filters.sectors) query.append('sector', sector);
  for (const group of filters.groups) query.append('group', group);
  for (const attitude of filters.attitudes) query.append('attitude', attitude);
  for (const sign of filters.signs) query.append('sign', sign);
  for (const interest of filters.interests) query.append('interest', interest);
  if (filters.powerAtLeast !== null) query.set('power', String(filters.powerAtLeast));
  if (filters.confidenceAtLeast !== null) query.set('confidence', String(filters.confidenceAtLeast));
  if (filters.hasConflict) query.set('conflicts', 'yes');
  return query;
}

export type ViewChange = Partial<Omit<View, 'filters' | 'coalition'>> & {
  readonly filters?: Partial<Filters>;
  readonly coalition?: (search: CoalitionSearch) => CoalitionSearch;
};

/** Choosing a partner, a conflict or a relationship lets go of the other two. */
export function changeView(view: View, change: ViewChange): View {
  const chosen = change.partner ?? change.conflict ?? change.relationship;
  const letGo = chosen ? { partner: null, conflict: null, relationship: null } : {};
  return {
    ...view,
    ...letGo,
    ...change,
    filters: { ...view.filters, ...change.filters },
    coalition: change.coalition ? change.coalition(view.coalition) : view.coalition,
  };
}

export type Screen =
  | 'network'
  | 'forces'
  | 'table'
  | 'issues'
  | 'mactor'
  | 'influence'
  | 'flow'
  | 'decision'
  | 'coalitions'
  | 'bargaining'
  | 'plan'
  | 'scenarios'
  | 'board';

export function fieldPath(centreId: string, screen: Screen, view: View): string {
  const query = serialiseView(view).toString();
  return `/centres/${encodeURIComponent(centreId)}/${screen}${query ? `?${query}` : ''}`;
}

/**
 * The view in the address and how to change it. `change` makes a step for the back button unless `replace` says not to
 * (typing, sliding), and none when nothing changes. It starts from the address itself, which may be ahead of what is drawn.
 */
export function useView() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { centreId = '' } = useParams();
  const view = useMemo(() => parseView(new URLSearchParams(search)), [search]);
  const change = useCallback(
    (change: ViewChange, options: { replace?: boolean; screen?: Screen } = {}) => {
      const now = window.location;
      const next = serialiseView(changeView(parseView(new URLSearchParams(now.search)), change)).toString();
      const pathname = options.screen
        ? `/centres/${encodeURIComponent(centreId)}/${options.screen}`
        : now.pathname;
      const query = next ? `?${next}` : '';
      if (pathname === now.pathname && query === now.search) return;
      navigate({ pathname, search: query }, { replace: options.replace ?? false });
    },
    [navigate, centreId],
  );
  return { centreId, view, change };
}

/** How the network is read, as the analyses of it take it. */
export function networkQuestion(view: View) {
  return {
    layer: view.filters.layer,
    direction: view.direction,
    weighting: view.byStrength ? ('STRENGTH' as const) : ('EQUAL' as const),
    groupBy: view.groupBy,
  };
}

/** The moment a day stands for when a field is read: its last one, in the reader's own time zone. Null is now. */
export function asOfMoment(asOf: string | null): string | null {
  return asOf === null ? null : new Date(`${asOf}T23:59:59.999`).toISOString();
}
