import { Temporal } from 'temporal-polyfill'
import type { Utterance } from '../../../src/work/heard.ts'
import { buttonsOf } from '../../fakeTeams/card.ts'
import type { Json } from '../../fakeTeams/json.ts'
import { cardIn, occasionOf, sentBy } from '../teams/cards.ts'
import type { World } from '../world.ts'
import type { Fact, Told } from './facts.ts'
import { hand, type Said } from './hand.ts'
import type { Human, Message } from './human.ts'
import { type Choosing, goesOn, isForgetting, pressOn, wordsFor } from './press.ts'
import { show } from './showing.ts'

/** What somebody types who wants to be forgotten. */
export const FORGET_ME = 'vergeet mij'

const MINUTE = 60_000

export const say = (text: string): Utterance => ({ kind: 'said', text })

const press = (data: unknown, card: string | null): Utterance => ({
  kind: 'pressed',
  data,
  card,
  as: 'execute',
})

const A_WHILE = 90_000

/** A stop and a pause are confirmed with a way back: who types in the middle of a question may have said something else. */
const CONFIRMS = '"wish":"startAgain"'

const isConfirmed = async (world: World, human: Human, { number, replies }: Said): Promise<boolean> => {
  const shown = () => world.shown.filter(({ reader, after }) => reader === human && after >= number)
  if (replies.some(({ reply }) => JSON.stringify(reply).includes(CONFIRMS))) return true
  await world.timeline.sleep(A_WHILE)
  return shown().some(({ text }) => text.includes(CONFIRMS))
}

/** Says something that changes what may be sent to them. */
const declare = async (world: World, human: Human, fact: Fact, what: Utterance): Promise<Said> => {
  const told: Told = { ...fact, saidAt: world.timeline.now(), knownAt: null }
  human.told.push(told)
  world.count(`people: ${fact.kind}`)
  const said = await hand(world, human, what)
  const needsMore = fact.kind === 'stopped' || fact.kind === 'paused'
  if (!needsMore || (await isConfirmed(world, human, said))) told.knownAt = said.ackedAt
  return said
}

/** Their words, by which they are known wherever they turn up. */
const choosing = (world: World, human: Human): Choosing => ({
  dice: human.dice,
  words: () => {
    const mark = world.newId('woord')
    world.writers.set(mark, human)
    return `${mark} over de buren in de wijk`
  },
})

/** What was answered to a press takes the place of the card. */
const pressing = async (world: World, human: Human, message: Message, data: Json): Promise<boolean> => {
  const said = await hand(world, human, press(data, message.id))
  const reply = said.replies[0]?.reply
  if (!reply) return false
  show(world, human, reply.card)
  message.activity = {
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: reply.card }],
  }
  return true
}

const MOST_STEPS = 14

const step = async (world: World, human: Human, message: Message): Promise<boolean> => {
  const { dice, habits } = human
  if (dice.hits(habits.types)) {
    await hand(world, human, say(wordsFor(message, choosing(world, human))))
    return true
  }
  const data = pressOn(message, choosing(world, human))
  return data !== undefined && pressing(world, human, message, data)
}

/** Goes on with what a card asks, until it asks no more or they have had enough. */
export const converse = async (world: World, human: Human, first: Message): Promise<void> => {
  let message = first
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const went = await step(world, human, message)
    await world.timeline.sleep(human.dice.between(300, MINUTE))
    message = [...human.messages.values()].filter(goesOn).at(-1) ?? message
    if (!went || !goesOn(message) || human.dice.onceIn(15)) return
  }
}

/** Presses what somebody means on a card and on what comes in its place, so many times at most. Answers whether they could. */
export const pressThrough = async (
  world: World,
  human: Human,
  message: Message,
  wanted: (data: Json) => boolean,
  most: number,
): Promise<boolean> => {
  for (let steps = 0; steps < most; steps += 1) {
    const data = pressOn(message, choosing(world, human), wanted)
    if (!data || !(await pressing(world, human, message, data))) return steps > 0
    await world.timeline.sleep(human.dice.between(200, 5_000))
  }
  return true
}

const isLater = (data: Json): boolean => data.do === 'later'

/** Puts a prompt off: *later* on its card, and then one of the moments. */
export const putOff = async (world: World, human: Human, message: Message): Promise<void> => {
  world.count('people: put off')
  await pressThrough(world, human, message, isLater, 2)
}

export const stop = (world: World, human: Human) =>
  declare(
    world,
    human,
    { kind: 'stopped' },
    human.dice.onceIn(2) ? say('afmelden') : press({ do: 'wish', wish: 'stopMessages' }, null),
  )

export const start = (world: World, human: Human) =>
  declare(world, human, { kind: 'started' }, press({ do: 'wish', wish: 'startAgain' }, null))

/** With the day in so many words: the first day after the pause. */
export const pause = (world: World, human: Human) => {
  const day = Temporal.Instant.fromEpochMilliseconds(world.timeline.now())
    .toZonedDateTimeISO(human.zone)
    .toPlainDate()
    .add({ days: human.dice.between(2, 9) })
  const text = `pauze tot ${day.day}-${day.month}-${day.year}`
  return declare(world, human, { kind: 'paused', until: day.toString() }, say(text))
}

const ZONES = [
  'Europe/Amsterdam',
  'Europe/London',
  'America/New_York',
  'Asia/Tokyo',
  'America/Curacao',
] as const

export const move = (world: World, human: Human) => {
  human.zone = human.dice.oneOf(ZONES) ?? human.zone
  return declare(world, human, { kind: 'zone', zone: human.zone }, say('help'))
}

/** The last message with such a button. */
const messageWith = ({ messages }: Human, wanted: (data: Json) => boolean): Message | undefined =>
  [...messages.values()].findLast(({ activity }) => {
    const card = cardIn(activity)
    return card !== undefined && buttonsOf(card).some(button => wanted(sentBy(button)))
  })

const isConfirm = ({ do: what }: Json): boolean => what === 'confirm'

/** With how a summary writes them. */
const SHIFTS = [
  { from: '09:00', until: '13:00', written: '9.00 tot 13.00' },
  { from: '13:00', until: '17:00', written: '13.00 tot 17.00' },
] as const

/** Other hours, the same on each of their days, in so many words; then they say that it is right. */
export const changeHours = async (world: World, human: Human): Promise<void> => {
  const { written, ...hours } = human.dice.oneOf(SHIFTS) ?? SHIFTS[0]
  await hand(world, human, press({ do: 'start', flow: 'rhythm' }, null))
  for (const text of ['andere werktijden', 'elke dag dezelfde tijden', written]) {
    await world.timeline.sleep(human.dice.between(2_000, 20_000))
    await hand(world, human, say(text))
  }
  await world.timeline.sleep(A_WHILE)
  const summary = messageWith(human, isConfirm)
  const data = summary && pressOn(summary, choosing(world, human), isConfirm)
  if (summary && data && JSON.stringify(summary.activity).includes(written))
    await declare(world, human, { kind: 'hours', ...hours }, press(data, summary.id))
}

export const uninstall = (world: World, human: Human) => {
  human.place.installed = false
  return declare(world, human, { kind: 'uninstalled' }, { kind: 'removed' })
}

export const install = (world: World, human: Human) => {
  human.place.installed = true
  human.place.opened = true
  return declare(world, human, { kind: 'installed' }, { kind: 'arrived' })
}

/** The next version of the file that is loaded has them no more. */
const strikeOff = ({ organisations }: World, { programme: id, who }: Human): void => {
  for (const [at, organisation] of organisations.entries()) {
    const { programme } = organisation
    const people = programme.people.filter(({ entraId }) => entraId !== who.entraId)
    if (programme.id === id) organisations[at] = { ...organisation, programme: { ...programme, people } }
  }
}

/** Asks to be forgotten, and confirms it on the card that comes. */
export const forget = async (world: World, human: Human): Promise<void> => {
  human.silent = !human.dice.onceIn(4)
  await hand(world, human, say(FORGET_ME))
  await world.timeline.sleep(2_000)
  const asked = messageWith(human, isForgetting)
  const data = asked && pressOn(asked, choosing(world, human), isForgetting)
  if (!data || !asked) return
  const said = await declare(world, human, { kind: 'erased' }, press(data, asked.id))
  if (said.ackedAt !== null) strikeOff(world, human)
}

export const lastPrompt = ({ messages }: Human): Message | undefined =>
  [...messages.values()].findLast(({ activity }) => occasionOf(cardIn(activity)) !== null)
