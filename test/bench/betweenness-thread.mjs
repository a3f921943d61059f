// A thread starts without the loader of TypeScript, so it begins here.
import { register } from 'tsx/esm/api';

register();
await import('./betweenness-worker.ts');
