import { listContacts } from '../../store/contacts.ts';
import { type Answer, flatten } from '../changing.ts';
import { changesOf } from '../fact-changes.ts';
import type { Contact, ContactPayload, Resolvers } from '../generated/resolvers.ts';
import { pageOf } from '../page.ts';

const contact = changesOf('Contact');

const toPayload = ({ fact, ...rest }: Answer): ContactPayload => ({
  ...rest,
  contact: fact && flatten<Contact>(fact),
});

export const contactResolvers: Resolvers = {
  Query: {
    contacts: async (_, { centreId, partnerId, ...page }, { database, viewer }) => {
      const query = { centreId, partnerId: partnerId ?? null, ...pageOf(page) };
      return (await listContacts(database, viewer, query)).map(flatten<Contact>);
    },
  },
  Mutation: {
    addContact: async (_, args, context, info) => {
      const at = { label: 'Partner', id: args.input.partnerId, value: 'partnerId' } as const;
      return toPayload(await contact.create(args, context, info, at));
    },
    correctContact: async (_, args, context, info) => toPayload(await contact.correct(args, context, info)),
    endContact: async (_, args, context, info) => toPayload(await contact.end(args, context, info)),
  },
};
