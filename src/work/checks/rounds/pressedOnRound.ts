import type { Press } from '../../../cards/press.ts'
import type { Said } from '../../../cards/screen.ts'
import type { KeptRound, OnChecks } from '../../../ports/checks.ts'
import type { Plan } from '../../../ports/prompting.ts'
import type { Round } from '../../../topics/check/round.ts'
import { dayIn } from '../../../topics/days.ts'
import { type Decision, noted, noticeOf } from '../../decision.ts'
import { dayFor, type Scene } from '../../scene.ts'
import { isClosing, isOfFew, roundPage, roundsPage } from './roundPage.ts'

type OnRound = Press & { do: 'round' }

const say = (key: string): Said => ({ key: `rounds.${key}` })

const withSentence = (scene: Scene, round: Round, key: string): Decision =>
  noted({ main: roundPage(scene, round) }, say(key))

/** A round with what became of it, in the place of how it was read. */
const changed = (
  scene: Scene,
  round: Round,
  change: Partial<Pick<Round, 'status' | 'remindedAt' | 'endedAt'>>,
): KeptRound => ({ ...round, ...change, changedAt: scene.heard.at, was: round.changedAt })

/** What was planned for the day on which a round ends early, or for after it, is not done with it. */
const onChecksOf = ({ heard, programme }: Scene, kept: KeptRound): OnChecks => {
  if (kept.endedAt === null) return { rounds: [kept] }
  return { rounds: [kept], endsEarly: [{ round: kept.id, day: dayIn(heard.at, programme.rhythm.zone) }] }
}

const keep = (scene: Scene, kept: KeptRound, key: string, plans: readonly Plan[] = []): Decision => {
  const { was: _, ...round } = kept
  return { ...withSentence(scene, round, key), beside: { onChecks: onChecksOf(scene, kept), plans } }
}

/** Each is looked at anew when it goes: within the hours and the budget of who gets it, if it is needed still. */
const reminders = ({ followed, heard }: Scene): readonly Plan[] =>
  (followed?.toRemind ?? []).map(({ id, person }) => ({
    ...{ person, kind: 'checkReminder', subject: id, dueAt: heard.at },
  }))

/** A second press on the same day is told what the first one was. */
const remindedBefore = (scene: Scene, round: Round, remindedAt: string): Decision => {
  const isToday = dayFor(remindedAt, scene.person) === scene.today
  return withSentence(scene, round, isToday ? 'done.remind' : 'notNow.remindTwice')
}

const remind = (scene: Scene, round: Round): Decision => {
  if (round.remindedAt !== null) return remindedBefore(scene, round, round.remindedAt)
  const { progress } = scene.followed ?? {}
  // Whether anybody is left who said nothing is not told: of few people that would be an answer.
  // Nor whether anybody of a team promised anything, where few did: to remind nobody looks the same.
  if (!isOfFew(scene, round)) {
    if (progress?.asked.times === 0) return withSentence(scene, round, 'done.remindNobody')
    if (!progress?.begun) return withSentence(scene, round, 'notNow.remindEarly')
  }
  return keep(scene, changed(scene, round, { remindedAt: scene.heard.at }), 'done.remind', reminders(scene))
}

/** Storage takes back what has not gone, in the same transaction. */
const cancel = (scene: Scene, round: Round): Decision =>
  keep(scene, changed(scene, round, { status: 'cancelled', endedAt: scene.heard.at }), 'done.cancel')

/** What came of it is worked out by planning, as on its last day. */
const close = (scene: Scene, round: Round): Decision =>
  keep(scene, changed(scene, round, { endedAt: scene.heard.at }), 'done.close')

const ACTS = { remind, cancel, close } as const

/** Why this cannot be done with the round now; undefined where it can. */
const whyNot = (round: Round, act: keyof typeof ACTS): string | undefined => {
  const { status } = round
  if ((status !== 'planned' && status !== 'open') || isClosing(round)) return 'notNow.over'
  return status === 'planned' && act !== 'cancel' ? 'notNow.notOpen' : undefined
}

const act = (scene: Scene, round: Round, press: OnRound & { act: keyof typeof ACTS }): Decision => {
  const why = whyNot(round, press.act)
  if (why) return withSentence(scene, round, why)
  if (press.act !== 'remind' && !press.sure) return { main: roundPage(scene, round, press.act) }
  return ACTS[press.act](scene, round)
}

const isAct = (press: OnRound): press is OnRound & { act: keyof typeof ACTS } => press.act !== 'page'

const choosing = (scene: Scene, { sure }: OnRound): Decision => {
  const main = roundsPage(scene)
  return scene.followed?.rounds.length ? noted({ main }, say(sure === false ? 'no' : 'choose')) : { main }
}

/** What somebody said without saying to what, is not done: they see the round, and what they can do. */
const page = (scene: Scene, round: Round, { sure }: OnRound): Decision =>
  sure === undefined ? { main: roundPage(scene, round) } : withSentence(scene, round, sure ? 'yes' : 'no')

/** Does what the programme lead pressed on a round, or shows it. */
export const pressedOnRound = (scene: Scene, press: OnRound): Decision => {
  if (press.round === null) return choosing(scene, press)
  const round = scene.followed?.rounds.find(({ id }) => id === press.round)
  if (!round) return { main: noticeOf(say('gone'), ['rounds', 'menu']) }
  return isAct(press) ? act(scene, round, press) : page(scene, round, press)
}
