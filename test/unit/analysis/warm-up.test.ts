import { describe, expect, it } from 'vitest';
import { warmUp } from '../../../server/analysis/warm-up.ts';
import { analysisTools } from '../../support/analysis-tools.ts';

describe('warming up a worker', () => {
  it('asks questions that have an answer', async () => {
    await expect(warmUp(analysisTools())).resolves.toBeUndefined();
  });
});
