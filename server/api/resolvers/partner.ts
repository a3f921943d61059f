import type { FactLabel } from '../../domain/facts.ts';
import { findPartnerCard, type PartnerCard as StoredCard } from '../../store/partner-card.ts';
import { type Answer, flatten } from '../changing.ts';
import { changesOf } from '../fact-changes.ts';
import type {
  Contact,
  FieldConflict,
  FieldHolding,
  FieldPartner,
  FieldRelationship,
  FieldStance,
  PartnerCard,
  PartnerPayload,
  Resolvers,
} from '../generated/resolvers.ts';
import { toMoment } from '../moment.ts';

const partner = changesOf('Partner');

const toPayload = ({ fact, ...rest }: Answer): PartnerPayload => ({
  ...rest,
  partner: fact && flatten<FieldPartner>(fact),
});

function toCard({ partner, facts, names, history }: StoredCard): PartnerCard {
  const of = <Field>(label: FactLabel) => facts.filter((fact) => fact.label === label).map(flatten<Field>);
  return {
    partner: flatten<FieldPartner>(partner),
    contacts: of<Contact>('Contact'),
    holdings: of<FieldHolding>('Holding'),
    stances: of<FieldStance>('Stance'),
    relationships: of<FieldRelationship>('Relationship'),
    conflicts: of<FieldConflict>('Conflict'),
    names,
    history,
  };
}

export const partnerResolvers: Resolvers = {
  Query: {
    partnerCard: async (_, { id, asOf }, { database, viewer }) => {
      const card = await findPartnerCard(database, viewer, {
        id,
        asOf: toMoment(asOf, 'asOf'),
      });
      return card && toCard(card);
    },
  },
  Mutation: {
    createPartner: async (_, args, context, info) =>
      toPayload(await partner.create(args, context, info, { centreId: args.input.centreId })),
    correctPartner: async (_, args, context, info) => toPayload(await partner.correct(args, context, info)),
    mergePartners: async (_, args, context, info) => toPayload(await partner.merge(args, context, info)),
    archivePartner: async (_, args, context, info) => toPayload(await partner.end(args, context, info)),
  },
};
