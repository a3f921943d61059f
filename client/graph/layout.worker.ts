import { type LayoutInput, layOut, type Positions } from './layout.ts';

export type LayoutReport = { readonly progress: number } | { readonly positions: Positions };

self.onmessage = ({ data }: MessageEvent<LayoutInput>) => {
  let reported = 0;
  const positions = layOut(data, (progress) => {
    if (progress - reported < 0.05) return;
    reported = progress;
    self.postMessage({ progress } satisfies LayoutReport);
  });
  self.postMessage({ positions } satisfies LayoutReport);
};
