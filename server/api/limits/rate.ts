import type { Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Requests a minute for one user: dozens at once are ordinary work, a runaway script is not. */
export const REQUESTS_PER_USER = 1_200;
/** Requests a minute for one address, before anyone is known; an office shares one address. */
export const REQUESTS_PER_ADDRESS = 6_000;
/** Failed sign-ins in a quarter of an hour for one address, whatever the accounts. */
export const FAILED_SIGN_INS_PER_ADDRESS = 100;
/** Large requests (imports) a minute for one user. */
export const LARGE_REQUESTS_PER_USER = 20;

export interface RateLimit {
  /** Counts one; answers 429 with Retry-After and resolves to false when there were too many. */
  admit(key: string, response: Response): Promise<boolean>;
  /** Takes one back. */
  forgive(key: string): Promise<void>;
}

export function rateLimit(points: number, seconds: number): RateLimit {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return {
    async admit(key, response) {
      try {
        await limiter.consume(key);
        return true;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const retryAfter = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
        response
          .status(429)
          .set('Retry-After', String(retryAfter))
          .json({
            errors: [
              {
                message: `Too many requests: at most ${points} in ${seconds} seconds. Try again in ${retryAfter} s.`,
                extensions: { code: 'TOO_MANY_REQUESTS' },
              },
            ],
          });
        return false;
      }
    },
    async forgive(key) {
      await limiter.reward(key);
    },
  };
}
