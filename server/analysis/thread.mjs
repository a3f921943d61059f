// A thread starts without the loader of TypeScript, so it begins here.
import { register } from 'tsx/esm/api';

register();
export const { default: answer } = await import('./worker.ts');
export default answer;
