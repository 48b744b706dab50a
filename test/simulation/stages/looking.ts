import type { KeptAsk, KeptRound } from '../../../src/ports/checks.ts'
import type { Noticed } from '../../../src/topics/check/checks.ts'
import type { Ask, LookBack } from '../../../src/topics/check/lookBack.ts'
import type { Promised } from '../../../src/topics/promise/promise.ts'
import { hand } from '../people/hand.ts'
import type { Human } from '../people/human.ts'
import { show } from '../people/showing.ts'
import type { World } from '../world.ts'
import { dayIn, idOf, instantIn, write } from './cast.ts'

const MONTH = -30 * 24

type Promising = Partial<Pick<Promised, 'ambition' | 'before' | 'checks' | 'witnesses'>>

/** What somebody promised, in words by which they are known, to be looked back at today and after a month. */
export const promises = async (world: World, owner: Human, more: Promising = {}): Promise<Promised> => {
  const mark = world.newId('woord')
  world.writers.set(mark, owner)
  const madeAt = instantIn(world, MONTH)
  const promise: Promised = {
    ...{ id: world.newId('promise'), run: world.newId('run'), status: 'open', withdrawnBecause: null },
    ...{
      madeAt,
      changedAt: madeAt,
      ambition: 'partners',
      to: { kind: 'group', group: 'iedereen' },
      witnesses: [],
    },
    ...{ behaviour: `Ik vraag elke week iemand naar ${mark} in de wijk.`, noticed: 'Je ziet mij daar.' },
    ...{ rhythm: 'weekly', score: 4, why: 'Het helpt.', seenBy: 'team', before: dayIn(world, 30) },
    checks: [dayIn(world, 0), dayIn(world, 30)],
    ...more,
  }
  await write(world, owner, { promises: [promise] })
  return promise
}

type Look = { readonly owner: Human; readonly promise: Promised; readonly lookBack: LookBack }
type Asked = {
  readonly asked: readonly Human[]
  readonly day?: string
  readonly round?: string
  readonly dueAt?: string
  /** In hours from the beginning. */
  readonly until?: number
}

const FAR = 20 * 24

const askOf = (world: World, { id, owner, promise }: LookBack, person: string): Ask => ({
  ...{ id: `ask ${id} ${person}`, programme: '', lookBack: id, owner, promise, person, status: 'asked' },
  ...{ as: person === owner ? 'owner' : 'witness', forGood: false },
  ...{ madeAt: world.timeline.clock.now(), changedAt: world.timeline.clock.now() },
})

/** Looks back at a promise, today unless told. Prompts go only where it says when. */
export const lookBackAt = async (
  world: World,
  owner: Human,
  promise: Promised,
  { asked, day = dayIn(world, 0), round, dueAt, until = FAR }: Asked,
): Promise<Look> => {
  const { programme: id } = owner
  const thresholds = world.organisations.find(one => one.programme.id === id)?.programme.thresholds
  const openedAt = world.timeline.clock.now()
  const lookBack: LookBack = {
    ...{ id: world.newId('look'), programme: id, owner: idOf(owner), promise: promise.id },
    ...{ day, round: round ?? null, status: 'open', openedAt, closedAt: null },
    ...{ thresholds: thresholds ?? { scores: 5, quotes: 10 }, closesAt: instantIn(world, until) },
    words: { behaviour: promise.behaviour, noticed: promise.noticed },
  }
  const asks = asked.map(human => ({ ...askOf(world, lookBack, idOf(human)), programme: id }))
  const plans = asks.map(ask => ({
    ...{ person: ask.person, kind: ask.as === 'owner' ? 'check-self' : 'check-noticed', subject: ask.id },
    dueAt: dueAt ?? '',
  }))
  const opening = { lookBack, passed: day, asks, unmet: [], plans: dueAt ? plans : [] }
  if ((await world.kept.store.openLookBacks([opening], openedAt)) !== 1) throw new Error('It did not open.')
  return { owner, promise, lookBack }
}

const answered = (world: World, { lookBack }: Look, human: Human): KeptAsk => ({
  ...askOf(world, lookBack, idOf(human)),
  ...{ programme: human.programme, status: 'answered', was: 'asked' },
})

/** Somebody who is only counted says what they noticed, in words of their own. */
export const notices = async (
  world: World,
  look: Look,
  human: Human,
  noticed: Noticed = 'clearly',
): Promise<void> => {
  const mark = world.newId('woord')
  world.writers.set(mark, human)
  const at = world.timeline.clock.now()
  const check = {
    ...{ lookBack: look.lookBack.id, promise: look.promise.id, owner: look.lookBack.owner },
    ...{ person: idOf(human), run: world.newId('run'), noticed, byName: false },
    ...{ example: `${mark} over de buren in de wijk`, madeAt: at, changedAt: at },
  }
  await write(world, human, { onChecks: { asks: [answered(world, look, human)], noticed: [check] } })
}

export const looksBack = async (world: World, look: Look, score: number): Promise<void> => {
  const at = world.timeline.clock.now()
  const check = {
    ...{ lookBack: look.lookBack.id, promise: look.promise.id, person: idOf(look.owner) },
    ...{ run: world.newId('run'), score, example: 'Vaak.', next: 'keep' as const, because: null },
    ...{ madeAt: at, changedAt: at },
  }
  const asks = [answered(world, look, look.owner)]
  await write(world, look.owner, { onChecks: { asks, self: [check] } })
}

/** A round from today on: it is open, unless told otherwise. */
export const beginRound = async (
  world: World,
  lead: Human,
  days: number,
  more: Partial<KeptRound> = {},
): Promise<KeptRound> => {
  const at = world.timeline.clock.now()
  const { thresholds = null } =
    world.organisations.find(one => one.programme.id === lead.programme)?.programme ?? {}
  const round: KeptRound = {
    ...{ id: world.newId('round'), programme: lead.programme, person: idOf(lead), run: world.newId('run') },
    ...{ of: { kind: 'team', team: 'north' }, from: dayIn(world, 0), until: dayIn(world, days) },
    ...{ status: 'open', thresholds, openedAt: at, remindedAt: null, endedAt: null, result: null },
    ...{ madeAt: at, changedAt: at, was: null },
    ...more,
  }
  await write(world, lead, { onChecks: { rounds: [round] } })
  return round
}

/** Presses a button that somebody has in front of them, and sees what comes in its place. */
export const presses = async (world: World, human: Human, data: unknown): Promise<void> => {
  const said = await hand(world, human, { kind: 'pressed', data, card: null, as: 'execute' })
  const reply = said.replies[0]?.reply
  if (reply) show(world, human, reply.card)
}
