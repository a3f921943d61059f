import type { FormValues } from './values.ts';

/** What was typed and not saved yet, kept on this device. */
export interface Draft {
  readonly values: FormValues;
  /** The values the form started from. */
  readonly read: FormValues;
  readonly savedAt: string;
}

const prefix = 'krachtenveld.draft.';

/** The name a draft is kept under: of one user, for one fact or one new fact. */
export function draftKey(userId: string, form: string, about: string): string {
  return `${prefix}${userId}.${form}.${about}`;
}

export function readDraft(storage: Storage, key: string): Draft | null {
  try {
    const draft = JSON.parse(storage.getItem(key) ?? 'null');
    const isDraft =
      draft && typeof draft.values === 'object' && typeof draft.read === 'object' && draft.savedAt;
    return isDraft ? draft : null;
  } catch {
    return null;
  }
}

/** Keeps a draft; a full or forbidden storage loses the draft, never the form. */
export function keepDraft(storage: Storage, key: string, draft: Draft): void {
  try {
    storage.setItem(key, JSON.stringify(draft));
  } catch {}
}

export function dropDraft(storage: Storage, key: string): void {
  try {
    storage.removeItem(key);
  } catch {}
}

/** Forgets every draft on this device, for when someone signs out. */
export function dropAllDrafts(storage: Storage): void {
  try {
    for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
  } catch {}
}
