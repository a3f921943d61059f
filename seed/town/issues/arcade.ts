import { type IssueRecord, takes } from '../../records.ts';

export const arcade: IssueRecord = {
  name: 'Wannerhof herontwikkelen met woningen',
  description:
    'Sloop van de achterste helft van de passage, tachtig woningen en een kleiner winkelplein. De eigenaar vraagt een wijziging van het omgevingsplan.',
  rule: 'DOUBLE_MAJORITY',
  since: 420,
  source: 'Verzoek eigenaar',
  stances: [
    takes('Wannerhof Beheer', 1, 1, {
      since: 420,
      argument: 'Elk jaar uitstel kost ons een half jaar huur en de stad een stuk stad.',
      source: 'Verzoek eigenaar',
      visibility: 'SHARED',
    }),
    takes('Supermarkt De Mand', -0.35, 0.9, {
      since: 49,
      argument: 'Twee jaar bouwput voor de deur overleeft dit filiaal niet zonder tijdelijke ingang.',
      source: 'Overleg met de regio',
      earlier: [{ since: 300, position: 0.3, salience: 0.7, source: 'Gesprek filiaalmanager' }],
    }),
    takes('VvE De Wan', -0.5, 0.95, {
      since: 105,
      argument: 'Wij hebben de lift en de kelder samen. Niemand heeft ons iets gevraagd.',
      source: 'Koffie bij de voorzitter',
      earlier: [{ since: 380, position: -0.8, salience: 0.9, source: 'Brief aan de gemeente' }],
    }),
    takes('Kapsalon Wannerlok', -0.2, 0.8, {
      since: 128,
      argument: 'Ik wil best verhuizen, maar mijn dames moeten mij kunnen vinden.',
      source: 'Ronde Wannerhof',
    }),
    takes('Fitness Tweede Adem', -0.4, 0.7, {
      since: 199,
      argument: 'Bij sloop ben ik de eerste die eruit moet.',
      source: 'Kennismakingsgesprek',
    }),
    takes('Initiatief Foodhal De Wan', 0.5, 0.8, {
      since: 24,
      argument: 'De kelder blijft in het plan staan; daar willen wij in.',
      source: 'Vertrouwelijk gesprek',
      confidence: 0.5,
    }),
    takes('Woonstichting Havermeer', 0.8, 0.7, {
      since: 160,
      argument: 'Twintig woningen voor starters, op loopafstand van alles.',
      source: 'Kwartaaloverleg',
      visibility: 'SHARED',
    }),
    takes('Wethouder Binnenstad', 0.55, 0.7, {
      since: 60,
      argument: 'Ja, als de bewoners boven de passage aan tafel zitten.',
      source: 'Bestuurlijk overleg',
      visibility: 'SHARED',
      earlier: [{ since: 410, position: 0.2, salience: 0.5, source: 'Bestuurlijk overleg' }],
    }),
    takes('Afdeling Economische Zaken', 0.5, 0.6, {
      since: 190,
      argument: 'Minder winkelmeters, mits de supermarkt blijft.',
      source: 'Binnenstadsagenda',
      visibility: 'SHARED',
    }),
    takes('Afdeling Vergunningen', 0, 0.5, {
      since: 145,
      argument: 'Het dossier is niet compleet; de geluidstudie ontbreekt.',
      source: 'Vooroverleg',
    }),
    takes('Boekhandel Oosterling', 0.4, 0.5, {
      since: 330,
      argument: 'Liever honderd bewoners dan tien lege ruiten.',
      source: 'Werkgroep leegstand',
      visibility: 'SHARED',
    }),
    takes('Vereniging Vastgoed Binnenstad', 0.45, 0.5, {
      since: 112,
      argument: 'Minder meters daar is meer vraag hier.',
      source: 'Ledenavond eigenaren',
    }),
    takes('Seniorenraad Havermeer', -0.1, 0.5, {
      since: 250,
      argument: 'Waar blijft het overdekte bankje?',
      source: 'Kennismakingsgesprek',
      confidence: 0.5,
    }),
    takes('Winkelfonds Meridiaan', 0.3, 0.3, {
      since: 52,
      argument: 'Schaarste helpt onze straat.',
      source: 'Videogesprek assetmanager',
    }),
  ],
};
