import type { Material, Said, Screen } from '../../src/cards/screen.ts'
import { choice, number, text } from '../../src/dialogue/ask.ts'
import { NEXT, NOTICED } from '../../src/topics/check/checks.ts'
import { questionScreen } from './questions.ts'
import { oddTexts } from './texts.ts'

type Language = 'nl' | 'en'

const said = {
  nl: {
    promise: 'elke donderdag om 10 uur zit ik een half uur in de huiskamer',
    noticed: 'ze zien mij zitten en kunnen binnenlopen',
    to: 'alle vrijwilligers van het buurthuis',
    programme: 'Samen ondernemend',
  },
  en: {
    promise: 'every Thursday at 10 I sit in the living room for half an hour',
    noticed: 'they see me sitting there and can walk in',
    to: 'all volunteers of the community centre',
    programme: 'Enterprising together',
  },
} as const

const owner = 'Mieke Verzonnen'
const thresholds = { scores: 5, quotes: 10 }

const promptOf = (
  kind: 'check-self' | 'check-noticed' | 'checkReminder',
  values: object,
  lines: readonly Said[],
): Screen => ({
  ...{ kind: 'prompt', prompt: { kind, subject: 'ask-1' }, about: [] },
  values: { owner, ...values },
  lines: lines.map(line => [line]),
})

const prompts = (language: Language): Readonly<Record<string, Screen>> => {
  const { promise, to, programme } = said[language]
  const noticed = { key: 'asking.noticedBy', values: { noticed: said[language].noticed } }
  const whoWeAre = { key: 'asking.whoWeAre', values: { programme } }
  const sees = { key: 'asking.sees.noticed', values: { owner, ...thresholds } }
  const values = { promise, to, known: 'yes' }
  const forOwner = [noticed, { key: 'asking.sees.self' }]
  return {
    promptCheckSelf: promptOf('check-self', { ...values, asked: 'planned' }, forOwner),
    promptCheckSelfInRound: promptOf(
      'check-self',
      { promise, to: '', known: 'no', asked: 'round' },
      forOwner,
    ),
    promptCheckReminder: promptOf('checkReminder', { promise, self: 'yes', until: '2026-12-11' }, forOwner),
    promptCheckReminderOfAnother: promptOf('checkReminder', { promise, self: 'no', until: '2026-12-11' }, [
      noticed,
      sees,
    ]),
    promptCheckNoticed: promptOf('check-noticed', { ...values, asked: 'witness' }, [noticed, sees]),
    promptCheckNoticedPromised: promptOf('check-noticed', { ...values, asked: 'promised' }, [
      ...[noticed, sees],
    ]),
    promptCheckNoticedOfAll: promptOf('check-noticed', { ...values, asked: 'sampleOfAll' }, [noticed, sees]),
    promptCheckNoticedUnmet: promptOf('check-noticed', { ...values, asked: 'sample' }, [
      ...[noticed, whoWeAre, sees],
    ]),
  }
}

const asked = (language: Language): Readonly<Record<string, Screen>> => {
  const { promise, noticed } = said[language]
  const told = [{ key: 'asking.noticedBy', values: { noticed } }]
  const material: Material = { about: promise, values: { owner, ...thresholds } }
  const ofAnother: Material = { ...material, about: `${owner}: ${promise}` }
  const first = { asking: { nth: 1, of: 3 } }
  return {
    checkScore: questionScreen({
      ...{ flow: 'check-self', name: 'score', question: number({ from: 1, to: 10 }), ...first },
      material: { ...material, told, lastTime: { key: 'asking.last.score', values: { score: 6 } } },
    }),
    checkNext: questionScreen({
      ...{ flow: 'check-self', name: 'next', question: choice({ of: 'words', ids: NEXT }), material },
    }),
    checkNoticed: questionScreen({
      ...{
        flow: 'check-noticed',
        name: 'noticed',
        question: choice({ of: 'words', ids: NOTICED }),
        ...first,
      },
      material: { ...ofAnother, told },
    }),
    checkExample: questionScreen({
      ...{ flow: 'check-noticed', name: 'example', question: text({ optional: true }), material: ofAnother },
    }),
    checkNamed: questionScreen({
      ...{ flow: 'check-noticed', name: 'named', question: choice({ of: 'words', ids: ['name', 'noName'] }) },
      material: ofAnother,
    }),
  }
}

const after: Readonly<Record<string, Screen>> = {
  checkSelfSaved: {
    ...{ kind: 'notice', said: { key: 'check-self.saved' } },
    more: [
      { key: 'asking.thanks.renew', values: { before: '2027-02-01' } },
      { key: 'asking.thanks.ownerSees' },
      { key: 'asking.thanks.next', values: { count: 2 } },
    ],
    next: [{ answer: 'ask-2', flow: 'check-noticed', button: 'nextAsk' }, 'promises', 'menu'],
  },
  checkNoticedSaved: {
    ...{ kind: 'notice', said: { key: 'check-noticed.saved' } },
    more: [
      { key: 'asking.thanks.counted', values: { owner, ...thresholds } },
      { key: 'asking.thanks.hears', values: { owner } },
    ],
    next: [{ answer: 'ask-1', flow: 'check-noticed', button: 'changeAnswer' }, 'menu'],
  },
}

const oddPrompts: Readonly<Record<string, Screen>> = Object.fromEntries(
  Object.entries(oddTexts).map(([kind, odd]) => [
    `${kind} in what is asked`,
    promptOf(
      'check-noticed',
      {
        owner: odd.slice(0, 100),
        promise: odd.slice(0, 400),
        to: odd.slice(0, 120),
        known: 'yes',
        asked: 'witness',
      },
      [{ key: 'asking.noticedBy', values: { noticed: odd.slice(0, 400) } }],
    ),
  ]),
)

/** What people see who are asked to look back: the prompts, the questions, and the thanks. */
export const askingSamples = (language: Language): Readonly<Record<string, Screen>> => ({
  ...prompts(language),
  ...asked(language),
  ...after,
  ...oddPrompts,
})
