import { attitudeOf, stepOf } from '../../ui/facts/words.ts';
import type { PartnerCard } from './partner-card.ts';

/** Part of the card that a sentence rests on. */
export type CardSection =
  | 'standing'
  | 'approach'
  | 'contacts'
  | 'interests'
  | 'stances'
  | 'relationships'
  | 'conflicts'
  | 'background'
  | 'history';

/** One sentence of the answer at the top of the card: its text as keys and values, and where it comes from. */
export interface SummarySentence {
  /** Keys under `partner.says`, read one after another; each text brings the space or comma it starts with. */
  readonly parts: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly rests: CardSection;
}

type Stance = PartnerCard['stances'][number];

/** The stance to speak of: on the chosen issue, otherwise on the one that matters most, otherwise none. */
export function tellingStance(stances: readonly Stance[], issueId: string | null): Stance | null {
  const chosen = stances.find((stance) => stance.issueId === issueId);
  if (chosen) return chosen;
  const weight = (stance: Stance) => (stance.salience ?? 0) * Math.abs(stance.position);
  return [...stances].sort((a, b) => weight(b) - weight(a))[0] ?? null;
}

type Contact = PartnerCard['contacts'][number];

/** The people of a partner, those of whom most ways to reach them are known first. */
export function easiestFirst<T extends Pick<Contact, 'phone' | 'email' | 'preferredChannel'>>(
  contacts: readonly T[],
): T[] {
  const ways = (contact: T) =>
    [contact.phone, contact.email, contact.preferredChannel].filter(Boolean).length;
  return [...contacts].sort((a, b) => ways(b) - ways(a));
}

/** What a coordinator needs to know at the door, in at most four sentences. */
export function toSummary(card: PartnerCard, issueId: string | null): SummarySentence[] {
  const names = new Map(card.names.map((one) => [one.id, one.name]));
  const { partner } = card;
  const stance = tellingStance(card.stances, issueId);
  const issue = stance ? names.get(stance.issueId) : undefined;
  const hasPower = typeof partner.power === 'number';
  const power = hasPower ? [`power.${stepOf(partner.power!)}`] : [];

  const sentences: SummarySentence[] =
    stance && issue
      ? [
          {
            parts: [`stance.${attitudeOf(stance.position)}`, ...power],
            values: { name: partner.name, issue },
            rests: 'stances',
          },
        ]
      : [
          {
            parts: [`attitude.${partner.attitude}`, ...power],
            values: { name: partner.name },
            rests: 'standing',
          },
        ];

  const contact = easiestFirst(card.contacts)[0];
  const channel = contact?.preferredChannel ?? partner.preferredChannel;
  if (contact) {
    sentences.push({
      parts: [contact.role ? 'contact.withRole' : 'contact.plain', ...(channel ? ['contact.channel'] : [])],
      values: { contact: contact.name, role: contact.role ?? '', channel: channel ?? '' },
      rests: 'contacts',
    });
  } else if (channel) {
    sentences.push({ parts: ['channel'], values: { channel }, rests: 'approach' });
  }

  const conflict = [...card.conflicts].sort((a, b) => b.severity - a.severity)[0];
  if (conflict) {
    const others = conflict.partyIds.filter((id) => id !== partner.id).map((id) => names.get(id));
    const other = others.find((name) => name !== undefined);
    sentences.push({
      parts: [other === undefined ? 'conflict.plain' : others.length > 1 ? 'conflict.more' : 'conflict.one'],
      values: { other: other ?? '', conflict: conflict.name },
      rests: 'conflicts',
    });
  }
  if (partner.ringActual && partner.ringDesired && partner.ringActual !== partner.ringDesired) {
    sentences.push({
      parts: ['ring'],
      values: { actual: partner.ringActual, desired: partner.ringDesired },
      rests: 'standing',
    });
  }
  return sentences;
}
