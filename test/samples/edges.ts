import type { Kept, Screen } from '../../src/cards/screen.ts'
import { choice, choices, people, text } from '../../src/dialogue/ask.ts'
import { questionScreen } from './questions.ts'
import { lineOf } from './screens.ts'
import { oddTexts } from './texts.ts'

const textNames = ['different', 'stops', 'situation', 'behaviour', 'noticedBy']

const kept = (odd: string, status: 'open' | 'done' = 'open'): Kept => ({
  kind: 'action',
  id: 'action-1',
  ambition: odd.slice(0, 100),
  situation: odd,
  behaviour: odd,
  from: '2026-12-04',
  status,
  seenBy: 'leader',
})

/** Everywhere that words of a person or of the programme can come, with these words. */
const screensWith = (odd: string): Readonly<Record<string, Screen>> => ({
  text: questionScreen({
    flow: 'translate',
    name: 'behaviour',
    question: text(),
    asking: { proposal: odd, advice: { id: 'act', words: odd } },
    material: { quote: odd.slice(0, 600), examples: [odd, odd, odd] },
  }),
  choice: questionScreen({
    flow: 'skills',
    name: 'now',
    question: choice({ of: 'ambition', ids: ['results', odd.slice(0, 100)] }),
    material: { about: odd, means: { results: odd.slice(0, 600) } },
  }),
  choices: questionScreen({
    flow: 'skills',
    name: 'skills',
    question: choices({ of: 'skill', ids: ['asking'] }, { most: 3, own: true }),
    asking: { proposal: { ids: ['asking'], own: [odd.slice(0, 300)] } },
  }),
  people: questionScreen({
    flow: 'promise',
    name: 'witnesses',
    question: people({ most: 8 }),
    asking: { proposal: [{ id: 'x', name: odd.slice(0, 100) }, { name: odd.slice(0, 100) }] },
  }),
  summary: {
    kind: 'summary',
    run: 'run-1',
    flow: 'translate',
    lines: [...textNames, ...textNames].map(name => lineOf('translate', name, odd)),
  },
  skills: {
    kind: 'summary',
    run: 'run-1',
    flow: 'skills',
    lines: Array.from({ length: 17 }, () => ({ ...lineOf('skills', 'example', odd), about: odd })),
  },
  quiet: { kind: 'quiet', run: 'run-1', line: lineOf('translate', 'different', odd) },
  saved: {
    kind: 'saved',
    flow: 'translate',
    kept: kept(odd),
    lines: [],
    discreet: false,
    next: ['overview'],
    notes: [{ key: 'problems.ambiguous', values: { said: odd.slice(0, 300), choices: odd.slice(0, 300) } }],
  },
  welcome: {
    kind: 'welcome',
    name: odd.slice(0, 100),
    programme: odd.slice(0, 100),
    mission: odd.slice(0, 600),
    next: ['translate'],
  },
  rows: {
    kind: 'rows',
    heading: { key: 'programme.unreachable.heading' },
    intro: [],
    rows: Array.from({ length: 8 }, () => ({
      main: { key: 'programme.name', values: { name: odd } },
      more: [{ key: 'programme.organisation', values: { organisation: odd } }],
    })),
    after: null,
    next: ['programme'],
  },
  actions: {
    kind: 'actions',
    kept: Array.from({ length: 30 }, (_, nth) => ({
      ...kept(odd, nth < 20 ? 'open' : 'done'),
      id: `a-${nth}`,
    })),
  },
  departures: {
    kind: 'departures',
    leavers: Array.from({ length: 30 }, () => ({ name: odd.slice(0, 100), day: '2026-11-20' })),
    things: Array.from({ length: 30 }, (_, nth) => ({
      ...{ id: `a-${nth}`, of: odd.slice(0, 100), kept: kept(odd), askedOf: odd.slice(0, 100) },
    })),
    promises: [],
  },
  prompt: {
    ...{ kind: 'prompt', prompt: { kind: 'handover', subject: 'x' }, about: [kept(odd)] },
    values: { leader: odd.slice(0, 100) },
  },
})

const named = (kind: string, screens: Readonly<Record<string, Screen>>): readonly [string, Screen][] =>
  Object.entries(screens).map(([name, screen]) => [`${kind} in ${name}`, screen])

/** Odd texts in every place, by a name for both. */
export const edgeSamples: Readonly<Record<string, Screen>> = Object.fromEntries(
  Object.entries(oddTexts).flatMap(([kind, odd]) => named(kind, screensWith(odd))),
)

const many = Array.from({ length: 1000 }, (_, nth) => `team-${nth}`)

/** More than a card can hold. */
export const crowds: Readonly<Record<string, Screen>> = {
  manyTeams: questionScreen({ flow: 'introduce', name: 'team', question: choice({ of: 'team', ids: many }) }),
  manyPeople: questionScreen({
    flow: 'promise',
    name: 'witnesses',
    question: people({ most: 8 }),
    material: { people: many.map(id => ({ id, name: `Verzonnen Persoon van ${id}` })) },
  }),
}
