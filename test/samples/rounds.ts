import type { Part, Said, Screen } from '../../src/cards/screen.ts'
import { lineOf } from './screens.ts'

type Language = 'nl' | 'en'

const of = (key: string, values?: Said['values']): Said => ({ key, ...(values && { values }) })

const promise = {
  nl: 'Ik begin elk teamoverleg met een voorbeeld van een bewoner.',
  en: 'I start every team meeting with an example from a resident.',
} as const

const owner = 'Mieke Verzonnen'

const part = (name: string, lines: readonly Said[]): Part => ({
  heading: of(`round.ahead.heading.${name}`),
  lines,
})

/** What will come of a round, as long as it can be. */
const ahead: readonly Part[] = [
  part('who', [
    of('round.ahead.managementTeam', {
      names: 'Mieke Verzonnen, Bram Bedacht en Noor Denkbeeldig',
      count: 3,
    }),
    of('round.ahead.promises', { promises: 5 }),
    of('round.ahead.witnesses', { count: 20 }),
    of('round.ahead.drawn', { teams: 'Team Noord en Team Zuid', most: 12 }),
  ]),
  part('when', [
    of('round.ahead.first', { day: '2026-11-30' }),
    of('round.ahead.budget', { day: '2026-12-07' }),
    of('round.ahead.noRoom'),
    of('round.ahead.hadOne', { count: 5 }),
    of('round.ahead.free', { day: '2026-12-25' }),
    of('round.ahead.until', { day: '2026-12-31' }),
  ]),
  part('whomNot', [
    of('round.ahead.unreachable', { names: 'Bram Bedacht' }),
    of('round.ahead.onlyNamed', { count: 5 }),
    of('round.ahead.reach'),
  ]),
  part('told', [of('round.ahead.thresholds', { scores: 5, quotes: 10 }), of('round.ahead.tooFew')]),
]

/** Rounds as the programme lead meets them, and what a witness and somebody who stays silent get. */
export const roundSamples = (language: Language): Readonly<Record<string, Screen>> => ({
  roundPreview: {
    ...{ kind: 'summary', run: 'run-1', flow: 'round', ahead },
    lines: [
      lineOf('round', 'of', 'managementTeam', 'words'),
      lineOf('round', 'from', '2026-11-30'),
      lineOf('round', 'until', '2026-12-31'),
    ],
  },
  witnessing: {
    kind: 'rows',
    heading: of('witnessing.heading'),
    intro: [of('witnessing.asked.some', { count: 1 }), of('witnessing.thanks')],
    rows: [
      {
        main: of('witnessing.row', { owner, behaviour: promise[language] }),
        more: [of('witnessing.asked.waits')],
      },
      {
        main: of('witnessing.row', { owner, behaviour: promise[language] }),
        more: [
          of('witnessing.noticed.aLittle', { day: '2026-11-13' }),
          of('witnessing.counted', { owner }),
          of('witnessing.became.sharpen', { owner }),
        ],
      },
    ],
    after: null,
    next: [{ answer: null, flow: 'check-noticed', button: 'reply' }, 'checks', 'menu'],
  },
  promptThanks: {
    ...{ kind: 'prompt', prompt: { kind: 'checkThanks', subject: 'x' }, about: [], values: { owner } },
    lines: [
      [of('prompts.checkThanks.sharpen', { owner })],
      [of('prompts.checkThanks.now', { behaviour: promise[language] })],
    ],
  },
})
