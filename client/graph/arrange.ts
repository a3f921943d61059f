import type { LayoutInput, Positions } from './layout.ts';
import type { LayoutReport } from './layout.worker.ts';

/** Lays out in a worker, so that the page stays free. Give `signal` to stop it. */
export function arrange(
  input: LayoutInput,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Positions> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    const stop = () => {
      worker.terminate();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    worker.onmessage = ({ data }: MessageEvent<LayoutReport>) => {
      if ('progress' in data) {
        onProgress(data.progress);
        return;
      }
      signal.removeEventListener('abort', stop);
      worker.terminate();
      resolve(data.positions);
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(`The layout worker failed: ${event.message}. Reload the page.`));
    };
    worker.postMessage(input);
  });
}
