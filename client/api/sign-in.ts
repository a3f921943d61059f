/** A made-up user of the demo, signed in with one click. */
export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** What the sign-in page needs to know before anyone is known. */
export interface Welcome {
  /** Empty unless this is the demo on one's own machine. */
  readonly personas: readonly Persona[];
  /** True while there is no user at all, so that an administrator has to be made first. */
  readonly needsAdmin: boolean;
}

export type SignInResult =
  | { readonly state: 'signed-in' }
  | { readonly state: 'refused' }
  | { readonly state: 'locked' }
  | { readonly state: 'too-often' }
  | { readonly state: 'unreachable' };

async function post(path: string, body: unknown): Promise<SignInResult> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return { state: 'signed-in' };
    if (response.status === 423) return { state: 'locked' };
    if (response.status === 429) return { state: 'too-often' };
    if (response.status === 401 || response.status === 400) return { state: 'refused' };
    return { state: 'unreachable' };
  } catch {
    return { state: 'unreachable' };
  }
}

export const signIn = (email: string, password: string) => post('/auth/sign-in', { email, password });
export const signInAs = (persona: string) => post('/auth/demo', { persona });
export const signOut = () => post('/auth/sign-out', {});

export async function readWelcome(): Promise<Welcome | null> {
  try {
    const response = await fetch('/auth/options', { credentials: 'same-origin' });
    return response.ok ? ((await response.json()) as Welcome) : null;
  } catch {
    return null;
  }
}
