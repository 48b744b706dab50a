import type { Press } from '../cards/press.ts'
import type { Said } from '../cards/screen.ts'
import { may } from '../people/rights.ts'
import { isFlowId } from '../topics/flows.ts'
import { isOnOwnCard } from './actionCards/keeping/ownCardPress.ts'
import { pressedOnOwnCard } from './actionCards/keeping/pressedOnOwnCard.ts'
import { pressedOnCard } from './actionCards/using/pressedOnCard.ts'
import { isUseOfCard } from './actionCards/using/useOfCard.ts'
import { actorOf } from './actor.ts'
import { answerInWords, goBack, lostCard, namedOnSummary } from './answer.ts'
import { begin, resume } from './begin.ts'
import { answerBegun } from './checks/asking/answerBegun.ts'
import { isOnChecks, pressedOnChecks } from './checks/pressedOnChecks.ts'
import { converse } from './converse.ts'
import { type Decision, noted } from './decision.ts'
import { deedOfFlow } from './deed.ts'
import { heedWish, plainly } from './heedWish.ts'
import { inFile } from './meet.ts'
import { isBeside, pressedBeside } from './pressedBeside.ts'
import { askStop, pressedOnRun } from './pressedOnRun.ts'
import { openRun, type Scene } from './scene.ts'
import { menu } from './screens.ts'
import { show } from './show.ts'
import type { Intent } from './understand.ts'

/** In the middle of a question, a greeting or a call for help brings that question back with a kind word. */
export const backToQuestion = (scene: Scene, note: Said): Decision | undefined => {
  const run = openRun(scene)
  if (run?.status !== 'open') return undefined
  return noted(converse(scene, run, { kind: 'look', at: scene.heard.at }), note)
}

const speak = (scene: Scene, language: 'nl' | 'en'): Decision => {
  const person = { ...scene.person, chosenLanguage: language }
  const there = { ...scene, person }
  return {
    ...(backToQuestion(there, { key: 'turns.language' }) ??
      noted(show(there, 'menu'), { key: 'turns.language' })),
    person,
  }
}

/** Who is in the programme's file has the role and the teams that stand there: of more teams, one is theirs now. */
const changeRole = (scene: Scene): Decision => {
  const listed = inFile(scene.heard, scene.programme, scene.person)
  if (!listed) return begin(scene, 'introduce')
  if (listed.teams.length > 1) return begin(scene, 'team')
  const note = { key: 'turns.roleInFile' }
  return backToQuestion(scene, note) ?? noted(show(scene, 'menu'), note)
}

const withOpenRun = (
  scene: Scene,
  act: (run: NonNullable<ReturnType<typeof openRun>>) => Decision,
): Decision => {
  const run = openRun(scene)
  return run ? act(run) : noted(show(scene, 'menu'), { key: 'turns.nothingOpen' })
}

const command = (scene: Scene, command: (Intent & { do: 'command' })['command']): Decision => {
  switch (command) {
    case 'hello':
      return (
        backToQuestion(scene, { key: 'turns.helloAgain' }) ??
        noted(show(scene, 'menu'), { key: 'turns.hello' })
      )
    case 'help':
      return backToQuestion(scene, { key: 'turns.helpHere' }) ?? show(scene, 'help')
    case 'menu':
    case 'overview':
    case 'actions':
    case 'promises':
    case 'programme':
    case 'teams':
    case 'roles':
    case 'unreachable':
    case 'ahead':
    case 'ownData':
    case 'rhythm':
    case 'departures':
    case 'checks':
    case 'witnessing':
    case 'cards':
    case 'channels':
    case 'rounds':
      return show(scene, command)
    case 'resume':
      return resume(scene)
    case 'back':
      return withOpenRun(scene, run => goBack(scene, run))
    case 'askStop':
      return withOpenRun(scene, run => askStop(scene, run))
    case 'role':
      return changeRole(scene)
    case 'dutch':
    case 'english':
      return speak(scene, command === 'dutch' ? 'nl' : 'en')
    default:
      return begin(scene, command)
  }
}

const subjectOf = (
  press: Press & { do: 'start' },
  inputs: Readonly<Record<string, unknown>>,
): string | null => {
  const chosen = inputs.subject
  return typeof chosen === 'string' ? chosen : (press.subject ?? null)
}

const pressed = (scene: Scene, press: Press, inputs: Readonly<Record<string, unknown>>): Decision => {
  if (press.do === 'show') return show(scene, press.what, press.from ?? 0)
  if (press.do === 'wish') return heedWish(scene, plainly(press.wish))
  if (isUseOfCard(press)) return pressedOnCard(scene, press)
  if (isOnOwnCard(press)) return pressedOnOwnCard(scene, press)
  if (isOnChecks(press)) return pressedOnChecks(scene, press)
  if (isBeside(press)) return pressedBeside(scene, press, inputs)
  if (press.do !== 'start') return pressedOnRun(scene, press, inputs)
  return isFlowId(press.flow) ? begin(scene, press.flow, { subject: subjectOf(press, inputs) }) : lostCard()
}

const notUnderstood = (scene: Scene, { why, offered }: Intent & { do: 'unknown' }): Decision => {
  const note = { key: `turns.unclear.${why}` }
  const isOffered = offered && may(actorOf(scene), deedOfFlow[offered.step.flow])
  return (
    backToQuestion(scene, note) ??
    noted({ main: { ...menu(scene, 'menu'), ...(isOffered && { offered }) } }, note)
  )
}

const doPressed = (scene: Scene, { press, inputs, says }: Intent & { do: 'pressed' }): Decision => {
  const decision = pressed(scene, press, inputs)
  if (says === undefined || press.do !== 'start') return decision
  return answerBegun(scene, decision, { text: says, ask: press.subject })
}

/** Does what somebody wants who may do anything. */
export const carryOut = (scene: Scene, intent: Intent): Decision => {
  switch (intent.do) {
    case 'pressed':
      return doPressed(scene, intent)
    case 'reply':
      return withOpenRun(scene, run => answerInWords(scene, run, intent.text))
    case 'command':
      return namedOnSummary(scene) ?? command(scene, intent.command)
    case 'start':
      return begin(scene, intent.flow)
    case 'wish':
      return heedWish(scene, intent)
    case 'unknown':
      return notUnderstood(scene, intent)
    case 'arrive':
    case 'goAway':
      return {}
  }
}
