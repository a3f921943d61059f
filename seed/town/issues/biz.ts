import { type IssueRecord, type StanceRecord, takes } from '../../records.ts';
import { usersInDoubtOrAgainst, usersInFavour } from './biz-users.ts';

const ownerStances: readonly StanceRecord[] = [
  takes('Woonstichting Havermeer', 0.55, 0.4, {
    since: 160,
    probability: 0.88,
    argument: 'Een schone straat scheelt ons meldingen van bewoners.',
    source: 'Kwartaaloverleg',
    visibility: 'SHARED',
  }),
  takes('Rozeboom Panden', 0.7, 0.5, {
    since: 87,
    probability: 0.93,
    argument: 'Mijn huurders vragen erom. Dat is voor mij genoeg.',
    source: 'Steunbrief ondernemers',
    visibility: 'SHARED',
  }),
  takes('Familiebezit Van Reewijk', -0.1, 0.6, {
    since: 47,
    probability: 0.45,
    argument: 'Wij willen zwart op wit dat de reserve naar leegstand gaat en niet naar feest.',
    source: 'Bezoek aan huis',
    earlier: [
      { since: 390, position: 0.4, salience: 0.35, source: 'Intake centrummanagement' },
      { since: 170, position: 0.1, salience: 0.5, source: 'Ledenavond eigenaren' },
    ],
  }),
  takes('Erven Kalishoek', -0.05, 0.25, {
    since: 134,
    probability: 0.46,
    argument: 'Drie van de vier vinden het goed, de vierde reageert niet.',
    source: 'Rozeboom, mondeling',
    confidence: 0.45,
  }),
  takes('Winkelfonds Meridiaan', -0.45, 0.45, {
    since: 52,
    probability: 0.2,
    argument: 'Wij zien geen effect op de markthuur. Overtuig ons met cijfers.',
    source: 'Videogesprek assetmanager',
    earlier: [
      { since: 385, position: -0.1, salience: 0.25, source: 'Intake centrummanagement' },
      { since: 185, position: -0.7, salience: 0.4, source: 'Brief van het fonds' },
    ],
  }),
  takes('Wannerhof Beheer', -0.65, 0.6, {
    since: 30,
    probability: 0.1,
    argument: 'Zolang de gemeente ons plan laat liggen, betalen wij niets vrijwillig.',
    source: 'Overleg met advocaat erbij',
    visibility: 'SHARED',
    earlier: [{ since: 375, position: -0.2, salience: 0.4, source: 'Intake centrummanagement' }],
  }),
  takes('Beleggingsfonds Noordpunt', -0.5, 0.2, {
    since: 330,
    probability: 0.15,
    argument: 'Beleid van het fonds: geen heffing boven de wettelijke lasten.',
    source: 'Via het beheerkantoor gehoord',
    confidence: 0.45,
  }),
];

/** They do not pay and do not vote, but they do pull. */
const bystanders: readonly StanceRecord[] = [
  takes('BIZ-vereniging Binnenstad', 1, 1, {
    since: 430,
    argument: 'Stoppen kan ook. Dan gaan volgend jaar de lampen uit.',
    source: 'Bestuursbesluit BIZ',
    visibility: 'SHARED',
  }),
  takes('Centrummanagement Havermeer', 0.9, 0.9, {
    since: 420,
    argument: 'Zonder BIZ is er geen tweede paar benen op straat.',
    source: 'Eigen jaarplan',
    visibility: 'SHARED',
  }),
  takes('Wethouder Binnenstad', 0.7, 0.6, {
    since: 60,
    argument: 'De raad stelt vast wat ondernemers zelf willen, niet meer en niet minder.',
    source: 'Bestuurlijk overleg',
    visibility: 'SHARED',
  }),
  takes('Afdeling Economische Zaken', 0.8, 0.7, {
    since: 190,
    argument: 'De verordening ligt klaar; wij wachten op de stemming.',
    source: 'Opdrachtbrief',
    visibility: 'SHARED',
  }),
  takes('Straatvereniging Lange Pelstraat', 0.1, 0.7, {
    since: 92,
    argument: 'De leden zijn verdeeld. Een begroting per straat zou helpen.',
    source: 'Ledenvergadering straatvereniging',
    earlier: [{ since: 400, position: 0.6, salience: 0.5, source: 'Intake centrummanagement' }],
  }),
  takes('Ondernemersgroep Dorsstraat', 0.15, 0.5, {
    since: 40,
    argument: 'Wij willen niet alleen betalen maar ook meepraten.',
    source: 'Avond in de bakkerij',
  }),
  takes('Vereniging Vastgoed Binnenstad', -0.15, 0.6, {
    since: 112,
    argument: 'De families neigen naar ja, de fondsen naar nee. De vereniging zwijgt.',
    source: 'Ledenavond eigenaren',
  }),
  takes('Raadsfractie Stadsbelang', -0.3, 0.4, {
    since: 268,
    argument: 'Weer een heffing erbij voor de kleine man.',
    source: 'Raadsavond',
    visibility: 'SHARED',
  }),
  takes('Stichting Havermeer Viert', 0.85, 0.8, {
    since: 202,
    argument: 'Twee derde van de wintermarkt komt uit de BIZ.',
    source: 'Kalenderoverleg',
    visibility: 'SHARED',
  }),
  takes('Schoonmaakbedrijf Glimwerk', 0.6, 0.7, {
    since: 163,
    argument: 'Voor ons zijn dat twee banen.',
    source: 'Schouwverslag',
  }),
];

/**
 * Present arithmetic of the vote. Entitled are the 46 partners with a vote; in favour counts a position of at least +0.2,
 * against of at most −0.2, a doubter does not cast.
 *
 * | test                       | present              | needed      |        |
 * |----------------------------|----------------------|-------------|--------|
 * | at least half respond      | 24 + 8 = 32 of 46    | 23          | passes |
 * | two thirds of votes cast   | 24 of 32 = 75 %      | 66.7 %      | passes |
 * | WOZ in favour above against| € 24.8 m to € 26.0 m | > € 26.0 m  | fails by € 1.2 m |
 *
 * Each of three doubters would turn it alone: Erven Kalishoek (€ 1.9 m), Supermarkt De Mand (€ 3.9 m), Familiebezit
 * Van Reewijk (€ 4.2 m). The test `seed-biz` holds these numbers.
 */
export const biz: IssueRecord = {
  name: 'Verlenging BIZ Binnenstad',
  description:
    'Gaat de bedrijveninvesteringszone vijf jaar door? Gebruikers en eigenaren betalen mee en stemmen in één keer; in dit voorbeeld tellen zij samen.',
  rule: 'BIZ',
  since: 430,
  source: 'Bestuursbesluit BIZ',
  stances: [...usersInFavour, ...usersInDoubtOrAgainst, ...ownerStances, ...bystanders],
};
