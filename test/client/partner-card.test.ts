import { describe, expect, it } from 'vitest';
import type { PartnerCard } from '../../client/features/partner/partner-card.ts';
import { seenFrom } from '../../client/features/partner/relationships.ts';
import { easiestFirst, tellingStance, toSummary } from '../../client/features/partner/summary.ts';
import { fadingOf } from '../../client/state/claims.ts';
import { attitudeOf, positionStep, stepOf } from '../../client/ui/facts/words.ts';

const stance = (issueId: string, position: number, salience: number | null = 0.5) =>
  ({ id: issueId, issueId, position, salience }) as PartnerCard['stances'][number];

function card(parts: Partial<Omit<PartnerCard, 'partner'>> & { partner?: object } = {}): PartnerCard {
  return {
    contacts: [],
    holdings: [],
    stances: [],
    relationships: [],
    conflicts: [],
    history: [],
    names: [
      { id: 'biz', name: 'BIZ' },
      { id: 'markt', name: 'Weekmarkt' },
    ],
    ...parts,
    partner: {
      id: 'p',
      name: 'Bakkerij',
      attitude: 'UNKNOWN',
      power: null,
      preferredChannel: null,
      ringActual: null,
      ringDesired: null,
      ...parts.partner,
    },
  } as unknown as PartnerCard;
}

describe('the sentences at the top of the card', () => {
  it('speak of the stance on the chosen issue and of the influence', () => {
    const sentences = toSummary(
      card({ stances: [stance('biz', -0.6), stance('markt', 1, 1)], partner: { power: 0.7 } }),
      'biz',
    );
    expect(sentences[0]).toEqual({
      parts: ['stance.AGAINST', 'power.3'],
      values: { name: 'Bakkerij', issue: 'BIZ' },
      rests: 'stances',
    });
  });

  it('fall back on the general attitude, and leave out an influence that is not known', () => {
    expect(toSummary(card({ partner: { attitude: 'DOUBT' } }), null)).toEqual([
      { parts: ['attitude.DOUBT'], values: { name: 'Bakkerij' }, rests: 'standing' },
    ]);
  });

  it('tell an influence of 0 as none', () => {
    expect(toSummary(card({ partner: { power: 0 } }), null)[0]!.parts).toContain('power.0');
  });

  it('name whom to ask for, and how that person likes to be reached', () => {
    const contacts = [
      { id: 'c', name: 'Marlies', role: 'eigenaar', phone: '1', email: null, preferredChannel: 'bezoek' },
    ];
    expect(toSummary(card({ contacts: contacts as never }), null)[1]).toMatchObject({
      parts: ['contact.withRole', 'contact.channel'],
      values: { contact: 'Marlies', role: 'eigenaar', channel: 'bezoek' },
    });
  });

  it('warn of the gravest conflict, by the name of another party', () => {
    const conflicts = [
      { id: 'a', name: 'Licht', severity: 1, partyIds: ['p', 'biz'] },
      { id: 'b', name: 'Kraam', severity: 4, partyIds: ['p', 'markt'] },
    ];
    expect(toSummary(card({ conflicts: conflicts as never }), null)[1]).toMatchObject({
      parts: ['conflict.one'],
      values: { other: 'Weekmarkt', conflict: 'Kraam' },
    });
  });

  it('name the two rings only where they differ', () => {
    const parts = (ringDesired: string) =>
      toSummary(card({ partner: { ringActual: 'KNOW', ringDesired } }), null).flatMap((one) => one.parts);
    expect(parts('ADVISE')).toContain('ring');
    expect(parts('KNOW')).not.toContain('ring');
  });
});

describe('tellingStance', () => {
  it('is the one that matters most where no issue is chosen, and null where there is none', () => {
    expect(tellingStance([stance('biz', 0.2, 1), stance('markt', -0.9, 0.8)], null)?.issueId).toBe('markt');
    expect(tellingStance([], 'biz')).toBeNull();
  });
});

describe('the lists of the card', () => {
  it('put the person first who can be reached in most ways', () => {
    const people = [
      { name: 'Ilse', phone: null, email: 'i@x.example', preferredChannel: null },
      { name: 'Marlies', phone: '1', email: 'm@x.example', preferredChannel: 'bezoek' },
    ];
    expect(easiestFirst(people).map(({ name }) => name)).toEqual(['Marlies', 'Ilse']);
  });

  it('put relationships that hinder first, then the closest, each seen from the partner', () => {
    const tie = (id: string, fromId: string, toId: string, sign: string, strength: number | null) => ({
      id,
      fromId,
      toId,
      sign,
      strength,
    });
    const seen = seenFrom('p', [
      tie('1', 'p', 'a', 'POSITIVE', 0.9),
      tie('2', 'b', 'p', 'NEGATIVE', null),
      tie('3', 'p', 'c', 'NEUTRAL', null),
    ] as never);
    expect(seen.map(({ otherId, isFrom }) => [otherId, isFrom])).toEqual([
      ['b', false],
      ['a', true],
      ['c', true],
    ]);
  });
});

describe('a claim', () => {
  const now = new Date('2026-06-01T00:00:00Z');
  it('is unsure below one half, not at it, and not where nobody said how sure', () => {
    const at = (confidence: number | null) =>
      fadingOf({ confidence, validFrom: '2026-01-01T00:00:00Z' }, now).isUnsure;
    expect([at(0.49), at(0.5), at(null), at(0)]).toEqual([true, false, false, true]);
  });

  it('is old past its review date, and after two years where it has none', () => {
    const old = (validFrom: string, reviewBy: string | null) => fadingOf({ validFrom, reviewBy }, now).isOld;
    expect(old('2026-01-01T00:00:00Z', '2026-05-31T00:00:00Z')).toBe(true);
    expect(old('2020-01-01T00:00:00Z', '2026-06-02T00:00:00Z')).toBe(false);
    expect(old('2024-05-31T00:00:00Z', null)).toBe(true);
    expect(old('2024-06-02T00:00:00Z', null)).toBe(false);
  });
});

describe('values in steps', () => {
  it('reads a share as the nearest of five steps', () => {
    expect([0, 0.12, 0.13, 0.5, 0.88, 1].map(stepOf)).toEqual([0, 0, 1, 2, 4, 4]);
  });

  it('puts the borders of an attitude where the contract does', () => {
    expect([-1, -0.2, -0.19, 0.19, 0.2, null].map(attitudeOf)).toEqual([
      'AGAINST',
      'AGAINST',
      'DOUBT',
      'DOUBT',
      'FOR',
      'UNKNOWN',
    ]);
    expect([-1, -0.75, -0.2, 0, 0.2, 0.75].map(positionStep)).toEqual([0, 0, 1, 2, 3, 4]);
  });
});
