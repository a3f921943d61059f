import { type IssueRecord, takes } from '../../records.ts';

const said = { visibility: 'SHARED', source: 'Binnenstadsoverleg' } as const;

export const terraces: IssueRecord = {
  name: 'Terrassen tot 01.00 uur',
  description:
    'Mogen terrassen op vrijdag en zaterdag in het seizoen een uur langer open? Het college besluit, gehoord het binnenstadsoverleg.',
  rule: 'SIMPLE_MAJORITY',
  since: 350,
  source: 'Verzoek Horeca Havermeer',
  stances: [
    takes('Café De Laatste Trekschuit', 0.95, 1, {
      since: 320,
      argument: 'Het laatste uur is mijn winst. Zonder dat uur kan ik de pacht niet betalen.',
      source: 'Gesprek op de steiger',
    }),
    takes('Cocktailbar Nachtvlinder', 0.9, 0.95, {
      since: 142,
      argument: 'Onze gasten komen pas als anderen naar huis gaan.',
      source: 'Kennismaking',
    }),
    takes('Horeca Havermeer', 0.6, 0.9, {
      ...said,
      since: 57,
      argument: 'Een proef met twaalf avonden, en stoppen als het misgaat.',
      earlier: [{ since: 350, position: 0.95, salience: 0.8, source: 'Verzoek Horeca Havermeer' }],
    }),
    takes('Grand café De Graanzolder', 0.4, 0.55, {
      since: 58,
      argument: 'Voor het plein hoeft het niet elke week, maar het mag.',
      source: 'Gesprek aan de bar',
    }),
    takes("Eetcafé 't Spint", 0.1, 0.3, {
      since: 210,
      argument: 'Om één uur slaap ik zelf ook liever.',
      source: 'Stamtafel',
    }),
    takes('Restaurant Kade Zeven', -0.1, 0.5, {
      since: 118,
      argument: 'Mijn gasten zijn dan weg. Mijn bovenburen niet.',
      source: 'Horecaoverleg Trekkade',
      earlier: [{ since: 300, position: 0.3, salience: 0.4, source: 'Horecaoverleg' }],
    }),
    takes('Bewonersgroep Trekkade', -1, 1, {
      ...said,
      since: 340,
      argument: 'Wij vragen geen stilte, wij vragen slaap.',
    }),
    takes('Bewonersvereniging Binnenstad', -0.6, 0.7, {
      ...said,
      since: 185,
      argument: 'Eerst naleven wat er al is afgesproken.',
      earlier: [{ since: 335, position: -0.3, salience: 0.5, source: 'Nieuwsbriefpeiling' }],
    }),
    takes('Antiekhandel Van Wieringh', -0.95, 0.8, {
      ...said,
      since: 152,
      argument: 'De kade is een woonkade met terrassen, niet andersom.',
      source: 'Brief',
    }),
    takes('B&B De Schippersvrouw', -0.7, 0.75, {
      since: 88,
      argument: 'Drie slechte beoordelingen in één zomer kosten mij een winter.',
      source: 'Belronde Trekkade',
    }),
    takes('Hotel Het Wapen van Havermeer', -0.3, 0.5, {
      since: 210,
      argument: 'Aan de pleinkant verhuur ik dan geen kamers meer aan zakelijke gasten.',
      source: 'Kwartaalgesprek',
    }),
    takes('Wijkagent Binnenstad', -0.25, 0.6, {
      ...said,
      since: 100,
      argument: 'Een uur later betekent een uur langer met dezelfde twee mensen.',
    }),
    takes('Toezicht en Handhaving', -0.4, 0.6, {
      ...said,
      since: 110,
      argument: 'Na middernacht heb ik vier boa’s. Dat is te weinig voor kade en plein samen.',
    }),
    takes('Omgevingsdienst Plas en Polder', -0.35, 0.4, {
      since: 150,
      argument: 'De eerste meting zat drie decibel boven de norm, bij windstil weer.',
      source: 'Meetrapport',
      visibility: 'SHARED',
    }),
    takes('Wethouder Binnenstad', 0, 0.5, {
      since: 60,
      argument: 'Alleen als horeca en bewoners samen met een voorstel komen.',
      source: 'Bestuurlijk overleg',
      earlier: [{ since: 330, position: 0.35, salience: 0.4, source: 'Bestuurlijk overleg' }],
    }),
    takes('Stichting Havermeer Viert', 0.3, 0.3, {
      since: 202,
      argument: 'Handig bij het oogstfeest, verder niet nodig.',
      source: 'Kalenderoverleg',
    }),
    takes('Eethuis Barada', 0.3, 0.3, {
      since: 54,
      argument: 'Als het mag, graag. Eerst mijn vergunning.',
      source: 'Bezoek met formulier',
    }),
  ],
};
