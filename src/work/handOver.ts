import type { Press } from '../cards/press.ts'
import type { Person } from '../people/person.ts'
import { may } from '../people/rights.ts'
import type { KeptHandover } from '../ports/prompting.ts'
import type { HandoverStatus } from '../topics/departure/handover.ts'
import type { Action } from '../topics/translation/action.ts'
import { actorOf } from './actor.ts'
import { type Decision, noted } from './decision.ts'
import { colleaguesOf, type OpenThing, openThings, personIn } from './departed.ts'
import { asOffered, changedTo, departures, departuresAfter } from './departures.ts'
import type { Scene } from './scene.ts'

type Inputs = Readonly<Record<string, unknown>>

const chosen = (inputs: Inputs): string | undefined =>
  typeof inputs.subject === 'string' ? inputs.subject : undefined

/** What somebody takes over, as an action of their own from now on. They agree on the rest with their team. */
export const takenOver = ({ newId, heard, today }: Scene, action: Action): Action => ({
  ...action,
  ...{ id: newId(), run: newId(), stops: null, withWhom: [], needs: [], plan: 'neither', seenBy: 'leader' },
  ...{ from: action.from < today ? today : action.from, status: 'open' },
  ...{ madeAt: heard.at, changedAt: heard.at },
})

const newHandover = (
  { newId, heard, programme, person }: Scene,
  { leaver, action }: OpenThing,
  [status, offeredTo]: readonly [HandoverStatus, string],
): KeptHandover => ({
  ...{ id: newId(), programme: programme.id, person: person.id, leaver: leaver.id, action: action.id },
  ...{ offeredTo, status, madeAt: heard.at, changedAt: heard.at, was: null },
})

const askWhom = (scene: Scene, thing: OpenThing): Decision => {
  // Its maker let the leader see it, and nobody else.
  if (thing.action.seenBy !== 'team') return departures(scene, { key: 'departures.onlyYou' })
  const colleagues = colleaguesOf(scene, thing.leaver)
  if (colleagues.length === 0) return departures(scene, { key: 'departures.nobody' })
  return {
    ...departures(scene),
    main: {
      kind: 'colleagues',
      thing: {
        id: thing.action.id,
        of: thing.leaver.name,
        kept: asOffered(scene, thing.action),
        askedOf: null,
      },
      colleagues: colleagues.map(({ id, name }) => ({ id, name })),
    },
  }
}

const take = (scene: Scene, thing: OpenThing): Decision =>
  departuresAfter(scene, newHandover(scene, thing, ['taken', scene.person.id]), {
    note: { key: 'departures.taken' },
    kept: { actions: [takenOver(scene, thing.action)] },
  })

const drop = (scene: Scene, thing: OpenThing): Decision =>
  departuresAfter(scene, newHandover(scene, thing, ['dropped', scene.person.id]), {
    note: { key: 'departures.dropped' },
  })

/** A colleague was asked already: that is taken back first, so that two never do the same. */
const takeBack = (scene: Scene, offered: NonNullable<OpenThing['offered']>): Decision => {
  const name = personIn(scene, offered.offeredTo)?.name ?? ''
  const note = { key: 'departures.takenBack', values: { name } }
  return departuresAfter(scene, changedTo(offered, 'withdrawn', scene.heard.at), { note })
}

const ways = { offer: askWhom, take, drop }

/** Only of somebody whose team this person leads now. */
const mayBeHandedOver = (scene: Scene, { leaver }: OpenThing): boolean =>
  leaver.team !== null && may(actorOf(scene), 'offerHandover', { teams: [leaver.team] })

const thingIn = (scene: Scene, action: string | undefined): OpenThing | undefined =>
  openThings(scene).find(thing => thing.action.id === action && mayBeHandedOver(scene, thing))

/** What a leader does with an action of somebody who left. Only what this leader may see can be named. */
export const handOver = (scene: Scene, press: Press & { do: 'handOver' }, inputs: Inputs): Decision => {
  const thing = thingIn(scene, press.action ?? chosen(inputs))
  if (!thing) return departures(scene, { key: 'departures.gone' })
  return thing.offered ? takeBack(scene, thing.offered) : ways[press.way](scene, thing)
}

const offer = (scene: Scene, thing: OpenThing, colleague: Person): Decision => {
  const handover = newHandover(scene, thing, ['offered', colleague.id])
  const plan = { person: colleague.id, kind: 'handover', subject: handover.id, dueAt: scene.heard.at }
  const note = { key: 'departures.asked', values: { name: colleague.name } }
  return departuresAfter(scene, handover, { note, plans: [plan] })
}

/** Asks a colleague of the team to take an action over. */
export const offerTo = (scene: Scene, press: Press & { do: 'offerTo' }, inputs: Inputs): Decision => {
  const thing = thingIn(scene, press.action)
  if (!thing || thing.offered || thing.action.seenBy !== 'team')
    return departures(scene, { key: 'departures.gone' })
  const colleague = colleaguesOf(scene, thing.leaver).find(({ id }) => id === chosen(inputs))
  return colleague
    ? offer(scene, thing, colleague)
    : noted(askWhom(scene, thing), { key: 'departures.chooseColleague' })
}
