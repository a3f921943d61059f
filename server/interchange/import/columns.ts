import type { FactLabel } from '../../domain/facts.ts';
import type { Nature } from '../tables/numbers.ts';
import type { Vocabulary } from './vocabulary.ts';

export const importKinds = [
  'PARTNERS',
  'CONTACTS',
  'INTERESTS',
  'ISSUES',
  'STANCES',
  'RELATIONSHIPS',
  'CONFLICTS',
] as const;
export type ImportKind = (typeof importKinds)[number];

/** How the cells of a column become values. */
type Reading =
  /** Trimmed text on one line. */
  | { readonly as: 'line' }
  /** Text as it stands. */
  | { readonly as: 'text' }
  /** A word of a vocabulary; another word is refused when the vocabulary is closed, and kept as it is when it is open. */
  | { readonly as: 'word'; readonly vocabulary: Vocabulary; readonly isOpen: boolean }
  | { readonly as: 'number'; readonly nature: Nature }
  /** A tie's weight of any size and sign: scaled by the column's largest when that is above 1. */
  | { readonly as: 'weight' }
  /** + or −, in signs, words or numbers. */
  | { readonly as: 'sign' }
  | { readonly as: 'moment' }
  | { readonly as: 'boolean' }
  | { readonly as: 'list'; readonly separator: RegExp };

/** A column that a file of some kind may have. */
export interface Column {
  readonly field: string;
  /** Headers that mean this field, the most telling first; compared as `wordKey` does. */
  readonly headers: readonly string[];
  readonly reads: Reading;
  /** The value of a fact that the column fills, or the name it refers to: says which limits hold. */
  readonly limits: readonly [FactLabel, string];
}

const line: Reading = { as: 'line' };
const text: Reading = { as: 'text' };
const moment: Reading = { as: 'moment' };
const share: Reading = { as: 'number', nature: 'share' };
const whole: Reading = { as: 'number', nature: 'whole' };
const free: Reading = { as: 'number', nature: 'free' };
const closed = (vocabulary: Vocabulary): Reading => ({ as: 'word', vocabulary, isOpen: false });
const open = (vocabulary: Vocabulary): Reading => ({ as: 'word', vocabulary, isOpen: true });
/** Names hold commas, so lists of names do not split at them. */
const names: Reading = { as: 'list', separator: /[;|\n]/ };

function column(
  label: FactLabel,
  field: string,
  headers: string,
  reads: Reading,
  value: string = field,
): Column {
  return {
    field,
    headers: [field, ...headers.split(',').map((header) => header.trim())],
    reads,
    limits: [label, value],
  };
}

/** What every fact says of itself. */
const provenance = (label: FactLabel) => [
  column(
    label,
    'visibility',
    'zichtbaarheid, zichtbaar voor, vertrouwelijkheid, confidentiality, wie mag dit zien, who may see this',
    closed('visibility'),
  ),
  column(
    label,
    'source',
    'bron, herkomst, bronvermelding, according to, volgens, provenance, wie zegt dit, who says so',
    line,
  ),
  column(label, 'confidence', 'zekerheid, betrouwbaarheid, certainty, hoe zeker, how sure', share),
  column(
    label,
    'validFrom',
    'geldig vanaf, vanaf, sinds, begin, begindatum, startdatum, ingangsdatum, since, start, start date, valid since, datum, date, geldt sinds, holds since',
    moment,
  ),
  column(
    label,
    'validTo',
    'geldig tot, geldig tot en met, tot, eind, einde, einddatum, until, valid until, end, end date, geldt tot, held until',
    moment,
  ),
];
const review = (label: FactLabel) =>
  column(
    label,
    'reviewBy',
    'herzien op, herzien voor, nakijken op, herziening, controleren voor, review, review date, opnieuw bekijken voor, look again before',
    moment,
  );

const PARTNER =
  'partij, betrokkene, organisatie, stakeholder, belanghebbende, actor, partner naam, naam partner, naam organisatie, organisation, organization, party';
const CHANNEL = 'kanaal, voorkeurskanaal, channel, contact via, bereikbaar via, reach by';
const LANGUAGE = 'taal, voorkeurstaal, language';

export const columnsOf: Readonly<Record<ImportKind, readonly Column[]>> = {
  PARTNERS: [
    column('Partner', 'name', `naam, partner, ${PARTNER}, label, node, id`, line),
    column('Partner', 'kind', 'soort, type, categorie, category, soort partner', open('partnerKind')),
    column('Partner', 'sector', 'publiek privaat', closed('sector')),
    column('Partner', 'group', 'groep, straat, street, blok, bloc, cluster, team', line),
    column(
      'Partner',
      'description',
      'omschrijving, beschrijving, toelichting, opmerking, opmerkingen, notes',
      text,
    ),
    column('Partner', 'power', 'invloed, macht, influence, kracht', share),
    column('Partner', 'legitimacy', 'legitimiteit, erkenning', share),
    column('Partner', 'urgency', 'urgentie, dringendheid, haast', share),
    column('Partner', 'attitude', 'houding', closed('attitude')),
    column(
      'Partner',
      'ringActual',
      'rol feitelijk, feitelijke rol, ring feitelijk, rol, ring, actual ring, ring actual, actual role',
      closed('ring'),
    ),
    column(
      'Partner',
      'ringDesired',
      'rol gewenst, gewenste rol, ring gewenst, desired ring, ring desired, desired role',
      closed('ring'),
    ),
    column('Partner', 'structure', 'structuur, hoe georganiseerd, how it is organised', text),
    column(
      'Partner',
      'businessModel',
      'verdienmodel, bedrijfsmodel, waar leeft het van, what it lives on',
      text,
    ),
    column(
      'Partner',
      'workingMethods',
      'werkwijze, manier van werken, way of working, hoe werkt en beslist het, how it works and decides',
      text,
    ),
    column('Partner', 'themes', "thema's, thema, onderwerpen, theme, topics", {
      as: 'list',
      separator: /[;|,\n]/,
    }),
    column('Partner', 'preferredLanguage', LANGUAGE, open('language')),
    column('Partner', 'preferredChannel', CHANNEL, line),
    column(
      'Partner',
      'preferredStyle',
      'stijl, voorkeursstijl, toon, style, tone, stijl die werkt, style that works',
      line,
    ),
    column('Partner', 'howToApproach', 'hoe benaderen, benadering, aanpak, approach', text),
    column('Partner', 'agreement', 'afspraak, laatste afspraak, afspraken, agreements', text),
    column('Partner', 'wozValue', 'woz-waarde, woz, waarde woz, property value, taxable value', whole),
    column('Partner', 'votes', 'stemmen, aantal stemmen, stemrecht, number of votes, zetels, seats', whole),
    ...provenance('Partner'),
    review('Partner'),
  ],
  CONTACTS: [
    column('Partner', 'partner', `${PARTNER}, bedrijf, company`, line, 'name'),
    column(
      'Contact',
      'name',
      'naam, contact, contactpersoon, persoon, naam contact, naam contactpersoon, contact name, person',
      line,
    ),
    column('Contact', 'role', 'functie, rol, function, position, job title', line),
    column('Contact', 'email', 'e-mail, mail, e-mailadres, mailadres, email address', line),
    column(
      'Contact',
      'phone',
      'telefoon, telefoonnummer, tel, mobiel, phone number, telephone, mobile',
      line,
    ),
    column('Contact', 'preferredLanguage', LANGUAGE, open('language')),
    column('Contact', 'preferredChannel', CHANNEL, line),
    column('Contact', 'note', 'notitie, opmerking, opmerkingen, toelichting, notes, remark', text),
    ...provenance('Contact').filter(({ field }) => field !== 'confidence'),
  ],
  INTERESTS: [
    column('Partner', 'partner', `${PARTNER}, wie, who`, line, 'name'),
    column('Interest', 'interest', 'belang, naam, name, naam belang', line, 'name'),
    column('Interest', 'description', 'omschrijving, beschrijving, toelichting', text),
    column('Interest', 'theme', 'thema, onderwerp, topic', line),
    column(
      'Interest',
      'scope',
      'collectief, individueel of collectief, bereik, collective, van wie, whose',
      closed('scope'),
    ),
    column('Holding', 'importance', 'gewicht, zwaarte, weight, hoe belangrijk, how important', share),
    ...provenance('Holding'),
    review('Holding'),
  ],
  ISSUES: [
    column(
      'Issue',
      'issue',
      'kwestie, naam, name, vraagstuk, onderwerp, voorstel, question, proposal',
      line,
      'name',
    ),
    column('Issue', 'description', 'omschrijving, beschrijving, toelichting', text),
    column(
      'Issue',
      'minimum',
      'min, laagste, ondergrens, lowest, lower bound, laagste waarde, lowest value',
      free,
    ),
    column(
      'Issue',
      'maximum',
      'max, hoogste, bovengrens, highest, upper bound, hoogste waarde, highest value',
      free,
    ),
    column(
      'Issue',
      'rule',
      'regel, besluitregel, beslisregel, decision rule, hoe wordt beslist, how it is decided',
      closed('rule'),
    ),
    ...provenance('Issue').filter(({ field }) => field !== 'confidence'),
  ],
  STANCES: [
    column('Partner', 'partner', `${PARTNER}, naam, name`, line, 'name'),
    column('Issue', 'issue', 'kwestie, vraagstuk, onderwerp, voorstel, question, proposal', line, 'name'),
    column('Stance', 'position', 'standpunt, positie', free),
    column(
      'Stance',
      'salience',
      'belangrijkheid, gewicht, belang, importance, hoe belangrijk, how important',
      share,
    ),
    column(
      'Stance',
      'power',
      'macht, invloed, influence, capability, invloed op deze kwestie, influence on this issue',
      share,
    ),
    column(
      'Stance',
      'probability',
      'kans, waarschijnlijkheid, kans op steun, probability of support, chance of support',
      share,
    ),
    column(
      'Stance',
      'turnout',
      'opkomst, opkomstkans, kans op stemmen, chance of voting, votes at all',
      share,
    ),
    column(
      'Stance',
      'argument',
      'argumenten, argumentatie, toelichting, motivatie, reason, wat men zegt, what they say',
      text,
    ),
    ...provenance('Stance'),
    review('Stance'),
  ],
  RELATIONSHIPS: [
    column(
      'Partner',
      'from',
      'van, van partner, from partner, sender, ego, node1, actor1, partner1, a, source, bron',
      line,
      'name',
    ),
    column(
      'Partner',
      'to',
      'naar, aan, naar partner, to partner, receiver, alter, node2, actor2, partner2, b, target, doel',
      line,
      'name',
    ),
    column(
      'Relationship',
      'kind',
      'soort, type, relatie, soort relatie, relationship, relation, kind of relationship',
      open('relationshipKind'),
    ),
    column(
      'Relationship',
      'layer',
      'laag, netwerk, formeel informeel, formal informal, network',
      closed('layer'),
    ),
    column('Relationship', 'sign', 'teken, valentie, valence, helpt of hindert, helps or hinders', {
      as: 'sign',
    }),
    column(
      'Relationship',
      'strength',
      'sterkte, gewicht, weight, value, waarde, tie strength, hoe hecht, how close',
      {
        as: 'weight',
      },
    ),
    column('Relationship', 'influence', 'invloed, directe invloed, direct influence', whole),
    column(
      'Relationship',
      'directed',
      'gericht, isDirected, richting, is directed, direction, de richting telt, the direction matters',
      { as: 'boolean' },
      'isDirected',
    ),
    column('Relationship', 'note', 'notitie, opmerking, toelichting, notes, remark', text),
    ...provenance('Relationship'),
    review('Relationship'),
  ],
  CONFLICTS: [
    column('Conflict', 'name', 'naam, conflict, titel, title', line),
    column(
      'Partner',
      'parties',
      'partijen, betrokkenen, partners, betrokken partijen, between, tussen',
      names,
      'name',
    ),
    column('Conflict', 'description', 'omschrijving, beschrijving, toelichting', text),
    column('Issue', 'issue', 'kwestie, vraagstuk, onderwerp', line, 'name'),
    column(
      'Interest',
      'interests',
      'belangen, belang, interest, belangen die geraakt worden, interests at stake',
      names,
      'name',
    ),
    column('Conflict', 'severity', 'ernst, zwaarte, hevigheid', whole),
    column('Conflict', 'stage', 'fase, stadium, status, state', closed('stage')),
    column('Partner', 'mediator', 'bemiddelaar', line, 'name'),
    column(
      'Conflict',
      'steps',
      'stappen, genomen stappen, acties, actions, stappen tot nu toe, steps so far',
      {
        as: 'list',
        separator: /[;|\n]/,
      },
    ),
    column('Conflict', 'outcome', 'uitkomst, resultaat, result', text),
    ...provenance('Conflict'),
    review('Conflict'),
  ],
};

/** The columns without which a file of the kind says nothing. */
export const neededColumns: Readonly<Record<ImportKind, readonly string[]>> = {
  PARTNERS: ['name'],
  CONTACTS: ['partner', 'name'],
  INTERESTS: ['interest'],
  ISSUES: ['issue'],
  STANCES: ['partner', 'issue', 'position'],
  RELATIONSHIPS: ['from', 'to'],
  CONFLICTS: ['name'],
};
