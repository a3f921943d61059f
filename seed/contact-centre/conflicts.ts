import type { ConflictRecord } from '../records.ts';

export const conflicts: readonly ConflictRecord[] = [
  {
    name: 'Terugbelnotities blijven liggen',
    description:
      'De telefoon belooft dat er iemand terugbelt; de vakafdeling heeft een bak zonder eigenaar. De inwoner belt opnieuw.',
    parties: ['Team Telefonie', 'Afdeling Sociaal Domein'],
    interests: ['Vragen die na doorzetten niet verdwijnen', 'Werkdruk die vol te houden is'],
    severity: 3,
    stage: 'OPEN',
    since: 150,
    source: 'Turflijst telefonie',
    confidence: 0.9,
    steps: [
      'Twee weken geturfd: vier van de tien notities zonder reactie.',
      'Cijfers besproken in het ketenoverleg, zonder namen.',
      'Sociaal Domein wijst per team iemand aan, vier weken op proef.',
    ],
    earlier: [{ since: 410, stage: 'LATENT', severity: 2, steps: [], source: 'Dagstart' }],
  },
  {
    name: 'Avonddiensten aan de balie',
    description:
      'Rooster en balie verwijten elkaar de gaten op donderdagavond; de vraag naar een thuiswerkdag maakt het scherper. Beiden staan nu samen aan het planbord.',
    parties: ['Team Balie', 'Planning en roosters'],
    issue: 'Thuiswerkdag voor de balie',
    interests: ['Voorspelbare roosters', 'Werkdruk die vol te houden is'],
    mediator: 'Coördinator KCC',
    severity: 3,
    stage: 'MEDIATION',
    since: 45,
    source: 'Gesprek aan het planbord',
    confidence: 0.85,
    steps: [
      'Drie ziekmeldingen op dezelfde donderdag; balie dicht om zeven uur.',
      'Gesprek aan het planbord met twee mensen van elke kant.',
      'Proef: balie vult twee avonden per week zelf in.',
    ],
    earlier: [
      {
        since: 160,
        stage: 'OPEN',
        mediator: null,
        steps: ['Drie ziekmeldingen op dezelfde donderdag; balie dicht om zeven uur.'],
        source: 'Werkoverleg balie',
      },
    ],
  },
  {
    name: 'Wie ruimt op achter de chatbot',
    description:
      'Web en Chat herstelt elke middag verkeerde beloften van de bot. Het project telt die tijd niet mee.',
    parties: ['Team Web en Chat', 'Projectteam chatbot'],
    issue: 'Chatbot als eerste lijn',
    interests: ['In één keer goed geholpen', 'Werkdruk die vol te houden is'],
    severity: 2,
    stage: 'LATENT',
    since: 28,
    source: 'Werkoverleg web en chat',
    confidence: 0.6,
    steps: ['Team verzamelt tien foute antwoorden per week.'],
  },
];
