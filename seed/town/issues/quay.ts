import { type IssueRecord, takes } from '../../records.ts';

const consultation = { visibility: 'SHARED', source: 'Inloopavond verkeer' } as const;

export const quay: IssueRecord = {
  name: 'Trekkade autovrij',
  description:
    'Wordt de Trekkade tussen brug en sluisje afgesloten voor auto’s, met uitzondering van bevoorrading en bewoners?',
  rule: 'TWO_THIRDS',
  since: 300,
  source: 'Concept verkeersplan',
  stances: [
    takes('Afdeling Mobiliteit', 0.85, 0.8, {
      ...consultation,
      since: 290,
      argument: 'Acht van de tien auto’s op de kade zoeken alleen een plek.',
    }),
    takes('Wethouder Binnenstad', 0.5, 0.5, {
      ...consultation,
      since: 120,
      argument: 'Goed plan, als de kade het zelf ook wil.',
      earlier: [{ since: 280, position: 0.8, salience: 0.6, source: 'Presentatie verkeersplan' }],
    }),
    takes('Bewonersgroep Trekkade', 0.4, 0.5, {
      ...consultation,
      since: 130,
      argument: 'Minder auto’s graag, maar niet meer terras ervoor terug.',
      earlier: [{ since: 280, position: 0.8, salience: 0.6, source: 'Inloopavond verkeer' }],
    }),
    takes('Bewonersvereniging Binnenstad', 0.3, 0.6, {
      ...consultation,
      since: 185,
      argument: 'Mits bewoners hun boodschappen nog voor de deur krijgen.',
    }),
    takes('Café De Laatste Trekschuit', 0.6, 0.6, {
      since: 240,
      argument: 'Dan kan het terras naar voren en staan de stoelen verder van de gevel.',
      source: 'Gesprek op de steiger',
    }),
    takes('Restaurant Kade Zeven', 0.3, 0.5, {
      since: 118,
      argument: 'Taxi’s moeten tot de deur kunnen.',
      source: 'Horecaoverleg Trekkade',
    }),
    takes('Cocktailbar Nachtvlinder', 0.5, 0.3, {
      since: 142,
      argument: 'Veiliger voor wie naar buiten komt.',
      source: 'Kennismaking',
      confidence: 0.5,
    }),
    takes('B&B De Schippersvrouw', -0.3, 0.6, {
      since: 88,
      argument: 'Gasten met koffers lopen geen vierhonderd meter over keien.',
      source: 'Belronde Trekkade',
    }),
    takes('Antiekhandel Van Wieringh', -0.6, 0.7, {
      ...consultation,
      since: 152,
      argument: 'Een kabinet laat zich niet per bakfiets bezorgen.',
      source: 'Brief',
    }),
    takes('Parkeerbedrijf Havermeer', -0.2, 0.5, {
      ...consultation,
      since: 136,
      argument: 'Veertig plekken minder; op zaterdag kan de garage dat aan.',
      earlier: [{ since: 285, position: -0.6, salience: 0.6, source: 'Overleg parkeren' }],
    }),
    takes('Raadsfractie Stadsbelang', -0.8, 0.7, {
      ...consultation,
      since: 268,
      argument: 'De binnenstad op slot is geen plan.',
      source: 'Raadsvragen',
    }),
    takes('Platform Toegankelijk Havermeer', 0.2, 0.6, {
      ...consultation,
      since: 215,
      argument: 'Ja, met twee gehandicaptenplaatsen bij de brug.',
    }),
    takes('Stadshub Laatste Meter', 0.7, 0.5, {
      since: 68,
      argument: 'Met karren kan de kade toe met twee ritten per ochtend.',
      source: 'Werksessie bevoorrading',
    }),
    takes('Evenementenbureau Lichtgolf', 0.65, 0.45, {
      since: 156,
      argument: 'Geen sleepwagens meer op de eerste festivalavond.',
      source: 'Kalenderoverleg',
    }),
    takes('Wijkagent Binnenstad', 0.35, 0.4, {
      since: 178,
      argument: 'Scheelt mij het gescheld om de laatste plek.',
      source: 'Wekelijks belletje',
    }),
  ],
};
