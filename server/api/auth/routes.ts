import express, { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Config } from '../../config.ts';
import {
  type DemoPersona,
  demoPersonas,
  ensureDemoPersona,
  hasDemoCentres,
} from '../../store/demo-personas.ts';
import type { Database } from '../../store/driver.ts';
import { closeSession, openSession } from '../../store/sessions.ts';
import { beginSignIn, completeSignIn } from '../../store/sign-ins.ts';
import { emailKey, hasAccounts } from '../../store/users.ts';
import { FAILED_SIGN_INS_PER_ADDRESS, rateLimit } from '../limits/rate.ts';
import type { SessionCookie } from './cookie.ts';
import { isLocalRequest, isLoopbackHost } from './loopback.ts';
import { PASSWORD_LENGTH, verifyPassword } from './passwords.ts';
import { isSameOrigin } from './same-origin.ts';
import { digest, newSecret } from './secrets.ts';

/** What `GET /auth/options` answers: the ways to sign in here. */
export interface SignInOptions {
  /** Whether anyone can sign in with e-mail address and password. */
  readonly password: boolean;
  /** Nobody can yet: `npm run create-admin` makes the first administrator. */
  readonly needsAdmin: boolean;
  /** One-click sign-ins of the demo; empty elsewhere. */
  readonly personas: readonly DemoPersona[];
}

const credentials = z.object({ email: z.string().max(254), password: z.string().max(PASSWORD_LENGTH.most) });
const demoChoice = z.object({ persona: z.enum(demoPersonas.map(({ id }) => id)) });

const refusal = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });

/** Signing in and out. Answers 204, or a JSON body `{errors: [{message, extensions: {code}}]}`. */
export function authRoutes(database: Database, config: Config, cookie: SessionCookie): Router {
  const router = Router();
  const failures = rateLimit(FAILED_SIGN_INS_PER_ADDRESS, 15 * 60);

  const personasFor = async (request: Request): Promise<readonly DemoPersona[]> =>
    config.demo && isLoopbackHost(config.host) && isLocalRequest(request) && (await hasDemoCentres(database))
      ? demoPersonas
      : [];

  const startSession = async (request: Request, response: Response, userId: string) => {
    const previous = cookie.read(request);
    if (previous) await closeSession(database, digest(previous));
    const secret = newSecret();
    await openSession(database, { userId, hash: digest(secret) });
    cookie.set(request, response, secret);
    response.status(204).end();
  };

  router.use('/auth', (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/auth/options', async (request, response) => {
    const password = await hasAccounts(database);
    const options: SignInOptions = { password, needsAdmin: !password, personas: await personasFor(request) };
    response.json(options);
  });

  router.post('/auth/{*action}', (request, response, next) => {
    if (!request.is('application/json')) {
      response.status(415).json(refusal('UNSUPPORTED_MEDIA_TYPE', 'Send application/json.'));
    } else if (!isSameOrigin(request, config.publicOrigin)) {
      response.status(403).json(refusal('FOREIGN_ORIGIN', 'Only pages of this service may sign in or out.'));
    } else next();
  });
  router.use('/auth', express.json({ limit: '4kb' }));

  router.post('/auth/sign-in', async (request, response) => {
    const given = credentials.safeParse(request.body);
    if (!given.success) {
      response.status(400).json(refusal('INVALID', 'Send {"email": "…", "password": "…"}.'));
      return;
    }
    const address = request.ip ?? '';
    if (!(await failures.admit(address, response))) return;
    const email = emailKey(given.data.email);
    const { isLocked, user } = await beginSignIn(database, email);
    if (isLocked) {
      response.status(423).json(refusal('LOCKED', 'Five wrong passwords: try again in 15 minutes.'));
      return;
    }
    if (!(await verifyPassword(user?.passwordHash ?? null, given.data.password)) || user === null) {
      response.status(401).json(refusal('WRONG_CREDENTIALS', 'The e-mail address or the password is wrong.'));
      return;
    }
    await completeSignIn(database, email);
    await failures.forgive(address);
    await startSession(request, response, user.id);
  });

  router.post('/auth/demo', async (request, response) => {
    const personas = await personasFor(request);
    const chosen = demoChoice.safeParse(request.body);
    const persona = chosen.success ? personas.find(({ id }) => id === chosen.data.persona) : undefined;
    if (!persona) {
      const [status, code] = personas.length === 0 ? [404, 'NO_DEMO'] : [400, 'INVALID'];
      response.status(status as number).json(refusal(code as string, 'There is no such demo persona here.'));
      return;
    }
    await ensureDemoPersona(database, persona);
    await startSession(request, response, persona.id);
  });

  router.post('/auth/sign-out', async (request, response) => {
    const secret = cookie.read(request);
    if (secret) await closeSession(database, digest(secret));
    cookie.clear(request, response);
    response.status(204).end();
  });
  return router;
}
