import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { grants, type Permission, permissions } from '../../server/api/permissions.ts';
import { visibilities } from '../../server/domain/facts.ts';
import { canSee, roles } from '../../server/domain/visibility.ts';

const page = readFileSync(new URL('../../docs/privacy.md', import.meta.url), 'utf8');

/** The rows between two marks as cells. */
function tableOf(mark: string): string[][] {
  const [, table = ''] = page.split(new RegExp(`<!-- /?${mark} -->`));
  const rows = table.trim().split('\n').slice(2);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('docs/privacy.md', () => {
  it('shows the permissions as they are', () => {
    const expected = (Object.keys(permissions) as Permission[]).map((permission) => [
      permission,
      ...roles.map((role) => (grants(role, permission) ? 'yes' : '')),
    ]);
    const shown = tableOf('permissions').map(([what = '', ...cells]) => [
      /`(\w+)`/.exec(what)?.[1],
      ...cells,
    ]);
    expect(shown).toEqual(expected);
  });

  it('shows the visibility as it is', () => {
    const sees = (role: (typeof roles)[number], visibility: (typeof visibilities)[number], author: string) =>
      canSee({ userId: 'me', centres: new Map([['c', role]]) }, { centreId: 'c', visibility, author });
    const expected = visibilities.map((visibility) => [
      `\`${visibility}\``,
      ...roles.map((role) => {
        if (sees(role, visibility, 'other')) return 'yes';
        return sees(role, visibility, 'me') ? 'own' : '';
      }),
    ]);
    expect(tableOf('visibility')).toEqual(expected);
  });
});
