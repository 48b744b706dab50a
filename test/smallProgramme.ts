import type { Programme, Text } from '../src/topics/programme/programme.ts'

const both = (nl: string, en: string): Text => ({ nl, en })

/** A small programme for tests: two ambitions, two roles, three skills, two teams and a person in every part. */
export const smallProgramme: Programme = {
  id: 'small',
  name: both('Dichtbij', 'Close by'),
  organisation: both('Welzijn Verzonnenstad', 'Welfare Inventedtown'),
  language: 'nl',
  open: true,
  discreet: false,
  mission: both('Iedereen in de wijk telt mee.', 'Everybody in the neighbourhood counts.'),
  ambitions: [
    {
      id: 'partners',
      name: both('Partners zoeken', 'Finding partners'),
      line: both(
        'Wij zoeken actief partners die willen meedoen en meebetalen.',
        'We actively look for partners who want to take part and share the cost.',
      ),
      why: both('Alleen redden we het niet.', 'We cannot do it alone.'),
      means: [both('Je kent de ondernemers in je wijk.', 'You know the businesses in your area.')],
      doesNotMean: [both('Dat je een verkoper wordt.', 'That you become a salesperson.')],
      example: {
        title: both('De buurtbakker', 'The local baker'),
        story: both('De bakker bakt mee.', 'The baker joins in.'),
      },
      factsheet: [
        both('Eén op de drie ondernemers wil meedoen.', 'One in three businesses wants to take part.'),
      ],
    },
    {
      id: 'results',
      name: both('Laten zien wat het oplevert', 'Showing what it brings'),
      line: both('Wij maken zichtbaar wat ons werk oplevert.', 'We make visible what our work brings.'),
      why: both('De gemeente wil weten wat werkt.', 'The municipality wants to know what works.'),
      means: [both('Je vraagt bewoners wat er veranderd is.', 'You ask residents what has changed.')],
      doesNotMean: [both('Meer formulieren.', 'More forms.')],
      example: {
        title: both('Drie vragen', 'Three questions'),
        story: both('Elk team stelt drie vragen.', 'Each team asks three questions.'),
      },
      factsheet: [both('We spreken elk jaar 900 bewoners.', 'We speak to 900 residents each year.')],
    },
  ],
  principles: [{ id: 'resident-first', text: both('De bewoner gaat voor.', 'The resident comes first.') }],
  roles: [
    {
      id: 'social-worker',
      name: both('Sociaal werker', 'Social worker'),
      steps: [
        {
          ambition: 'partners',
          examples: [
            both('Drink elke maand koffie bij een ondernemer.', 'Have coffee with a business every month.'),
            both('Vraag de school wat zij kan delen.', 'Ask the school what it can share.'),
          ],
        },
        {
          ambition: 'results',
          examples: [both('Vraag aan het eind: wat is er anders?', 'Ask at the end: what is different?')],
        },
      ],
      skills: ['asking'],
    },
    {
      id: 'team-leader',
      name: both('Teamleider', 'Team leader'),
      steps: [
        {
          ambition: 'partners',
          examples: [both('Geef elke week een uur ruimte.', 'Free an hour each week.')],
        },
      ],
      skills: ['networking'],
    },
  ],
  skills: [
    skill('networking', both('Netwerken', 'Networking'), ['partners']),
    skill('asking', both('Doorvragen', 'Asking on'), ['results']),
    skill('counting', both('Rekenen', 'Doing the sums'), []),
  ],
  teams: [
    { id: 'north', name: both('Team Noord', 'Team North') },
    { id: 'south', name: both('Team Zuid', 'Team South') },
  ],
  people: [
    person(1, 'Samira Voorbeeld', 'social-worker', ['north'], ['professional']),
    { ...person(2, 'Bram Bedacht', 'team-leader', ['north'], ['teamLeader']), leads: ['north'] },
    person(3, 'Mieke Verzonnen', 'team-leader', ['south'], ['managementTeam']),
    person(4, 'Joost Fictief', 'social-worker', ['south'], ['professional', 'informalLeader']),
    person(5, 'Noor Denkbeeldig', 'team-leader', ['south'], ['programmeLead']),
  ],
  rhythm: {
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    from: '09:00',
    until: '17:00',
    zone: 'Europe/Amsterdam',
    holidays: 'NL',
  },
  thresholds: { scores: 5, quotes: 10 },
}

function skill(id: string, name: Text, ambitions: string[]): Programme['skills'][number] {
  return {
    id,
    name,
    levels: [
      both('Ik probeer het met hulp.', 'I try it with help.'),
      both('Ik doe het zelf in gewone situaties.', 'I do it myself in ordinary situations.'),
      both('Ik doe het ook als het moeilijk is.', 'I also do it when it is hard.'),
      both('Ik leer het aan anderen.', 'I teach it to others.'),
    ],
    ambitions,
  }
}

function person(
  number: number,
  name: string,
  role: string,
  teams: string[],
  parts: Programme['people'][number]['parts'],
): Programme['people'][number] {
  return { entraId: `00000000-0000-0000-0000-00000000000${number}`, name, role, teams, parts }
}
