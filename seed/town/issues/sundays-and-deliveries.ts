import { type IssueRecord, takes } from '../../records.ts';

const poll = { visibility: 'SHARED', source: 'Ondernemerspeiling' } as const;

export const sundays: IssueRecord = {
  name: 'Elke zondag open',
  description:
    'Gaan de winkels in het kernwinkelgebied elke zondag van twaalf tot vijf open, in plaats van alleen de eerste van de maand?',
  rule: 'SIMPLE_MAJORITY',
  since: 390,
  source: 'Ondernemerspeiling',
  stances: [
    takes('Warenhuis Stamhuis', 0.7, 0.7, {
      ...poll,
      since: 350,
      argument: 'Zondag is onze tweede zaterdag.',
    }),
    takes('Drogisterij Vitrijn', 0.6, 0.4, {
      ...poll,
      since: 305,
      argument: 'Volgens de formule zijn alle filialen open.',
      confidence: 0.6,
    }),
    takes('Supermarkt De Mand', 0.8, 0.6, {
      ...poll,
      since: 350,
      argument: 'Wij zijn al open en staan alleen.',
    }),
    takes('Modehuis Terwindt', 0.3, 0.6, {
      ...poll,
      since: 96,
      argument: 'Twee zondagen per maand, en dan ook iedereen.',
      earlier: [{ since: 370, position: -0.2, salience: 0.5, source: 'Ondernemerspeiling' }],
    }),
    takes('Slagerij Uiterwold', -0.8, 0.6, {
      ...poll,
      since: 330,
      argument: 'Zondag is de dag dat ik mijn kinderen zie.',
    }),
    takes('Speelgoedwinkel Tolletje Twee', -0.3, 0.5, {
      ...poll,
      since: 345,
      argument: 'Zeven dagen red ik niet met twee mensen.',
    }),
    takes('Kaashandel De Stremming', -0.5, 0.5, {
      ...poll,
      since: 340,
      argument: 'Onze klanten komen zaterdag. Met de zondag erbij wordt het dezelfde omzet over meer uren.',
    }),
    takes('Schoenhandel Hakkeling', -0.4, 0.4, {
      ...poll,
      since: 320,
      argument: 'Dan sta ik daar met de verwarming aan.',
    }),
    takes('Sporthuis Rensing', 0.1, 0.4, {
      since: 190,
      argument: 'Na de wedstrijden komen er wel klanten, ervoor niet.',
      source: 'Ronde Lange Pelstraat',
    }),
    takes('Platenzaak Naald & Groef', 0.4, 0.3, {
      ...poll,
      since: 315,
      argument: 'Zondag luistert de stad.',
    }),
    takes('IJssalon Trefoglie', 0.6, 0.4, { ...poll, since: 290, argument: 'Wij zijn er toch.' }),
    takes('Grand café De Graanzolder', 0.6, 0.45, {
      since: 240,
      argument: 'Open winkels vullen mijn lunch.',
      source: 'Gesprek aan de bar',
    }),
    takes('Bewonersvereniging Binnenstad', -0.3, 0.4, {
      since: 260,
      argument: 'Eén ochtend per week rust is niet veel gevraagd.',
      source: 'Nieuwsbriefpeiling',
      visibility: 'SHARED',
    }),
    takes('Afdeling Economische Zaken', 0.4, 0.4, {
      since: 300,
      argument: 'Toestaan wel, verplichten nooit.',
      source: 'Binnenstadsagenda',
      visibility: 'SHARED',
    }),
    takes('Straatvereniging Lange Pelstraat', 0.25, 0.5, {
      since: 230,
      argument: 'Kleine meerderheid voor twee zondagen per maand.',
      source: 'Ledenvergadering straatvereniging',
      visibility: 'SHARED',
    }),
  ],
};

export const deliveries: IssueRecord = {
  name: 'Bevoorrading tot 10.00 uur',
  description: 'Eindigt het venster voor vrachtwagens en bestelbussen om tien uur in plaats van half twaalf?',
  rule: 'SIMPLE_MAJORITY',
  since: 280,
  source: 'Concept verkeersplan',
  stances: [
    takes('Afdeling Mobiliteit', 0.7, 0.6, {
      since: 270,
      argument: 'Winkelend publiek en achteruitrijdende bussen gaan niet samen.',
      source: 'Concept verkeersplan',
      visibility: 'SHARED',
    }),
    takes('Stadshub Laatste Meter', 0.9, 0.9, {
      since: 68,
      argument: 'Wat na tienen komt, brengen wij met de kar.',
      source: 'Werksessie bevoorrading',
      visibility: 'SHARED',
    }),
    takes('Slagerij Uiterwold', -0.7, 0.8, {
      since: 83,
      argument: 'De koelwagen komt om half elf, en vlees wacht niet.',
      source: 'Bezoek slagerij',
    }),
    takes('Supermarkt De Mand', -0.6, 0.7, {
      since: 49,
      argument: 'Derde levering komt om elf uur uit het distributiecentrum.',
      source: 'Overleg met de regio',
    }),
    takes('Supermarkt Żurawina', -0.5, 0.6, {
      since: 101,
      argument: 'Onze vrachtwagen rijdt een nacht door en komt wanneer hij komt.',
      source: 'Bezoek met Elif Başakçı',
      confidence: 0.6,
    }),
    takes('Bakkerij Başakçı', 0.2, 0.4, {
      since: 71,
      argument: 'Om tien uur zijn wij allang klaar. Denk wel aan de buren.',
      source: 'Thee in de bakkerij',
    }),
    takes('Kaashandel De Stremming', 0.3, 0.5, {
      since: 60,
      argument: 'Met de hub durven wij het aan; zonder niet.',
      source: 'Werksessie bevoorrading',
      visibility: 'SHARED',
      earlier: [{ since: 265, position: -0.4, salience: 0.6, source: 'Koffieochtend Korte Pelstraat' }],
    }),
    takes('Bloemenhuis Tulpijn', 0.2, 0.4, {
      since: 64,
      argument: 'De veilingwagen is er om acht uur. Vrijdag is een uitzondering.',
      source: 'Werksessie bevoorrading',
      earlier: [{ since: 260, position: -0.3, salience: 0.5, source: 'Koffieochtend Korte Pelstraat' }],
    }),
    takes('Koffiebranderij Zwartgoed', 0.45, 0.5, {
      since: 66,
      argument: 'Onze eigen leveringen gaan al per bakfiets.',
      source: 'Werksessie bevoorrading',
    }),
    takes('Ondernemers Korte Pelstraat', 0.25, 0.6, {
      since: 62,
      argument: 'Proef eerst zes weken, met de slager aan tafel.',
      source: 'Steegagenda',
      visibility: 'SHARED',
    }),
    takes('Grand café De Graanzolder', -0.2, 0.5, {
      since: 130,
      argument: 'De brouwerij komt pas om elf uur langs.',
      source: 'Gesprek aan de bar',
    }),
    takes('Weekmarkt Graanplein', -0.3, 0.5, {
      since: 180,
      argument: 'Op donderdag moeten wij om zes uur ’s avonds ook nog weg kunnen.',
      source: 'Gesprek marktcommissie',
    }),
    takes('Platform Toegankelijk Havermeer', 0.6, 0.5, {
      since: 215,
      argument: 'Na tien uur is de stoep dan weer stoep.',
      source: 'Schouw stoepen',
      visibility: 'SHARED',
    }),
    takes('Bewonersvereniging Binnenstad', 0.2, 0.3, {
      since: 185,
      argument: 'Prima, maar niet schuiven naar vijf uur ’s ochtends.',
      source: 'Bestuursgesprek',
    }),
  ],
};
