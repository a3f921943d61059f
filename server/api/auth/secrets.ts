import { createHash, randomBytes } from 'node:crypto';

/** Begins every personal access token, so that people and secret scanners recognise one. */
export const TOKEN_PREFIX = 'kv_';

/** 256 random bits, base64url. */
export const newSecret = (prefix = ''): string => prefix + randomBytes(32).toString('base64url');

/** What is stored in place of a secret. A plain digest is enough: nobody guesses 256 random bits. */
export const digest = (secret: string): string => createHash('sha256').update(secret).digest('hex');
