import { formal, informal, type RelationshipRecord } from '../records.ts';

const open = { visibility: 'SHARED' } as const;

const asLaidDown: readonly RelationshipRecord[] = [
  formal('Team Telefonie', 'REPORTS_TO', 'Teamleiders KCC', 0.7, 1, 540, 'Organogram'),
  formal('Team Balie', 'REPORTS_TO', 'Teamleiders KCC', 0.7, 1, 540, 'Organogram'),
  formal('Team Web en Chat', 'REPORTS_TO', 'Teamleiders KCC', 0.6, 1, 540, 'Organogram'),
  formal('Wijkbalie De Terp', 'REPORTS_TO', 'Teamleiders KCC', 0.3, 0, 540, 'Organogram'),
  formal('Wijkbalie Noordkwartier', 'REPORTS_TO', 'Teamleiders KCC', 0.3, 0, 540, 'Organogram'),
  formal('Planning en roosters', 'REPORTS_TO', 'Hoofd Dienstverlening', 0.5, 1, 540, 'Organogram'),
  formal('Kwaliteit en coaching', 'REPORTS_TO', 'Hoofd Dienstverlening', 0.5, 1, 540, 'Organogram'),
  formal('Kennisbankredactie', 'REPORTS_TO', 'Hoofd Dienstverlening', 0.4, 1, 540, 'Organogram'),
  formal('Coördinator KCC', 'REPORTS_TO', 'Hoofd Dienstverlening', 0.7, 1, 540, 'Functieprofiel'),
  formal('Teamleiders KCC', 'REPORTS_TO', 'Hoofd Dienstverlening', 0.8, 2, 540, 'Organogram'),
  formal('Hoofd Dienstverlening', 'REPORTS_TO', 'Directeur Publiek', 0.8, 2, 540, 'Organogram'),
  formal('Directeur Publiek', 'REPORTS_TO', 'Wethouder Dienstverlening', 0.6, 2, 530, 'Organogram'),
  formal('Ondernemingsraad', 'ADVISES', 'Directeur Publiek', 0.6, 3, 500, 'Wet op de ondernemingsraden', {
    note: 'Instemming nodig bij roosters en werktijden.',
  }),
  formal('Personeel en organisatie', 'ADVISES', 'Hoofd Dienstverlening', 0.4, 1, 470, 'Taakverdeling staf'),
  formal('Planning en roosters', 'SUPERVISES', 'Team Balie', 0.6, 3, 480, 'Roosterregels'),
  formal('Planning en roosters', 'SUPERVISES', 'Team Telefonie', 0.6, 3, 480, 'Roosterregels'),
  formal('Kwaliteit en coaching', 'SUPERVISES', 'Team Telefonie', 0.5, 2, 460, 'Kwaliteitsplan', {
    earlier: [{ since: 500, sign: 'NEGATIVE', strength: 0.6, source: 'Kwaliteitsplan' }],
  }),
  formal('Kennisbankredactie', 'INFORMS', 'Team Telefonie', 0.6, 2, 450, 'Redactieafspraken'),
  formal('Kennisbankredactie', 'INFORMS', 'Team Web en Chat', 0.6, 2, 450, 'Redactieafspraken'),
  formal('Kennisbankredactie', 'SUPPLIES', 'Projectteam chatbot', 0.5, 3, 280, 'Projectbrief'),
  formal('Directeur Publiek', 'FUNDS', 'Projectteam chatbot', 0.7, 4, 300, 'Projectbrief'),
  formal('Projectteam chatbot', 'REPORTS_TO', 'Directeur Publiek', 0.6, 2, 300, 'Projectbrief'),
  formal('Informatievoorziening', 'COOPERATES', 'Projectteam chatbot', 0.6, 2, 295, 'Projectbrief'),
  formal('Informatievoorziening', 'CONTRACTS', 'Telviaan', 0.6, 2, 520, 'Contractregister'),
  formal('Telviaan', 'SUPPLIES', 'Team Telefonie', 0.6, 3, 515, 'Contractregister'),
  formal('Hoofd Dienstverlening', 'CONTRACTS', 'Uitzendbureau Flexzaam', 0.4, 3, 490, 'Contractregister'),
  formal('Uitzendbureau Flexzaam', 'SUPPLIES', 'Team Telefonie', 0.5, 2, 490, 'Contractregister'),
  formal('Hoofd Dienstverlening', 'CONTRACTS', 'Gastheren en beveiliging', 0.4, 3, 500, 'Contractregister'),
  formal(
    'Personeel en organisatie',
    'CONTRACTS',
    'Opleidingsbureau Klankbord',
    0.5,
    3,
    380,
    'Contractregister',
  ),
  formal('Opleidingsbureau Klankbord', 'ADVISES', 'Team Telefonie', 0.4, 1, 375, 'Trainingsplan'),
  formal('Afdeling Burgerzaken', 'COOPERATES', 'Team Balie', 0.7, 2, 520, 'Productafspraken'),
  formal('Team Telefonie', 'INFORMS', 'Afdeling Sociaal Domein', 0.5, 1, 400, 'Doorzetafspraken', {
    sign: 'NEGATIVE',
    note: 'Van tien terugbelnotities zijn er vier na vijf dagen nog onbeantwoord.',
    earlier: [{ since: 520, sign: 'NEUTRAL', note: null, source: 'Doorzetafspraken' }],
  }),
  formal('Team Telefonie', 'INFORMS', 'Afdeling Vergunningen en Toezicht', 0.4, 1, 400, 'Doorzetafspraken'),
  formal('Team Telefonie', 'INFORMS', 'Afdeling Afval en Wijkbeheer', 0.5, 1, 400, 'Doorzetafspraken'),
  formal('Afdeling Belastingen', 'INFORMS', 'Team Telefonie', 0.3, 2, 330, 'Piekdraaiboek'),
  formal('Communicatie', 'COOPERATES', 'Kennisbankredactie', 0.5, 1, 340, 'Redactieafspraken'),
  formal('Communicatie', 'ADVISES', 'Afdeling Belastingen', 0.4, 1, 150, 'Evaluatie aanslagpiek'),
  formal('Coördinator KCC', 'INFORMS', 'Teamleiders KCC', 0.6, 1, 420, 'Signalenlijst'),
];

const asLived: readonly RelationshipRecord[] = [
  informal('Team Telefonie', 'TRUSTS', 'Coördinator KCC', 0.8, 1, 120, 'Eigen notitie', {
    isDirected: false,
    earlier: [{ since: 420, strength: 0.4, source: 'Eigen notitie' }],
  }),
  informal('Team Balie', 'TRUSTS', 'Coördinator KCC', 0.6, 1, 61, 'Werkoverleg balie'),
  informal('Coördinator KCC', 'KNOWS', 'Team Web en Chat', 0.6, 1, 28, 'Werkoverleg web en chat'),
  informal('Coördinator KCC', 'KNOWS', 'Afdeling Sociaal Domein', 0.4, 1, 48, 'Ketenoverleg sociaal'),
  informal('Coördinator KCC', 'TRUSTS', 'Planning en roosters', 0.6, 1, 45, 'Gesprek aan het planbord', {
    isDirected: false,
  }),
  informal('Coördinator KCC', 'KNOWS', 'Wijkbalie De Terp', 0.5, 0, 130, 'Bezoek wijkbalie', open),
  informal('Coördinator KCC', 'TRUSTS', 'Hoofd Dienstverlening', 0.6, 1, 75, 'Maandgesprek', {
    isDirected: false,
  }),
  informal('Coördinator KCC', 'KNOWS', 'Gastheren en beveiliging', 0.6, 0, 250, 'Gesprek in de hal', open),
  informal('Coördinator KCC', 'KNOWS', 'Kennisbankredactie', 0.5, 1, 115, 'Redactieoverleg', open),
  informal('Coördinator KCC', 'KNOWS', 'Projectteam chatbot', 0.4, 1, 66, 'Demonstratie', open),
  informal('Coördinator KCC', 'KNOWS', 'Ondernemingsraad', 0.4, 0, 90, 'Overlegvergadering'),
  informal('Team Telefonie', 'DISTRUSTS', 'Afdeling Sociaal Domein', 0.65, 0, 150, 'Turflijst telefonie', {
    earlier: [{ since: 410, strength: 0.35, source: 'Dagstart' }],
  }),
  informal('Afdeling Sociaal Domein', 'DISTRUSTS', 'Team Telefonie', 0.4, 1, 48, 'Ketenoverleg sociaal', {
    note: 'Vindt dat het KCC te veel belooft.',
  }),
  informal('Team Balie', 'DISTRUSTS', 'Planning en roosters', 0.6, 0, 160, 'Werkoverleg balie'),
  informal('Planning en roosters', 'KNOWS', 'Team Telefonie', 0.5, 1, 200, 'Gesprek aan het planbord'),
  informal('Team Web en Chat', 'DISTRUSTS', 'Projectteam chatbot', 0.5, 1, 28, 'Werkoverleg web en chat', {
    earlier: [
      {
        since: 240,
        kind: 'COOPERATES',
        sign: 'POSITIVE',
        strength: 0.6,
        isDirected: false,
        source: 'Start chatbotproject',
      },
    ],
  }),
  informal('Kennisbankredactie', 'TRUSTS', 'Team Web en Chat', 0.7, 1, 115, 'Redactieoverleg', {
    isDirected: false,
  }),
  informal('Kennisbankredactie', 'KNOWS', 'Afdeling Burgerzaken', 0.5, 1, 300, 'Redactieoverleg', open),
  informal('Projectteam chatbot', 'KNOWS', 'Telviaan', 0.4, 1, 240, 'Leveranciersgesprek'),
  informal('Team Telefonie', 'KNOWS', 'Team Balie', 0.6, 0, 180, 'Dagstart', open),
  informal('Team Telefonie', 'KNOWS', 'Ondernemingsraad', 0.5, 1, 90, 'Overlegvergadering', {
    note: 'Eén OR-lid zit zelf aan de telefoon.',
  }),
  informal('Team Balie', 'TRUSTS', 'Gastheren en beveiliging', 0.85, 0, 250, 'Gesprek in de hal', {
    ...open,
    isDirected: false,
  }),
  informal('Team Balie', 'KNOWS', 'Ondernemingsraad', 0.5, 1, 255, 'Werkoverleg balie'),
  informal('Teamleiders KCC', 'KNOWS', 'Personeel en organisatie', 0.5, 1, 165, 'Verzuimoverleg'),
  informal('Teamleiders KCC', 'KNOWS', 'Kwaliteit en coaching', 0.4, 1, 52, 'Overleg kwaliteit', {
    sign: 'NEUTRAL',
  }),
  informal(
    'Kwaliteit en coaching',
    'TRUSTS',
    'Opleidingsbureau Klankbord',
    0.6,
    1,
    150,
    'Evaluatie training',
    { isDirected: false },
  ),
  informal(
    'Team Telefonie',
    'TRUSTS',
    'Afdeling Afval en Wijkbeheer',
    0.75,
    0,
    260,
    'Belronde vakafdelingen',
    open,
  ),
  informal(
    'Afdeling Afval en Wijkbeheer',
    'KNOWS',
    'Wijkbalie De Terp',
    0.6,
    0,
    130,
    'Bezoek wijkbalie',
    open,
  ),
  informal('Wijkbalie De Terp', 'KNOWS', 'Wijkbalie Noordkwartier', 0.7, 0, 220, 'Belronde wijkbalies', open),
  informal('Hoofd Dienstverlening', 'KNOWS', 'Wethouder Dienstverlening', 0.5, 2, 205, 'Werkbezoek'),
  informal('Ondernemingsraad', 'DISTRUSTS', 'Projectteam chatbot', 0.35, 1, 90, 'Overlegvergadering', {
    confidence: 0.5,
  }),
  informal('Communicatie', 'KNOWS', 'Wethouder Dienstverlening', 0.5, 1, 205, 'Werkbezoek'),
  informal('Informatievoorziening', 'KNOWS', 'Team Telefonie', 0.3, 0, 195, 'Wijzigingsoverleg', {
    sign: 'NEUTRAL',
  }),
];

export const relationships: readonly RelationshipRecord[] = [...asLaidDown, ...asLived];
