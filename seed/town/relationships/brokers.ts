import { informal, type RelationshipRecord } from '../../records.ts';

const open = { visibility: 'SHARED' } as const;

/** Those who know both sides: the BIZ chairman, centre management and the community police officer. */
export const brokers: readonly RelationshipRecord[] = [
  informal(
    'BIZ-vereniging Binnenstad',
    'TRUSTS',
    'Centrummanagement Havermeer',
    0.85,
    2,
    430,
    'Bestuursvergadering BIZ',
    { ...open, isDirected: false },
  ),
  informal(
    'BIZ-vereniging Binnenstad',
    'KNOWS',
    'Wethouder Binnenstad',
    0.65,
    2,
    400,
    'Bestuurlijk overleg',
    open,
  ),
  informal(
    'BIZ-vereniging Binnenstad',
    'KNOWS',
    'Familiebezit Van Reewijk',
    0.5,
    1,
    300,
    'Bestuursvergadering BIZ',
    {
      note: 'Gijs en Philippine zitten samen in het orgelfonds.',
    },
  ),
  informal('BIZ-vereniging Binnenstad', 'KNOWS', 'Horeca Havermeer', 0.6, 1, 390, 'Horecaoverleg', open),
  informal('BIZ-vereniging Binnenstad', 'KNOWS', 'De Havermeerbode', 0.5, 1, 275, 'Persgesprek'),
  informal('BIZ-vereniging Binnenstad', 'TRUSTS', 'Bakkerij Başakçı', 0.6, 1, 160, 'Klankbordgroep BIZ', {
    isDirected: false,
  }),
  informal('BIZ-vereniging Binnenstad', 'KNOWS', 'Warenhuis Stamhuis', 0.6, 2, 380, 'Directiegesprek'),
  informal(
    'Wannerhof Beheer',
    'DISTRUSTS',
    'BIZ-vereniging Binnenstad',
    0.5,
    1,
    175,
    'Overleg met advocaat erbij',
  ),
  informal('Modehuis Terwindt', 'KNOWS', 'BIZ-vereniging Binnenstad', 0.5, 1, 96, 'Gesprek in de winkel', {
    sign: 'NEUTRAL',
    earlier: [
      {
        since: 410,
        kind: 'TRUSTS',
        sign: 'POSITIVE',
        strength: 0.8,
        isDirected: true,
        source: 'Intake centrummanagement',
      },
    ],
  }),

  informal('Wijkagent Binnenstad', 'TRUSTS', 'Bakkerij Başakçı', 0.85, 1, 330, 'Wekelijks belletje', {
    isDirected: false,
  }),
  informal('Wijkagent Binnenstad', 'KNOWS', 'Barbershop Tizi', 0.6, 1, 178, 'Wekelijks belletje', {
    earlier: [{ since: 400, strength: 0.3, source: 'Wekelijks belletje' }],
  }),
  informal('Wijkagent Binnenstad', 'KNOWS', 'Bewonersgroep Trekkade', 0.6, 1, 178, 'Wekelijks belletje'),
  informal('Wijkagent Binnenstad', 'KNOWS', 'Cocktailbar Nachtvlinder', 0.4, 1, 140, 'Wekelijks belletje'),
  informal('Wijkagent Binnenstad', 'KNOWS', "Eetcafé 't Spint", 0.5, 0, 300, 'Wekelijks belletje', open),
  informal('Wijkagent Binnenstad', 'KNOWS', 'Kapsalon Wannerlok', 0.5, 0, 220, 'Wekelijks belletje', open),
  informal(
    'Wijkagent Binnenstad',
    'KNOWS',
    'Bewonersvereniging Binnenstad',
    0.6,
    1,
    240,
    'Bestuursgesprek',
    open,
  ),
  informal(
    'Wijkagent Binnenstad',
    'TRUSTS',
    'Centrummanagement Havermeer',
    0.75,
    1,
    400,
    'Wekelijks belletje',
    { ...open, isDirected: false },
  ),
  informal(
    'Inloophuis De Stoof',
    'TRUSTS',
    'Wijkagent Binnenstad',
    0.85,
    1,
    390,
    'Slotgesprek overlast',
    open,
  ),

  informal('Centrummanagement Havermeer', 'KNOWS', 'Grand café De Graanzolder', 0.6, 1, 58, 'Eigen logboek'),
  informal('Centrummanagement Havermeer', 'KNOWS', 'Weekmarkt Graanplein', 0.6, 1, 27, 'Eigen logboek', {
    earlier: [{ since: 410, strength: 0.3, source: 'Eigen logboek' }],
  }),
  informal('Centrummanagement Havermeer', 'KNOWS', 'Bewonersgroep Trekkade', 0.55, 1, 36, 'Eigen logboek', {
    earlier: [{ since: 390, strength: 0.2, source: 'Eigen logboek' }],
  }),
  informal('Centrummanagement Havermeer', 'KNOWS', 'Horeca Havermeer', 0.6, 1, 57, 'Eigen logboek'),
  informal('Centrummanagement Havermeer', 'TRUSTS', 'Modehuis Terwindt', 0.6, 1, 96, 'Eigen logboek', {
    isDirected: false,
  }),
  informal(
    'Centrummanagement Havermeer',
    'KNOWS',
    'Ondernemersgroep Dorsstraat',
    0.5,
    1,
    40,
    'Eigen logboek',
  ),
  informal('Centrummanagement Havermeer', 'TRUSTS', 'Bibliotheek Havermeer', 0.7, 0, 350, 'Eigen logboek', {
    ...open,
    isDirected: false,
  }),
  informal('Centrummanagement Havermeer', 'KNOWS', 'VvE De Wan', 0.45, 1, 105, 'Eigen logboek'),
  informal('Centrummanagement Havermeer', 'KNOWS', 'Eethuis Barada', 0.5, 1, 54, 'Eigen logboek'),
  informal(
    'Centrummanagement Havermeer',
    'KNOWS',
    'Initiatief Foodhal De Wan',
    0.6,
    1,
    24,
    'Vertrouwelijk gesprek',
  ),
  informal(
    'Centrummanagement Havermeer',
    'TRUSTS',
    'Afdeling Economische Zaken',
    0.75,
    2,
    190,
    'Eigen logboek',
    { ...open, isDirected: false },
  ),
];
