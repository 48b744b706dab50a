import type { Press, ProgrammePage } from '../cards/press.ts'
import type { Deed } from '../people/rights.ts'
import { type FlowId, isFlowId } from '../topics/flows.ts'
import { deedOfOwnCard } from './actionCards/keeping/ownCardPress.ts'
import { deedOfUse } from './actionCards/using/useOfCard.ts'
import { namedOnSummary } from './answer.ts'
import { deedOfCheckPage, deedOfChecks } from './checks/pressedOnChecks.ts'
import { flowIdOf, openRun, type Scene } from './scene.ts'
import type { Intent } from './understand.ts'

// What is written here is complete by its types: a new conversation, word or button has no way in without a deed.

/** What a guided conversation lets somebody do. */
export const deedOfFlow: Readonly<Record<FlowId, Deed>> = {
  introduce: 'introduce',
  team: 'introduce',
  translate: 'translate',
  promise: 'promise',
  skills: 'skills',
  finish: 'changeOwn',
  move: 'changeOwn',
  withdraw: 'changeOwn',
  sharpen: 'changeOwn',
  forget: 'forgetMe',
  rhythm: 'setRhythm',
  actionCard: 'makeCard',
  correctCard: 'changeCard',
  extendCard: 'changeCard',
  moveCard: 'changeCard',
  closeCard: 'changeCard',
  withdrawCard: 'endCard',
  note: 'writeToCard',
  example: 'writeToCard',
  idea: 'writeToCard',
  takeBack: 'changeOwn',
  'check-self': 'checkSelf',
  'check-noticed': 'checkNoticed',
  round: 'openRound',
}

/** What somebody does who looks at everybody at once. */
const ofProgrammePage = {
  programme: 'seeProgramme',
  teams: 'seeProgramme',
  roles: 'seeProgramme',
  unreachable: 'seeUnreachable',
  ahead: 'seeProgramme',
} as const satisfies Readonly<Record<ProgrammePage, Deed>>

type Words = (Intent & { do: 'command' })['command']

/** What somebody does with words that are a command. */
export const deedOfWords: Readonly<Record<Words, Deed | 'ofOpenRun'>> = {
  hello: 'lookAround',
  help: 'lookAround',
  menu: 'lookAround',
  overview: 'seeOwn',
  actions: 'seeOwn',
  promises: 'seeOwn',
  rhythm: 'setRhythm',
  departures: 'seeDepartures',
  checks: 'seeChecks',
  witnessing: 'seeWitnessing',
  translate: 'translate',
  promise: 'promise',
  skills: 'skills',
  resume: 'ofOpenRun',
  back: 'ofOpenRun',
  askStop: 'stopOwn',
  role: 'introduce',
  ...ofProgrammePage,
  round: 'openRound',
  rounds: 'seeRounds',
  ownData: 'seeOwnData',
  actionCard: 'makeCard',
  cards: 'seeCards',
  channels: 'makeCard',
  dutch: 'chooseLanguage',
  english: 'chooseLanguage',
  forget: 'forgetMe',
}

type Page = (Press & { do: 'show' })['what']

/** What somebody does by asking for a page. */
export const deedOfPage: Readonly<Record<Page, Deed>> = {
  menu: 'lookAround',
  help: 'lookAround',
  overview: 'seeOwn',
  actions: 'seeOwn',
  promises: 'seeOwn',
  ...ofProgrammePage,
  ownData: 'seeOwnData',
  rhythm: 'setRhythm',
  departures: 'seeDepartures',
  cards: 'seeCards',
  channels: 'makeCard',
  ...deedOfCheckPage,
}

/** What one does by going on with a conversation; one that is gone, or never was, only gets an explanation. */
const ofRun = (run: { readonly flow: string } | undefined): Deed => {
  const flow = run && flowIdOf(run)
  return flow ? deedOfFlow[flow] : 'lookAround'
}

const ofOpenRun = (scene: Scene): Deed =>
  ofRun(openRun(scene) ?? scene.runs.find(({ status }) => status === 'draft'))

const ofPress = (scene: Scene, press: Press): Deed => {
  switch (press.do) {
    case 'show':
      return deedOfPage[press.what]
    case 'start':
      return isFlowId(press.flow) ? deedOfFlow[press.flow] : 'lookAround'
    case 'handOver':
    case 'offerTo':
      return 'offerHandover'
    case 'offer':
      return 'answerHandover'
    case 'reopen':
      return 'changeOwn'
    case 'later':
      return 'postpone'
    case 'wish':
      return 'setRhythm'
    case 'card':
    case 'write':
    case 'support':
      return deedOfUse(press)
    case 'cardPage':
    case 'changeCard':
    case 'pick':
      return deedOfOwnCard(press)
    case 'promisePage':
    case 'bodyPage':
    case 'round':
    case 'decline':
      return deedOfChecks(press)
    case 'askStop':
    case 'stop':
      return 'stopOwn'
    case 'answer':
    case 'keep':
    case 'back':
    case 'change':
    case 'confirm':
    case 'resume':
      return ofRun(scene.runs.find(({ id }) => id === press.run))
  }
}

/** What is a command elsewhere can be the name of an answer on the summary. */
const ofWords = (scene: Scene, command: Words): Deed => {
  const deed = namedOnSummary(scene) ? 'ofOpenRun' : deedOfWords[command]
  return deed === 'ofOpenRun' ? ofOpenRun(scene) : deed
}

const ofReply = (scene: Scene): Deed => {
  const run = openRun(scene)
  return run?.status === 'stopping' ? 'stopOwn' : ofRun(run)
}

/** What somebody does who wants this. */
export const deedOf = (scene: Scene, intent: Intent): Deed => {
  switch (intent.do) {
    case 'pressed':
      return ofPress(scene, intent.press)
    case 'reply':
      return ofReply(scene)
    case 'command':
      return ofWords(scene, intent.command)
    case 'start':
      return deedOfFlow[intent.flow]
    case 'wish':
      return 'setRhythm'
    case 'unknown':
    case 'arrive':
    case 'goAway':
      return 'lookAround'
  }
}
