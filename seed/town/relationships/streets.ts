import { informal, type RelationshipRecord } from '../../records.ts';

/** How neighbours in the shopping streets and on the square live together. Open friendships are shared, the rest is for the team. */
const open = { visibility: 'SHARED' } as const;

export const streets: readonly RelationshipRecord[] = [
  informal('Grand café De Graanzolder', 'NEIGHBOURS', "Eetcafé 't Spint", 0.6, 0, 430, 'Stamtafel', {
    ...open,
    sign: 'POSITIVE',
  }),
  informal(
    'Grand café De Graanzolder',
    'DISTRUSTS',
    'Weekmarkt Graanplein',
    0.55,
    1,
    85,
    'Gesprek aan de bar',
    {
      earlier: [
        {
          since: 430,
          kind: 'NEIGHBOURS',
          sign: 'NEUTRAL',
          strength: 0.4,
          source: 'Intake centrummanagement',
        },
      ],
    },
  ),
  informal(
    'Weekmarkt Graanplein',
    'DISTRUSTS',
    'Grand café De Graanzolder',
    0.6,
    1,
    80,
    'Gesprek marktcommissie',
  ),
  informal(
    'Lunchroom Havermout',
    'DISTRUSTS',
    'Weekmarkt Graanplein',
    0.4,
    0,
    121,
    'Bezoek na klacht over de kraam',
  ),
  informal("Eetcafé 't Spint", 'TRUSTS', 'Weekmarkt Graanplein', 0.75, 1, 410, 'Stamtafel', {
    ...open,
    isDirected: false,
  }),
  informal('IJssalon Trefoglie', 'KNOWS', 'Weekmarkt Graanplein', 0.5, 0, 290, 'Praatje aan de kraam'),
  informal(
    'Hotel Het Wapen van Havermeer',
    'COOPERATES',
    'Schouwburg De Dorsvlegel',
    0.6,
    1,
    320,
    'Binnenstadsoverleg',
    open,
  ),
  informal('Hotel Het Wapen van Havermeer', 'KNOWS', 'Warenhuis Stamhuis', 0.5, 1, 300, 'Serviceclub', {
    note: 'Directeuren tennissen samen.',
  }),
  informal('Boekhandel Oosterling', 'KNOWS', 'Rozeboom Panden', 0.5, 1, 330, 'Werkgroep leegstand', open),
  informal('Warenhuis Stamhuis', 'ADVISES', 'Wethouder Binnenstad', 0.55, 2, 200, 'Directiegesprek', {
    note: 'Belt hem op zijn mobiel en krijgt dezelfde dag antwoord.',
  }),

  informal('Modehuis Terwindt', 'TRUSTS', 'Optiek Sonderveld', 0.8, 1, 410, 'Kascommissie', {
    ...open,
    isDirected: false,
  }),
  informal(
    'Modehuis Terwindt',
    'DISTRUSTS',
    'Sporthuis Rensing',
    0.5,
    1,
    70,
    'Ledenvergadering straatvereniging',
    {
      earlier: [
        {
          since: 420,
          kind: 'COOPERATES',
          sign: 'POSITIVE',
          strength: 0.5,
          isDirected: false,
          source: 'Intake centrummanagement',
        },
      ],
    },
  ),
  informal(
    'Sporthuis Rensing',
    'DISTRUSTS',
    'BIZ-vereniging Binnenstad',
    0.65,
    2,
    38,
    'Gesprek na ledenvergadering',
    {
      earlier: [{ since: 205, strength: 0.35, source: 'Ledenvergadering straatvereniging' }],
    },
  ),
  informal('Sporthuis Rensing', 'TRUSTS', 'Schoenhandel Hakkeling', 0.7, 1, 150, 'Ronde Lange Pelstraat', {
    isDirected: false,
  }),
  informal('Sporthuis Rensing', 'INFORMS', 'De Havermeerbode', 0.5, 1, 150, 'Ingezonden brief'),
  informal('Schoenhandel Hakkeling', 'KNOWS', 'Raadsfractie Stadsbelang', 0.6, 1, 150, 'Raadsavond', {
    note: 'Zwager zit in de fractie.',
  }),
  informal('Sporthuis Rensing', 'INFORMS', 'Raadsfractie Stadsbelang', 0.5, 1, 148, 'Raadsavond'),
  informal('Juwelier Zilverschoon', 'TRUSTS', 'Wijkagent Binnenstad', 0.9, 1, 172, 'Veiligheidsschouw'),
  informal('Juwelier Zilverschoon', 'TRUSTS', 'Optiek Sonderveld', 0.7, 0, 260, 'Ronde Lange Pelstraat', {
    note: 'Hij sloot haar winkel af op de dag van de overval.',
  }),
  informal(
    'Kookwinkel Gardenier',
    'COOPERATES',
    'Kaashandel De Stremming',
    0.6,
    0,
    280,
    'Proeverijroute',
    open,
  ),
  informal('Foniq', 'NEIGHBOURS', 'Schoenhandel Hakkeling', 0.2, 0, 300, 'Ronde Lange Pelstraat', {
    confidence: 0.5,
  }),
  informal('Drogisterij Vitrijn', 'NEIGHBOURS', 'Foniq', 0.15, 0, 305, 'Ronde Lange Pelstraat', {
    confidence: 0.4,
  }),

  informal(
    'Kaashandel De Stremming',
    'TRUSTS',
    'Koffiebranderij Zwartgoed',
    0.8,
    1,
    280,
    'Koffieochtend Korte Pelstraat',
    { ...open, isDirected: false },
  ),
  informal(
    'Kaashandel De Stremming',
    'TRUSTS',
    'Slagerij Uiterwold',
    0.6,
    1,
    320,
    'Koffieochtend Korte Pelstraat',
    { isDirected: false },
  ),
  informal(
    'Bloemenhuis Tulpijn',
    'NEIGHBOURS',
    'Rijwielhandel Trapveld',
    0.5,
    0,
    210,
    'Koffieochtend Korte Pelstraat',
    {
      sign: 'NEGATIVE',
      note: 'Zijn huurfietsen staan voor haar bakken.',
    },
  ),
  informal(
    'Bloemenhuis Tulpijn',
    'KNOWS',
    'Speelgoedwinkel Tolletje Twee',
    0.7,
    0,
    345,
    'Koffieochtend Korte Pelstraat',
    open,
  ),
  informal(
    'Koffiebranderij Zwartgoed',
    'KNOWS',
    'Platenzaak Naald & Groef',
    0.7,
    0,
    290,
    'Koffieochtend Korte Pelstraat',
    open,
  ),
  informal('Koffiebranderij Zwartgoed', 'KNOWS', 'De Havermeerbode', 0.5, 0, 220, 'Aan de bar gehoord', {
    note: 'De redacteur schrijft zijn stukken aan tafel vier.',
  }),
  informal('Slagerij Uiterwold', 'KNOWS', 'Weekmarkt Graanplein', 0.5, 1, 300, 'Bezoek slagerij', {
    note: 'Begon zelf ooit met een kraam.',
  }),
  informal('Rijwielhandel Trapveld', 'DISTRUSTS', 'Toezicht en Handhaving', 0.45, 0, 180, 'Schouw stoepen'),
  informal(
    'Platform Toegankelijk Havermeer',
    'DISTRUSTS',
    'Rijwielhandel Trapveld',
    0.35,
    0,
    215,
    'Schouw stoepen',
    {
      earlier: [{ since: 330, strength: 0.6, source: 'Schouw stoepen' }],
    },
  ),

  informal('Bakkerij Başakçı', 'TRUSTS', 'Eethuis Barada', 0.75, 1, 360, 'Thee in de bakkerij', {
    ...open,
    isDirected: false,
  }),
  informal('Bakkerij Başakçı', 'TRUSTS', 'Barbershop Tizi', 0.65, 2, 255, 'Avond in de bakkerij', {
    isDirected: false,
  }),
  informal('Bakkerij Başakçı', 'KNOWS', 'Supermarkt Żurawina', 0.5, 1, 105, 'Bezoek met Elif Başakçı'),
  informal('Toko Melati Senja', 'KNOWS', 'Bakkerij Başakçı', 0.6, 0, 365, 'Intake centrummanagement', open),
  informal(
    'Kringloop De Tweede Ronde',
    'KNOWS',
    'Inloophuis De Stoof',
    0.6,
    1,
    315,
    'Werkgroep schoon en groen',
    open,
  ),
  informal('Barbershop Tizi', 'DISTRUSTS', 'Toezicht en Handhaving', 0.75, 0, 63, 'Gesprek in de zaak', {
    earlier: [{ since: 300, strength: 0.4, source: 'Eerste bijeenkomst' }],
  }),
  informal(
    'Ondernemersgroep Dorsstraat',
    'DISTRUSTS',
    'Toezicht en Handhaving',
    0.6,
    1,
    150,
    'Avond in de bakkerij',
  ),
  informal('Eethuis Barada', 'TRUSTS', 'Bibliotheek Havermeer', 0.6, 0, 230, 'Taalcafé', open),
];
