import { type IssueRecord, takes } from '../../records.ts';

export const parking: IssueRecord = {
  name: 'Hoger parkeertarief op zaterdag',
  description: 'Straatparkeren op zaterdag van 1,80 naar maximaal 4,00 euro per uur, garages blijven gelijk.',
  minimum: 1.8,
  maximum: 4,
  rule: 'SIMPLE_MAJORITY',
  since: 240,
  source: 'Kadernota parkeren',
  stances: [
    takes('Afdeling Mobiliteit', 0.6, 0.6, {
      since: 230,
      argument: 'De straat vol en de garage half leeg: dat is een prijsverschil.',
      source: 'Kadernota parkeren',
      visibility: 'SHARED',
    }),
    takes('Parkeerbedrijf Havermeer', 0.45, 0.8, {
      since: 136,
      argument: 'Een tarief tussen de drie en drie euro vijftig vult de garage.',
      source: 'Overleg parkeren',
      visibility: 'SHARED',
    }),
    takes('Schoenhandel Hakkeling', -0.9, 0.9, {
      since: 150,
      argument: 'Dan rijden ze door naar het winkelpark, waar het niets kost.',
      source: 'Ronde Lange Pelstraat',
    }),
    takes('Sporthuis Rensing', -0.8, 0.8, {
      since: 150,
      argument: 'Een vader met drie kinderen telt elke euro.',
      source: 'Ronde Lange Pelstraat',
      visibility: 'SHARED',
    }),
    takes('Warenhuis Stamhuis', -0.3, 0.6, {
      since: 44,
      argument: 'Verhogen mag als het eerste uur in de garage gratis wordt.',
      source: 'Directiegesprek',
      earlier: [{ since: 225, position: -0.7, salience: 0.6, source: 'Mail aan de wethouder' }],
    }),
    takes('Supermarkt De Mand', -0.5, 0.6, {
      since: 140,
      argument: 'Een boodschap van twintig minuten mag geen twee euro kosten.',
      source: 'Overleg met de regio',
    }),
    takes('Supermarkt Żurawina', -0.4, 0.5, {
      since: 101,
      argument: 'Op zaterdag komen klanten van ver.',
      source: 'Bezoek met Elif Başakçı',
      confidence: 0.5,
    }),
    takes('Raadsfractie Stadsbelang', -1, 0.9, {
      since: 220,
      argument: 'De automobilist is geen pinautomaat.',
      source: 'Raadsvragen',
      visibility: 'SHARED',
    }),
    takes('Bewonersvereniging Binnenstad', 0.5, 0.5, {
      since: 185,
      argument: 'Minder rondjes door onze straten.',
      source: 'Bestuursgesprek',
      visibility: 'SHARED',
    }),
    takes('Schouwburg De Dorsvlegel', -0.2, 0.4, {
      since: 120,
      argument: 'Geen bezwaar zolang de avond buiten schot blijft.',
      source: 'Binnenstadsoverleg',
    }),
    takes('Rijwielhandel Trapveld', 0.4, 0.3, {
      since: 74,
      argument: 'Ik verkoop fietsen.',
      source: 'Schouw stoepen',
    }),
    takes('Wethouder Binnenstad', 0.2, 0.6, {
      since: 60,
      argument: 'Alleen samen met een garageactie.',
      source: 'Bestuurlijk overleg',
      visibility: 'SHARED',
      earlier: [{ since: 235, position: 0.6, salience: 0.5, source: 'Kadernota parkeren' }],
    }),
    takes('Straatvereniging Lange Pelstraat', -0.6, 0.7, {
      since: 92,
      argument: 'Nog één klap en de zaterdag is weg.',
      source: 'Ledenvergadering straatvereniging',
      visibility: 'SHARED',
    }),
  ],
};

export const marketMove: IssueRecord = {
  name: 'Weekmarkt tijdelijk naar de Trekkade',
  description:
    'Staat de markt tijdens de herinrichting van het Graanplein, ongeveer tien maanden, op de Trekkade?',
  rule: 'SIMPLE_MAJORITY',
  since: 200,
  source: 'Startnotitie herinrichting plein',
  stances: [
    takes('Weekmarkt Graanplein', -0.7, 1, {
      since: 27,
      argument: 'Wie tien maanden weg is, komt niet meer terug. De klant ook niet.',
      source: 'Gesprek marktcommissie',
      earlier: [{ since: 190, position: -1, salience: 1, source: 'Bericht over herinrichting plein' }],
    }),
    takes('Grand café De Graanzolder', 0.6, 0.7, {
      since: 58,
      argument: 'Tijdens de bouw heeft niemand iets aan kramen tussen de hekken.',
      source: 'Gesprek aan de bar',
    }),
    takes('Lunchroom Havermout', 0.3, 0.6, {
      since: 95,
      argument: 'Eén zomer zonder kraam voor mijn raam zou schelen.',
      source: 'Appgesprek',
    }),
    takes('IJssalon Trefoglie', -0.5, 0.5, {
      since: 110,
      argument: 'Donderdag is mijn beste dag dankzij de markt.',
      source: 'Telefoongesprek',
    }),
    takes("Eetcafé 't Spint", -0.6, 0.6, {
      since: 105,
      argument: 'Markt weg, stamtafel weg.',
      source: 'Stamtafel',
    }),
    takes('Bewonersgroep Trekkade', -0.5, 0.6, {
      since: 36,
      argument: 'Om vijf uur opbouwen onder dezelfde slaapkamers. Nee.',
      source: 'Avond op het balkon',
      visibility: 'SHARED',
    }),
    takes('Restaurant Kade Zeven', 0.2, 0.4, {
      since: 118,
      argument: 'Overdag reuring is goed, als de kade om vier uur leeg is.',
      source: 'Horecaoverleg Trekkade',
    }),
    takes('Antiekhandel Van Wieringh', -0.3, 0.4, {
      since: 152,
      argument: 'Vis en notenhout verdragen elkaar slecht.',
      source: 'Brief',
    }),
    takes('Afdeling Economische Zaken', 0.5, 0.6, {
      since: 190,
      argument: 'De kade is de enige plek met stroom en ruimte.',
      source: 'Startnotitie herinrichting plein',
      visibility: 'SHARED',
    }),
    takes('Afdeling Beheer Openbare Ruimte', 0.4, 0.5, {
      since: 175,
      argument: 'Half plein in gebruik maakt de bouw vier maanden langer.',
      source: 'Werksessie plein',
      visibility: 'SHARED',
    }),
    takes('Wethouder Binnenstad', 0.3, 0.5, {
      since: 60,
      argument: 'Voorkeur kade, maar een betere plek mag altijd op tafel.',
      source: 'Bestuurlijk overleg',
    }),
    takes('Seniorenraad Havermeer', -0.4, 0.5, {
      since: 160,
      argument: 'Vanaf de bushalte is de kade te ver met een boodschappentas.',
      source: 'Marktbankje',
      visibility: 'SHARED',
    }),
    takes('Platform Toegankelijk Havermeer', -0.2, 0.5, {
      since: 155,
      argument: 'Keien en rollators, probeert u het eens.',
      source: 'Schouw stoepen',
      visibility: 'SHARED',
    }),
    takes('Warenhuis Stamhuis', -0.4, 0.5, {
      since: 44,
      argument: 'Donderdag zonder markt kost ons een vijfde van de dag.',
      source: 'Directiegesprek',
    }),
  ],
};
