import type { Heard, Reply, Utterance } from '../../../src/work/heard.ts'
import type { World } from '../world.ts'
import type { Human } from './human.ts'

/** Something that somebody said or pressed, with what every copy of it was answered. Instants in milliseconds. */
export type Said = {
  readonly number: number
  readonly human: Human
  readonly what: Utterance
  readonly saidAt: number
  readonly print: string
  /** The activity ids under which it came. */
  readonly copies: string[]
  readonly replies: { readonly activity: string; readonly at: number; readonly reply: Reply | null }[]
  ackedAt: number | null
}

/** Teams waits for so long, brings it again so often, and a second copy can come by chance. */
const PATIENCE = 15_000
const MOST_COPIES = 4
const DOUBLES = 0.06
const MOST_ON_THE_WAY = 400
const LATE_DOUBLE = 6_000

const heardOf = ({ human, what, saidAt, print }: Said, activity: string): Heard => ({
  ...{ activity, print, at: new Date(saidAt).toISOString(), place: 'personal', what },
  who: { ...human.who, zone: human.zone },
  chat: {
    tenant: human.place.tenant,
    serviceUrl: 'https://teams.example/',
    conversation: human.place.conversation,
    bot: '28:bot',
  },
})

type Answered = { readonly reply: Reply | null } | undefined

/** One copy, by any instance that lives. Undefined where nobody answers in time, or it could not be done. */
const bring = async (world: World, said: Said, activity: string): Promise<Answered> => {
  const { timeline, dice } = world
  await timeline.sleep(1 + dice.below(MOST_ON_THE_WAY))
  const instance = dice.oneOf(world.instances())
  if (!instance) return timeline.sleep(PATIENCE).then(() => undefined)
  const heard = heardOf(said, activity)
  const answer: Promise<Answered> = instance.hear(heard).then(
    reply => ({ reply }),
    error => world.failed(error),
  )
  return Promise.race([answer, timeline.sleep(PATIENCE).then(() => undefined)])
}

const acknowledge = (world: World, said: Said, activity: string, reply: Reply | null): void => {
  const at = world.timeline.now()
  said.replies.push({ activity, at, reply })
  said.ackedAt ??= at
}

const copyOf = (world: World, said: Said): string => {
  const activity = said.copies.length > 0 && world.dice.onceIn(2) ? (said.copies[0] ?? '') : world.newId('in')
  said.copies.push(activity)
  return activity
}

/** By chance the same comes twice, at about the same time. */
const double = async (world: World, said: Said): Promise<void> => {
  await world.timeline.sleep(world.dice.below(LATE_DOUBLE))
  const activity = copyOf(world, said)
  const answered = await bring(world, said, activity)
  if (answered) acknowledge(world, said, activity, answered.reply)
}

const bringUntilAnswered = async (world: World, said: Said): Promise<Answered> => {
  for (let copy = 0; copy < MOST_COPIES; copy += 1) {
    const activity = copyOf(world, said)
    const answered = await bring(world, said, activity)
    if (!answered) continue
    acknowledge(world, said, activity, answered.reply)
    return answered
  }
  return undefined
}

/**
 * Brings what somebody says to the product, as Teams does; `late` so many milliseconds after it was said. What nobody
 * answers is lost in the end.
 */
export const hand = async (world: World, human: Human, what: Utterance, late = 0): Promise<Said> => {
  const number = world.said.length + 1
  const said: Said = {
    ...{ number, human, what, saidAt: world.timeline.now(), print: `print-${number}` },
    ...{ copies: [], replies: [], ackedAt: null },
  }
  world.said.push(said)
  if (late > 0) await world.timeline.sleep(late)
  if (world.dice.hits(DOUBLES)) void double(world, said)
  await bringUntilAnswered(world, said)
  return said
}
