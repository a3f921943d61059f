import { randomUUID } from 'node:crypto';
import type { Database } from '../../server/store/driver.ts';
import type { Asker } from './graphql.ts';
import { mutator } from './mutations.ts';

/** One fact of every label in a centre of its own, made through the mutations by its manager. */
export async function buildStreet(database: Database, as: Asker) {
  const change = mutator(database, as);
  const made = async (name: string, field: string, input: object) => {
    const payload = await change(name, { input });
    if (payload.userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(payload.userErrors)}`);
    return { id: payload[field].id as string, changeId: payload.change.id as string };
  };
  const centreId = randomUUID();
  await made('createCentre', 'centre', { id: centreId, name: `Straat ${centreId}` });
  const partner = await made('createPartner', 'partner', { centreId, name: 'Bakker' });
  const other = await made('createPartner', 'partner', { centreId, name: 'Slager' });
  const third = await made('createPartner', 'partner', { centreId, name: 'Kapper' });
  const interest = await made('createInterest', 'interest', { centreId, name: 'Rust' });
  const otherInterest = await made('createInterest', 'interest', { centreId, name: 'Omzet' });
  const issue = await made('raiseIssue', 'issue', { centreId, name: 'Markt', minimum: 0, maximum: 7 });
  const otherIssue = await made('raiseIssue', 'issue', { centreId, name: 'Feest' });
  const contact = await made('addContact', 'contact', { partnerId: partner.id, name: 'J. Smit' });
  const holding = await made('holdInterest', 'holding', { partnerId: partner.id, interestId: interest.id });
  const stance = await made('takeStance', 'stance', {
    partnerId: partner.id,
    issueId: issue.id,
    position: 0,
  });
  const relationship = await made('createRelationship', 'relationship', {
    fromId: partner.id,
    toId: other.id,
  });
  const conflict = await made('openConflict', 'conflict', {
    name: 'Geluid',
    partyIds: [partner.id, other.id],
    severity: 2,
  });
  const scenario = await made('saveScenario', 'scenario', {
    issueId: issue.id,
    name: 'Als de bakker instemt',
    scenario: { stances: [{ partnerId: partner.id, vote: 'FOR' }] },
  });
  return {
    centreId,
    partner,
    other,
    third,
    interest,
    otherInterest,
    issue,
    otherIssue,
    contact,
    holding,
    stance,
    relationship,
    conflict,
    scenario,
  };
}

export type Street = Awaited<ReturnType<typeof buildStreet>>;
