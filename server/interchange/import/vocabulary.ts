import {
  type attitudes,
  type conflictStages,
  type interestScopes,
  type layers,
  nameKey,
  type partnerKinds,
  type relationshipKinds,
  type rings,
  type rulePresets,
  type sectors,
  type signs,
  type visibilities,
} from '../../domain/facts.ts';

/** Words, besides the code's own, that people write for each value; compared without case, accents, spaces and punctuation. */
type Words<T extends readonly string[]> = Readonly<Record<T[number], string>>;

const partnerKind: Words<typeof partnerKinds> = {
  SHOP: 'winkel, winkels, winkelier, winkeliers, detailhandel, retail, retailer, shops, store, shopkeeper',
  HOSPITALITY: 'horeca, horecaondernemer, horecaondernemers, horecazaak, catering industry',
  LANDLORD:
    'verhuurder, verhuurders, vastgoed, vastgoedeigenaar, pandeigenaar, eigenaar, property owner, owner',
  RESIDENTS: 'bewoners, bewoner, bewonersgroep, inwoners, resident',
  MARKET: 'markt, marktkooplieden, marktkoopman, ambulante handel, market traders',
  MUNICIPALITY: 'gemeente, gemeentelijk, city council, local government, council',
  POLICE: 'politie',
  ASSOCIATION: 'vereniging, ondernemersvereniging, winkeliersvereniging, belangenvereniging',
  EVENT_ORGANISER:
    'evenementenorganisator, evenementen organisatie, evenementen, organisator, event organizer, events',
  CULTURE: 'cultuur, culturele instelling, cultural institution',
  TEAM: 'teams',
  DEPARTMENT: 'afdeling, dienst, departement',
  MANAGEMENT: 'directie, leiding, manager, centrummanagement, centre management',
  SUPPLIER: 'leverancier, toeleverancier, vendor',
  MEDIA: 'pers, press',
  POLITICAL_PARTY: 'politieke partij, partij, fractie, party',
  OTHER: 'anders, overig, overige',
};

const relationshipKind: Words<typeof relationshipKinds> = {
  COOPERATES:
    'werkt samen, werkt samen met, samenwerking, samenwerken, cooperation, cooperates with, works with',
  INFORMS: 'informeert, informeren, informatie, information, inform',
  ADVISES: 'adviseert, adviseren, advies, advice, advise',
  FUNDS: 'financiert, financiering, subsidieert, subsidie, funding, finances, fund',
  RENTS_TO: 'verhuurt aan, verhuurt, verhuur, huurrelatie, leases to, rents',
  MEMBER_OF: 'lid van, is lid van, is a member of, lid, lidmaatschap, member, membership',
  REPRESENTS: 'vertegenwoordigt, vertegenwoordiging, represent',
  SUPERVISES: 'houdt toezicht op, houdt toezicht, toezicht, supervision, supervise',
  LICENSES: 'verleent vergunning, verleent vergunning aan, vergunning, licence, license, permit',
  SUPPLIES: 'levert, levert aan, levering, supplies to, supply',
  CONTRACTS: 'contract, heeft een contract met, has a contract with, contracteert, overeenkomst',
  NEIGHBOURS: 'buren, is buur van, is a neighbour of, buur, buurman, neighbors, neighbour, neighbor',
  COMPETES: 'concurreert, concurreert met, concurrent, concurrentie, competes with, competition',
  KNOWS: 'kent, kennen, bekenden, know',
  TRUSTS: 'vertrouwt, vertrouwen, trust',
  DISTRUSTS: 'wantrouwt, wantrouwen, distrust',
  REPORTS_TO: 'rapporteert aan, legt verantwoording af aan, rapporteert, valt onder, reports',
};

const layer: Words<typeof layers> = {
  FORMAL: 'formeel, formele, officieel, official',
  INFORMAL: 'informeel, informele, unofficial',
};

const sign: Words<typeof signs> = {
  POSITIVE: 'positief, pos, plus',
  NEUTRAL: 'neutraal',
  NEGATIVE: 'negatief, neg, min, minus',
};

const sector: Words<typeof sectors> = {
  PUBLIC: 'publiek, openbaar, overheid, government, public sector',
  PRIVATE: 'privaat, prive, particulier, commercieel, bedrijfsleven, business, private sector',
  ASSOCIATION: 'vereniging, maatschappelijk, stichting, associatie, civil society, ngo, third sector',
};

const ring: Words<typeof rings> = {
  DECIDE: 'meebeslissen, meebeslist, beslissen, decides',
  COOPERATE: 'meewerken, meewerkt, cooperates',
  ADVISE: 'meedenken, meedenkt, advises',
  KNOW: 'meeweten, is told, meeweet, knows, informed',
};

const attitude: Words<typeof attitudes> = {
  FOR: 'voor, voorstander, groen, positief, in favour, in favor, favour, pro, green, supporter, positive',
  DOUBT: 'twijfel, in doubt, twijfelt, twijfelaar, oranje, neutraal, doubts, undecided, orange, neutral',
  AGAINST: 'tegen, tegenstander, rood, negatief, opposed, con, red, opponent, negative',
  UNKNOWN: 'onbekend, zwart, niet bekend, not known, black',
};

const rule: Words<typeof rulePresets> = {
  SIMPLE_MAJORITY: 'gewone meerderheid, meerderheid, volstrekte meerderheid, majority, simple',
  TWO_THIRDS: 'twee derde, tweederde, 2/3, two-thirds majority, twee derde meerderheid',
  UNANIMITY: 'unanimiteit, unaniem, eenstemmigheid, eenstemmig, unanimous, consensus',
  DOUBLE_MAJORITY: 'dubbele meerderheid, double',
  BIZ: 'bedrijveninvesteringszone, biz vote, biz-stemming, biz stemming, business investment zone',
};

const stage: Words<typeof conflictStages> = {
  LATENT: 'sluimerend, gevoeld, onder de oppervlakte',
  OPEN: 'uitgesproken, spoken out, openlijk',
  ESCALATED: 'geescaleerd, escalatie, escalation',
  MEDIATION: 'bemiddeling, in mediation, in bemiddeling, mediation in progress',
  SETTLED: 'opgelost, bijgelegd, afgesloten, geschikt, resolved, closed',
};

const scope: Words<typeof interestScopes> = {
  INDIVIDUAL: 'individueel, eigen, eigenbelang, own',
  COLLECTIVE: 'collectief, gezamenlijk, gedeeld, algemeen, shared, common',
};

const visibility: Words<typeof visibilities> = {
  SHARED: 'gedeeld, iedereen, openbaar, publiek, public, everyone',
  TEAM: 'coordinatoren, intern, internal',
  PRIVATE: 'prive, alleen ik, persoonlijk, only me',
};

const language: Readonly<Record<string, string>> = {
  nl: 'nederlands, dutch',
  en: 'engels, english',
  de: 'duits, german',
  fr: 'frans, french',
  es: 'spaans, spanish',
  ar: 'arabisch, arabic',
  tr: 'turks, turkish',
  pl: 'pools, polish',
  uk: 'oekraiens, ukrainian',
  zh: 'chinees, chinese',
};

export const vocabularies = {
  partnerKind,
  relationshipKind,
  layer,
  sign,
  sector,
  ring,
  attitude,
  rule,
  stage,
  scope,
  visibility,
  language,
} as const;
export type Vocabulary = keyof typeof vocabularies;

/** A word without case, accents, spaces and punctuation: how headers and words of a vocabulary are compared. */
export function wordKey(text: string): string {
  return nameKey(text).replace(/[^\p{L}\p{N}]/gu, '');
}

const index = Object.fromEntries(
  Object.entries(vocabularies).map(([vocabulary, words]) => [
    vocabulary,
    new Map(
      Object.entries(words).flatMap(([value, synonyms]) =>
        [value, ...synonyms.split(',')].map((word) => [wordKey(word), value] as const),
      ),
    ),
  ]),
) as unknown as Record<Vocabulary, ReadonlyMap<string, string>>;

/** The value that a word stands for, or null when the vocabulary does not have it. */
export function valueOfWord(vocabulary: Vocabulary, word: string): string | null {
  return index[vocabulary].get(wordKey(word)) ?? null;
}

const YES = new Set(['ja', 'j', 'yes', 'y', 'true', 'waar', '1', 'x', 'v', 'directed', 'gericht']);
const NO = new Set(['nee', 'n', 'no', 'false', 'onwaar', '0', 'undirected', 'ongericht']);

/** True or false as people write it (ja, nee, yes, no, 1, 0, x, ✓; gericht, ongericht); null for another word. */
export function readBoolean(cell: string): boolean | null {
  const word = /^[✓✔☑]$/.test(cell.trim()) ? 'x' : wordKey(cell);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
