import { cardIn, occasionOf } from '../teams/cards.ts'
import type { World } from '../world.ts'
import {
  changeHours,
  converse,
  forget,
  install,
  lastPrompt,
  move,
  pause,
  putOff,
  say,
  start,
  stop,
  uninstall,
} from './doings.ts'
import { standingsAt } from './facts.ts'
import { hand } from './hand.ts'
import type { Human, Message } from './human.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** One thing at a time: whoever is busy lets it be. */
export const alone = async (human: Human, what: () => Promise<unknown>): Promise<void> => {
  if (human.busy || human.silent) return
  human.busy = true
  await what()
  human.busy = false
}

const react = async (world: World, human: Human, message: Message): Promise<void> => {
  const { dice, habits } = human
  if (dice.hits(habits.putsOff)) return putOff(world, human, message)
  if (dice.hits(0.02)) return void (await stop(world, human))
  world.count('people: answered a prompt')
  await converse(world, human, message)
}

/** Somebody sees a message: most that come by themselves are answered sooner or later, by some people never. */
export const notice = (world: World, human: Human, message: Message): void => {
  if (occasionOf(cardIn(message.activity)) === null) return
  const { dice, habits } = human
  if (dice.hits(habits.ignores)) {
    world.count('people: ignored a prompt')
    return
  }
  const after = dice.onceIn(3) ? dice.between(MINUTE, 3 * DAY) : dice.between(5_000, 2 * HOUR)
  world.timeline.at(world.timeline.now() + after, () => {
    void alone(human, () => react(world, human, message))
  })
}

const isStopped = (world: World, human: Human): boolean =>
  standingsAt(human.first, human.told, world.timeline.now()).some(({ stopped }) => stopped)

const pressPrompt = async (world: World, human: Human): Promise<void> => {
  const message = lastPrompt(human)
  if (message) await converse(world, human, message)
}

/** What somebody does of their own accord, with how often. */
const acts: readonly (readonly [number, (world: World, human: Human) => Promise<unknown>])[] = [
  [
    20,
    (world, human) =>
      hand(world, human, say(human.dice.oneOf(['hoi', 'overzicht', 'zeggen en doen', 'meekijken']) ?? '')),
  ],
  [20, pressPrompt],
  [6, (world, human) => (isStopped(world, human) ? start(world, human) : stop(world, human))],
  [6, (world, human) => (isStopped(world, human) ? start(world, human) : pause(world, human))],
  [6, move],
  [3, changeHours],
  [4, (world, human) => (human.place.installed ? uninstall(world, human) : install(world, human))],
  [2, forget],
]

const act = (world: World, human: Human): Promise<unknown> => {
  const ways = acts.flatMap(([times, what]) => Array.from({ length: times }, () => what))
  return human.dice.oneOf(ways)?.(world, human) ?? Promise.resolve()
}

/** Lets somebody live: every day there is something that they may do, at whatever hour. */
export const live = (world: World, human: Human, until: number): void => {
  const { timeline } = world
  const next = timeline.now() + human.dice.between(HOUR, 2 * DAY)
  if (next > until) return
  timeline.at(next, () => {
    if (!human.silent && human.dice.hits(human.habits.acts)) void alone(human, () => act(world, human))
    live(world, human, until)
  })
}
