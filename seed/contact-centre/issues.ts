import { type IssueRecord, takes } from '../records.ts';

const openly = { visibility: 'SHARED' } as const;

export const issues: readonly IssueRecord[] = [
  {
    name: 'Belscripts afschaffen',
    description: 'Vervangen wij de vaste gespreksscripts door vier afspraken en vrije woordkeus?',
    rule: 'SIMPLE_MAJORITY',
    since: 310,
    source: 'Voorstel werkvloer',
    stances: [
      takes('Team Telefonie', 0.85, 0.95, {
        ...openly,
        since: 305,
        source: 'Dagstart',
        argument: 'Inwoners horen dat ik voorlees.',
      }),
      takes('Team Balie', 0.3, 0.3, {
        since: 200,
        source: 'Werkoverleg balie',
        argument: 'Wij hebben ze nooit gebruikt en het ging ook.',
      }),
      takes('Teamleiders KCC', 0.25, 0.7, {
        since: 40,
        source: 'Teamleidersoverleg',
        argument: 'Ja, als nieuwe mensen de eerste maand wel houvast hebben.',
        earlier: [{ since: 290, position: -0.3, salience: 0.6, source: 'Teamleidersoverleg' }],
      }),
      takes('Kwaliteit en coaching', -0.2, 0.8, {
        since: 52,
        source: 'Overleg kwaliteit',
        argument: 'Ik wil gesprekken kunnen vergelijken. Misschien kan dat ook anders.',
        earlier: [{ since: 300, position: -0.8, salience: 0.8, source: 'Kwaliteitsplan' }],
      }),
      takes('Hoofd Dienstverlening', 0.1, 0.5, {
        since: 75,
        source: 'Maandgesprek',
        argument: 'Laat mij zien dat de gesprekken niet langer worden.',
      }),
      takes('Uitzendbureau Flexzaam', -0.6, 0.5, {
        since: 175,
        source: 'Leveranciersgesprek',
        argument: 'Met script staat iemand na twee dagen aan de lijn.',
      }),
      takes('Opleidingsbureau Klankbord', 0.7, 0.5, {
        ...openly,
        since: 150,
        source: 'Evaluatie training',
        argument: 'Luisteren leer je niet van een scherm.',
      }),
      takes('Afdeling Belastingen', -0.4, 0.4, {
        since: 140,
        source: 'Evaluatie aanslagpiek',
        argument: 'Eén verkeerde zin over bezwaar kost ons honderd brieven.',
      }),
      takes('Coördinator KCC', 0.6, 0.7, {
        since: 120,
        source: 'Eigen notitie',
        argument: 'Het team heeft het al uitgeprobeerd op dinsdag.',
      }),
    ],
  },
  {
    name: 'Thuiswerkdag voor de balie',
    description: 'Krijgt elke baliemedewerker één dag per twee weken thuis voor e-mail en nazorg?',
    rule: 'SIMPLE_MAJORITY',
    since: 260,
    source: 'Verzoek Team Balie',
    stances: [
      takes('Team Balie', 0.9, 0.85, {
        ...openly,
        since: 255,
        source: 'Werkoverleg balie',
        argument: 'Iedereen mag een dag thuis, behalve wij.',
      }),
      takes('Planning en roosters', -0.6, 0.9, {
        since: 45,
        source: 'Gesprek aan het planbord',
        argument: 'Zes loketten en twaalf mensen: reken zelf maar mee.',
        earlier: [{ since: 240, position: -0.85, salience: 0.8, source: 'Rapport bezetting' }],
      }),
      takes('Teamleiders KCC', 0.2, 0.6, {
        since: 95,
        source: 'Teamleidersoverleg',
        argument: 'Proef met vier mensen, buiten de vakantieweken.',
      }),
      takes('Ondernemingsraad', 0.6, 0.6, {
        ...openly,
        since: 90,
        source: 'Overlegvergadering',
        argument: 'Gelijke behandeling binnen één huis.',
      }),
      takes('Personeel en organisatie', 0.45, 0.5, {
        since: 165,
        source: 'Verzuimoverleg',
        argument: 'Verzuim aan de balie is het hoogst van het gebouw.',
      }),
      takes('Hoofd Dienstverlening', -0.1, 0.5, {
        since: 75,
        source: 'Maandgesprek',
        argument: 'Graag, maar geen loket dicht.',
      }),
      takes('Team Telefonie', -0.2, 0.4, {
        since: 180,
        source: 'Dagstart',
        argument: 'Als zij thuis zijn, komen hun vragen bij ons.',
      }),
      takes('Gastheren en beveiliging', -0.3, 0.3, {
        since: 150,
        source: 'Gesprek in de hal',
        argument: 'Minder mensen aan de balie is onrust in de hal.',
      }),
    ],
  },
  {
    name: 'Chatbot als eerste lijn',
    description: 'Krijgt wie de website opent eerst de chatbot, met een mens als tweede keus?',
    rule: 'SIMPLE_MAJORITY',
    since: 240,
    source: 'Projectbrief',
    stances: [
      takes('Projectteam chatbot', 0.9, 0.95, {
        ...openly,
        since: 235,
        source: 'Projectbrief',
        argument: 'Vier op de tien vragen gaan over openingstijden en afvaldagen.',
      }),
      takes('Directeur Publiek', 0.7, 0.6, {
        ...openly,
        since: 230,
        source: 'Begroting',
        argument: 'De besparing staat al in de meerjarenbegroting.',
      }),
      takes('Hoofd Dienstverlening', 0.5, 0.7, {
        since: 75,
        source: 'Maandgesprek',
        argument: 'Ja, met een knop naar een mens die altijd zichtbaar is.',
        earlier: [{ since: 225, position: 0.8, salience: 0.7, source: 'Projectbrief' }],
      }),
      takes('Team Web en Chat', -0.4, 0.9, {
        since: 28,
        source: 'Werkoverleg web en chat',
        argument: 'Wij ruimen nu elke middag op wat de bot ’s ochtends beloofde.',
        earlier: [
          { since: 230, position: 0.5, salience: 0.6, source: 'Start chatbotproject' },
          { since: 110, position: 0, salience: 0.8, source: 'Werkoverleg web en chat' },
        ],
      }),
      takes('Kennisbankredactie', 0.1, 0.7, {
        since: 115,
        source: 'Redactieoverleg',
        argument: 'De bot is zo goed als onze artikelen, en die houden wij bij met anderhalve baan.',
      }),
      takes('Team Telefonie', -0.3, 0.5, {
        since: 60,
        source: 'Dagstart',
        argument: 'Wie bij ons komt, is dan al boos.',
      }),
      takes('Wijkbalie De Terp', -0.8, 0.7, {
        ...openly,
        since: 130,
        source: 'Bezoek wijkbalie',
        argument: 'Onze mensen typen niet.',
      }),
      takes('Informatievoorziening', 0.3, 0.6, {
        since: 195,
        source: 'Wijzigingsoverleg',
        argument: 'Akkoord na de privacytoets.',
      }),
      takes('Afdeling Sociaal Domein', -0.6, 0.6, {
        since: 85,
        source: 'Ketenoverleg sociaal',
        argument: 'Over schulden praat je niet met een programma.',
      }),
      takes('Telviaan', 0.5, 0.3, {
        since: 240,
        source: 'Leveranciersgesprek',
        confidence: 0.6,
        argument: 'Wij leveren de koppeling er graag bij.',
      }),
      takes('Communicatie', 0.4, 0.4, {
        since: 210,
        source: 'Redactieoverleg',
        argument: 'Mits de bot ook in gewone taal antwoordt.',
      }),
    ],
  },
  {
    name: 'Openingstijden verruimen',
    description: 'Gaat de balie op dinsdag- en donderdagavond open en op zaterdagochtend op afspraak?',
    rule: 'SIMPLE_MAJORITY',
    since: 200,
    source: 'Motie gemeenteraad',
    stances: [
      takes('Wethouder Dienstverlening', 0.9, 0.8, {
        ...openly,
        since: 198,
        source: 'Raadsdebat',
        argument: 'Wie overdag werkt, heeft ook een paspoort nodig.',
      }),
      takes('Team Balie', -0.7, 0.9, {
        since: 61,
        source: 'Werkoverleg balie',
        argument: 'De avond die er is krijgen wij al niet gevuld.',
        earlier: [{ since: 190, position: -0.4, salience: 0.7, source: 'Werkoverleg balie' }],
      }),
      takes('Planning en roosters', -0.75, 0.85, {
        since: 45,
        source: 'Gesprek aan het planbord',
        argument: 'Eerst mensen, dan uren.',
      }),
      takes('Hoofd Dienstverlening', 0.4, 0.7, {
        since: 75,
        source: 'Maandgesprek',
        argument: 'Beginnen met één avond en tellen wie er komt.',
      }),
      takes('Directeur Publiek', 0.2, 0.5, {
        since: 190,
        source: 'Directieronde',
        argument: 'Als het binnen de begroting past.',
      }),
      takes('Ondernemingsraad', -0.4, 0.8, {
        ...openly,
        since: 90,
        source: 'Overlegvergadering',
        argument: 'Geen instemming zonder toeslag en vrijwilligheid.',
      }),
      takes('Afdeling Burgerzaken', 0.3, 0.5, {
        since: 180,
        source: 'Ketenoverleg',
        argument: 'Bij ons is de donderdagavond juist druk.',
      }),
      takes('Wijkbalie Noordkwartier', 0.5, 0.6, {
        ...openly,
        since: 190,
        source: 'Belronde wijkbalies',
        argument: 'Jonge ouders vragen erom, elke week.',
      }),
      takes('Wijkbalie De Terp', 0.2, 0.4, {
        since: 130,
        source: 'Bezoek wijkbalie',
        argument: 'Liever een ochtend erbij in de wijk dan een avond in het stadhuis.',
      }),
      takes('Gastheren en beveiliging', -0.2, 0.5, {
        since: 150,
        source: 'Gesprek in de hal',
        argument: 'Alleen met twee man in het donker.',
      }),
      takes('Teamleiders KCC', -0.15, 0.7, {
        since: 95,
        source: 'Teamleidersoverleg',
        argument: 'Niet onwelwillend, wel uitgeput.',
      }),
    ],
  },
];
