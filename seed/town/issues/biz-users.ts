import { type StanceRecord, takes } from '../../records.ts';

/** Signed the public letter of support, so readable for all of the centre. */
const signed = { visibility: 'SHARED', source: 'Steunbrief ondernemers' } as const;

/** Those who use the buildings, on the renewal of the business investment zone. */
export const usersInFavour: readonly StanceRecord[] = [
  takes('Grand café De Graanzolder', 0.7, 0.7, {
    ...signed,
    since: 88,
    probability: 0.92,
    argument: 'Zonder BIZ geen winterverlichting en geen wintermarkt op mijn stoep.',
    earlier: [{ since: 380, position: 0.3, salience: 0.4, source: 'Gesprek aan de bar' }],
  }),
  takes("Eetcafé 't Spint", 0.5, 0.4, {
    ...signed,
    since: 86,
    probability: 0.8,
    argument: 'Voor dat geld kan ik zelf nog geen lampje ophangen.',
  }),
  takes('Lunchroom Havermout', 0.3, 0.4, {
    since: 95,
    probability: 0.68,
    argument: 'Ja, maar zet dan ook de kraam voor mijn raam op de agenda.',
    source: 'Appgesprek',
  }),
  takes('IJssalon Trefoglie', 0.5, 0.35, {
    since: 290,
    probability: 0.75,
    argument: 'Promotie in het voorjaar merk ik direct.',
    source: 'Intake centrummanagement',
  }),
  takes('Hotel Het Wapen van Havermeer', 0.6, 0.5, {
    ...signed,
    since: 84,
    probability: 0.88,
    argument: 'Onze gasten lopen ’s avonds graag langs iets wat brandt en schoon is.',
  }),
  takes('Boekhandel Oosterling', 0.85, 0.7, {
    ...signed,
    since: 88,
    probability: 0.97,
    argument: 'Wat wij samen betalen, hoeft niemand alleen te organiseren.',
  }),
  takes('Warenhuis Stamhuis', 0.45, 0.6, {
    since: 44,
    probability: 0.78,
    argument: 'Ja, mits de leegstandsreserve er komt. Wij betalen het meest van alle winkels.',
    source: 'Directiegesprek',
    earlier: [
      { since: 400, position: 0.1, salience: 0.4, source: 'Intake centrummanagement' },
      { since: 180, position: 0.25, salience: 0.5, source: 'Ledenavond BIZ' },
    ],
  }),
  takes('Modehuis Terwindt', 0.55, 0.75, {
    since: 96,
    probability: 0.84,
    argument: 'Ik ben voor, maar mijn straat wil zien waar het geld blijft.',
    source: 'Gesprek in de winkel',
    earlier: [{ since: 410, position: 0.8, salience: 0.5, source: 'Intake centrummanagement' }],
  }),
  takes('Optiek Sonderveld', 0.6, 0.6, {
    ...signed,
    since: 80,
    probability: 0.9,
    argument: 'De jaarrekening klopt. Regel twaalf wil ik nog toegelicht hebben.',
  }),
  takes('Juwelier Zilverschoon', 0.75, 0.7, {
    ...signed,
    since: 88,
    probability: 0.94,
    argument: 'Het whatsappalarm en de verlichting bestaan door de BIZ.',
    earlier: [{ since: 395, position: 0.4, salience: 0.35, source: 'Intake centrummanagement' }],
  }),
  takes('Kookwinkel Gardenier', 0.55, 0.4, {
    ...signed,
    since: 79,
    probability: 0.82,
    argument: 'De proeverijroute brengt nieuwe mensen over de drempel.',
  }),
  takes('Kaashandel De Stremming', 0.7, 0.55, {
    ...signed,
    since: 88,
    probability: 0.93,
    argument: 'Onze steeg krijgt er meer voor terug dan zij betaalt.',
  }),
  takes('Platenzaak Naald & Groef', 0.4, 0.2, {
    since: 315,
    probability: 0.6,
    argument: 'Prima, als er ook iets voor muziek over is.',
    source: 'Intake centrummanagement',
    confidence: 0.5,
  }),
  takes('Bloemenhuis Tulpijn', 0.65, 0.4, {
    ...signed,
    since: 82,
    probability: 0.88,
    argument: 'De bakken staan er dankzij de BIZ.',
  }),
  takes('Koffiebranderij Zwartgoed', 0.5, 0.35, {
    ...signed,
    since: 77,
    probability: 0.8,
    argument: 'Het kost mij een zak bonen per maand.',
  }),
  takes('Speelgoedwinkel Tolletje Twee', 0.6, 0.4, {
    ...signed,
    since: 81,
    probability: 0.86,
    argument: 'De intocht en de wintermarkt zijn mijn omzet.',
  }),
  takes('Restaurant Kade Zeven', 0.45, 0.4, {
    since: 118,
    probability: 0.77,
    argument: 'Als de kade schoner wordt op zaterdagochtend, teken ik.',
    source: 'Horecaoverleg Trekkade',
  }),
  takes('Kapsalon Wannerlok', 0.4, 0.45, {
    since: 128,
    probability: 0.72,
    argument: 'Er is hier verder niemand die nog iets voor de passage doet.',
    source: 'Ronde Wannerhof',
  }),
  takes('Bakkerij Başakçı', 0.5, 0.6, {
    ...signed,
    since: 71,
    probability: 0.85,
    argument: 'Wij doen mee als de Dorsstraat ook meetelt. Nu zitten wij aan tafel.',
    earlier: [
      { since: 370, position: -0.1, salience: 0.3, source: 'Intake centrummanagement' },
      { since: 165, position: 0.2, salience: 0.45, source: 'Klankbordgroep BIZ' },
    ],
  }),
  takes('Eethuis Barada', 0.35, 0.3, {
    since: 54,
    probability: 0.66,
    argument: 'Samen betalen ken ik. Ik wil wel weten wie het uitgeeft.',
    source: 'Bezoek met formulier',
  }),
  takes('Kringloop De Tweede Ronde', 0.55, 0.35, {
    ...signed,
    since: 75,
    probability: 0.84,
    argument: 'Schoon is ons werk en hun plan.',
  }),
  takes('Schouwburg De Dorsvlegel', 0.6, 0.45, {
    ...signed,
    since: 83,
    probability: 0.9,
    argument: 'Ons publiek komt ook voor het plein ervoor en erna.',
  }),
];

export const usersInDoubtOrAgainst: readonly StanceRecord[] = [
  takes('Schoenhandel Hakkeling', 0.1, 0.55, {
    since: 66,
    probability: 0.5,
    argument: 'Eerst het overzicht van mijn straat, dan mijn handtekening.',
    source: 'Ronde Lange Pelstraat',
    earlier: [{ since: 405, position: 0.45, salience: 0.3, source: 'Intake centrummanagement' }],
  }),
  takes('Rijwielhandel Trapveld', -0.1, 0.25, {
    since: 74,
    probability: 0.42,
    argument: 'Ik zie vooral brieven over mijn stoep.',
    source: 'Schouw stoepen',
    confidence: 0.5,
  }),
  takes('Café De Laatste Trekschuit', 0.1, 0.4, {
    since: 33,
    probability: 0.48,
    argument: 'Laat eerst zien dat iemand het voor de kade opneemt.',
    source: 'Gesprek na handhavingsbrief',
    earlier: [{ since: 350, position: 0.5, salience: 0.4, source: 'Horecaoverleg Trekkade' }],
  }),
  takes('Cocktailbar Nachtvlinder', -0.1, 0.2, {
    since: 142,
    probability: 0.4,
    argument: 'Weet niet goed wat het is; elke extra rekening komt nu slecht uit.',
    source: 'Kennismaking',
    confidence: 0.4,
  }),
  takes('Supermarkt De Mand', 0.05, 0.5, {
    since: 49,
    probability: 0.5,
    argument: 'De regio wil zien wat er in de Wannerhof terechtkomt.',
    source: 'Overleg met de regio',
    earlier: [{ since: 260, position: -0.4, salience: 0.4, source: 'Mail van de regio' }],
  }),
  takes('Supermarkt Żurawina', 0.1, 0.3, {
    since: 101,
    probability: 0.52,
    argument: 'Misschien. Eerst lezen, in een taal waarin ik niets mis.',
    source: 'Bezoek met Elif Başakçı',
    confidence: 0.45,
  }),
  takes('Foniq', -0.6, 0.3, {
    since: 260,
    probability: 0.12,
    argument: 'Sfeer verkoopt geen abonnementen.',
    source: 'Telefoongesprek franchisenemer',
  }),
  takes('Sporthuis Rensing', -0.5, 0.7, {
    since: 38,
    probability: 0.22,
    argument: 'Mijn einde van de straat betaalt mee en blijft donker.',
    source: 'Gesprek na ledenvergadering',
    visibility: 'SHARED',
    earlier: [
      { since: 415, position: 0.5, salience: 0.3, source: 'Intake centrummanagement' },
      { since: 205, position: 0, salience: 0.5, source: 'Ledenvergadering straatvereniging' },
    ],
  }),
  takes('Slagerij Uiterwold', -0.45, 0.5, {
    since: 83,
    probability: 0.24,
    argument: 'Stroom, huur, heffing: ik kan maar één keer betalen.',
    source: 'Bezoek slagerij',
    earlier: [{ since: 320, position: -0.1, salience: 0.35, source: 'Koffieochtend Korte Pelstraat' }],
  }),
  takes('Antiekhandel Van Wieringh', -0.7, 0.5, {
    since: 152,
    probability: 0.1,
    argument: 'Ik weiger te betalen voor feesten waarvan ik wakker lig.',
    source: 'Brief',
    visibility: 'SHARED',
  }),
  takes('Barbershop Tizi', -0.4, 0.4, {
    since: 63,
    probability: 0.25,
    argument: 'Eerst dezelfde regels voor iedereen. Daarna praat ik over meebetalen.',
    source: 'Gesprek in de zaak',
    earlier: [{ since: 300, position: -0.1, salience: 0.2, source: 'Eerste bijeenkomst Dorsstraat' }],
  }),
];
