import { beforeEach, describe, expect, it } from 'vitest';
import { draftKey, dropAllDrafts, dropDraft, keepDraft, readDraft } from '../../client/ui/form/draft.ts';

const draft = { values: { name: 'Café' }, read: { name: '' }, savedAt: '2026-01-05T09:00:00.000Z' };
const key = draftKey('u1', 'Partner', 'p1');

describe('a draft', () => {
  beforeEach(() => localStorage.clear());

  it('comes back as it was kept', () => {
    keepDraft(localStorage, key, draft);
    expect(readDraft(localStorage, key)).toEqual(draft);
  });

  it('is kept apart for each user and each fact', () => {
    keepDraft(localStorage, key, draft);
    expect(readDraft(localStorage, draftKey('u2', 'Partner', 'p1'))).toBeNull();
    expect(readDraft(localStorage, draftKey('u1', 'Partner', 'p2'))).toBeNull();
  });

  it('is gone once dropped', () => {
    keepDraft(localStorage, key, draft);
    dropDraft(localStorage, key);
    expect(readDraft(localStorage, key)).toBeNull();
  });

  it.each(['{', '7', 'null', '{"values":1}'])('is null when what was stored is %s', (stored) => {
    localStorage.setItem(key, stored);
    expect(readDraft(localStorage, key)).toBeNull();
  });

  it('leaves the device with the others at sign-out, and nothing else does', () => {
    keepDraft(localStorage, key, draft);
    localStorage.setItem('other', 'stays');
    dropAllDrafts(localStorage);
    expect(localStorage.length).toBe(1);
    expect(localStorage.getItem('other')).toBe('stays');
  });
});
