import type { Press } from '../cards/press.ts'
import type { LaterMoment, Said } from '../cards/screen.ts'
import { LATER, type Later, later } from '../people/later.ts'
import { type Prompt, sameKey } from '../people/prompt.ts'
import type { Rhythm } from '../people/rhythm.ts'
import { isTooLate } from '../people/whatNow.ts'
import { dayIn } from '../topics/days.ts'
import { notLater } from './checks/asking/notLater.ts'
import { type Decision, noticeOf } from './decision.ts'
import { rhythmFor } from './rhythmFor.ts'
import type { Scene } from './scene.ts'

type Postponing = Press & { do: 'later' }

const rhythmIn = ({ programme, person }: Scene): Rhythm => rhythmFor(person, programme)

/** When a prompt would come back; null where that has no moment, or nobody hears of it any more by then. */
const momentOf = (scene: Scene, prompt: Prompt, when: Later): string | null => {
  const moment = later(rhythmIn(scene), scene.heard.at, when)
  const { until } = scene.toSay ?? {}
  if (moment === null || isTooLate(prompt, moment)) return null
  return until === undefined || moment < until ? moment : null
}

/** Only what there is a moment for is offered. */
const momentsFor = (scene: Scene, prompt: Prompt): readonly LaterMoment[] =>
  LATER.flatMap(when => {
    const moment = momentOf(scene, prompt, when)
    return moment === null ? [] : [{ when, day: dayIn(moment, rhythmIn(scene).zone) }]
  })

/** A day that is today is called so. */
export const saidOfLater = (now: string, dueAt: string, zone: string): Said => {
  const day = dayIn(dueAt, zone)
  const isToday = day === dayIn(now, zone)
  return isToday ? { key: 'prompts.later.doneToday' } : { key: 'prompts.later.done', values: { day } }
}

const moved = (scene: Scene, prompt: Prompt, when: Later): Decision | undefined => {
  const dueAt = momentOf(scene, prompt, when)
  if (dueAt === null) return undefined
  const changedAt = scene.heard.at
  return {
    beside: { prompts: [{ ...prompt, state: 'planned', dueAt, why: 'later', asked: true, changedAt }] },
    main: noticeOf(saidOfLater(scene.heard.at, dueAt, rhythmIn(scene).zone), ['menu']),
  }
}

/** What came already, or was put off before: all else is done. */
const canWait = ({ state, asked }: Prompt): boolean =>
  state === 'sent' || state === 'sending' || state === 'unknown' || (state === 'planned' && asked)

const isOver = (why: Said = { key: 'prompts.over' }): Decision => ({
  main: noticeOf(why, ['overview', 'menu']),
})

/** Puts off a prompt that comes at a bad time. What it takes from the budget, it has taken already. */
export const postpone = (scene: Scene, { prompt: kind, subject, when }: Postponing): Decision => {
  const prompt = scene.prompts?.find(one => sameKey(one, { kind, subject }))
  const over = prompt && notLater(scene, prompt)
  if (over) return { main: over }
  if (!prompt || !canWait(prompt)) return isOver()
  if (scene.toSay?.says === false) return isOver(scene.toSay.over)
  const decision = when ? moved(scene, prompt, when) : undefined
  const choices = { kind: 'later', prompt: { kind, subject }, moments: momentsFor(scene, prompt) }
  return decision ?? { main: { ...choices, kind: 'later' } }
}
