import { MAX_SECONDS, MAX_WAITING } from '../../analysis/pool.ts';
import { MAX_FILE_BYTES, MAX_FILES } from '../../interchange/import/file-size.ts';
import { MAX_CHANGES } from '../../interchange/import/plan.ts';
import { MAX_ROWS } from '../../interchange/tables/table.ts';
import { QUERY_TIMEOUT_MS } from '../../store/driver.ts';
import { SESSION_HOURS, SESSION_IDLE_HOURS } from '../../store/sessions.ts';
import { FAILURES_BEFORE_LOCK, LOCK_MINUTES } from '../../store/sign-ins.ts';
import { MAX_ANALYSES_PER_USER } from '../analyses.ts';
import { MAX_ALIASES } from './aliases.ts';
import { MAX_BODY_BYTES, MAX_IMPORT_BODY_BYTES, MAX_LARGE_REQUESTS_AT_ONCE } from './body.ts';
import { MAX_DIRECTIVES } from './directives.ts';
import { MAX_DOCUMENT_TOKENS, MAX_VALIDATION_ERRORS } from './document.ts';
import { MAX_FILTER_DEPTH, MAX_FILTER_LIST, MAX_FILTER_VALUES } from './filter.ts';
import {
  FAILED_SIGN_INS_PER_ADDRESS,
  LARGE_REQUESTS_PER_USER,
  REQUESTS_PER_ADDRESS,
  REQUESTS_PER_USER,
} from './rate.ts';
import { MAX_LISTS, MAX_NODES, MAX_SELECTION_DEPTH } from './selection.ts';

/** Every limit of the API, for people; README shows this table. */
export const limits = [
  { limit: 'Request', value: MAX_BODY_BYTES, unit: 'bytes' },
  { limit: 'Request that imports files', value: MAX_IMPORT_BODY_BYTES, unit: 'bytes' },
  { limit: 'Imports read at the same time', value: MAX_LARGE_REQUESTS_AT_ONCE, unit: 'requests' },
  { limit: 'Import file', value: MAX_FILE_BYTES, unit: 'bytes' },
  { limit: 'Rows of an import file', value: MAX_ROWS, unit: 'rows' },
  { limit: 'Files in one import', value: MAX_FILES, unit: 'files' },
  { limit: 'Made or changed by one import', value: MAX_CHANGES, unit: 'facts' },
  { limit: 'Document', value: MAX_DOCUMENT_TOKENS, unit: 'tokens' },
  { limit: 'Aliases in a document', value: MAX_ALIASES, unit: '' },
  { limit: 'Directives in a document', value: MAX_DIRECTIVES, unit: '' },
  { limit: 'Errors reported on a document', value: MAX_VALIDATION_ERRORS, unit: '' },
  { limit: 'Depth of fields', value: MAX_SELECTION_DEPTH, unit: 'levels' },
  { limit: 'Lists in a document', value: MAX_LISTS, unit: '' },
  { limit: 'Facts asked for (product of the limits)', value: MAX_NODES, unit: 'facts' },
  { limit: 'Depth of AND, OR and NOT in a filter', value: MAX_FILTER_DEPTH, unit: 'levels' },
  { limit: 'List in a filter', value: MAX_FILTER_LIST, unit: 'values' },
  { limit: 'All filters of a document', value: MAX_FILTER_VALUES, unit: 'values' },
  { limit: 'Query in the database', value: QUERY_TIMEOUT_MS / 1000, unit: 's' },
  { limit: 'Analysis', value: MAX_SECONDS, unit: 's' },
  { limit: 'Analyses of one user at the same time', value: MAX_ANALYSES_PER_USER, unit: '' },
  { limit: 'Analyses that wait for a worker', value: MAX_WAITING, unit: '' },
  { limit: 'Requests of one user', value: REQUESTS_PER_USER, unit: 'a minute' },
  { limit: 'Requests from one address', value: REQUESTS_PER_ADDRESS, unit: 'a minute' },
  { limit: 'Imports of one user', value: LARGE_REQUESTS_PER_USER, unit: 'a minute' },
  { limit: 'Failed sign-ins from one address', value: FAILED_SIGN_INS_PER_ADDRESS, unit: 'in 15 minutes' },
  {
    limit: `Wrong passwords before ${LOCK_MINUTES} minutes of waiting`,
    value: FAILURES_BEFORE_LOCK,
    unit: '',
  },
  { limit: 'Session without use', value: SESSION_IDLE_HOURS, unit: 'hours' },
  { limit: 'Session', value: SESSION_HOURS / 24, unit: 'days' },
] as const;
