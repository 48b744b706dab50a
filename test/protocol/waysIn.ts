import { expect } from 'vitest'
import { Press } from '../../src/cards/press.ts'
import { list } from '../../src/cards/say.ts'
import type { Deed } from '../../src/people/rights.ts'
import { FLOW_IDS } from '../../src/topics/flows.ts'
import { IDLE } from '../../src/work/commands.ts'
import { deedOfFlow, deedOfPage, deedOfWords } from '../../src/work/deed.ts'
import { answerTo, type Language, type Talker, types } from './talk.ts'

/** One way to do something: the words or the press, as if anybody could have sent it. */
export type WayIn = {
  readonly what: string
  readonly deed: Deed
  readonly tries: (talker: Talker) => Promise<string>
}

/** Presses a button that need not be on any card; resolves with all that can be read in the answer and below it. */
export const pressing = async ({ chat }: Talker, data: object): Promise<string> => {
  const before = chat.messages().length
  const pressed = await chat.send({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: chat.last()?.id ?? '',
    value: { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' },
  })
  const answer = answerTo(pressed)
  if (answer.includes('AdaptiveCard')) return answer
  const below = await chat.waitFor(({ messages }) => messages().slice(before).at(-1), 'an answer below')
  return below.words
}

const typing = (text: string) => async (talker: Talker) => (await types(talker, text)).words

const inWords = (language: Language): readonly WayIn[] =>
  Object.entries(deedOfWords).flatMap(([command, deed]) => {
    const [text] = list(language, `commands.${command}`)
    return deed === 'ofOpenRun' || text === undefined
      ? []
      : [{ what: `saying “${text}”`, deed, tries: typing(text) }]
  })

const idle = (language: Language): readonly WayIn[] =>
  IDLE.map(flow => {
    const text = list(language, `commands.${flow}`)[0] ?? ''
    return { what: `saying “${text}”`, deed: deedOfFlow[flow], tries: typing(text) }
  })

const starting: readonly WayIn[] = FLOW_IDS.map(flow => ({
  what: `starting ${flow}`,
  deed: deedOfFlow[flow],
  tries: talker => pressing(talker, { do: 'start', flow }),
}))

const asking: readonly WayIn[] = Object.entries(deedOfPage).map(([what, deed]) => ({
  what: `asking for the page ${what}`,
  deed,
  tries: talker => pressing(talker, { do: 'show', what, below: true }),
}))

/** What a button can do that is about no conversation, page or start: each with something that nobody has. */
const pressed: Readonly<Record<string, readonly [Deed, object]>> = {
  later: ['postpone', { prompt: 'check', subject: 'nothing', when: 'tomorrow' }],
  wish: ['setRhythm', { wish: 'startAgain' }],
  handOver: ['offerHandover', { way: 'offer', action: 'nothing' }],
  offerTo: ['offerHandover', { action: 'nothing' }],
  offer: ['answerHandover', { offer: 'nothing', yes: true }],
  reopen: ['changeOwn', {}],
  card: ['joinCard', { card: 'nothing', act: 'join' }],
  write: ['writeToCard', { card: 'nothing', kind: 'idea' }],
  support: ['supportOnCard', { card: 'nothing', contribution: 'nothing', on: true }],
  cardPage: ['seeCards', { card: 'nothing' }],
  changeCard: ['changeCard', { card: 'nothing', deed: 'extendCard' }],
  promisePage: ['seeChecks', { promise: 'nothing' }],
  bodyPage: ['seeBody', { round: 'nothing' }],
  round: ['changeRound', { round: 'nothing', act: 'remind' }],
  decline: ['declineCheck', { ask: 'nothing', forGood: false }],
  pick: ['changeCard', { card: 'nothing', contribution: 'nothing' }],
}

const verbs = Press.options
  .filter(({ shape }) => !('run' in shape || 'flow' in shape || 'what' in shape))
  .map(({ shape }) => shape.do.value)

/** A new verb wants a line above. */
const besides: readonly WayIn[] = verbs.map(verb => {
  const [deed, data] = pressed[verb] ?? expect.fail(`Say in waysIn.ts what pressing "${verb}" does.`)
  return { what: `pressing ${verb}`, deed, tries: talker => pressing(talker, { do: verb, ...data }) }
})

/** Words that change the language of everything that comes after them. */
const isOtherLanguage = (language: Language) => (way: WayIn) =>
  way.deed === 'chooseLanguage' &&
  !list(language, `commands.${language === 'nl' ? 'dutch' : 'english'}`).some(text => way.what.includes(text))

/** Every way in that the product knows, read from its own tables: a new one is here by itself. */
export const waysIn = (language: Language): readonly WayIn[] =>
  [...idle(language), ...inWords(language), ...starting, ...asking, ...besides].filter(
    way => !isOtherLanguage(language)(way),
  )
