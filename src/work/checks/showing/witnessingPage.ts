import type { NextStep, Said, Screen } from '../../../cards/screen.ts'
import type { AskedAbout, Witnessed } from '../../../ports/checks.ts'
import { wordsAt } from '../../../topics/check/words.ts'
import type { Scene } from '../../scene.ts'
import { dayFor } from '../../scene.ts'
import { answerStep, declinedIn, inShort, waitingIn } from '../asking/asks.ts'
import { becameOf } from '../becameOf.ts'
import type { Showing } from './readShowing.ts'

const MOST = 8
const MOST_ASKED = 5

const of = (key: string, values?: Said['values']): Said => ({
  key: `witnessing.${key}`,
  ...(values && { values }),
})

/** What became of it, else what its owner did as they looked back. How they scored themselves is not told. */
const becameSaid = (scene: Scene, one: Witnessed): Said => {
  const chosen = one.next === 'sharpen' ? 'goesOn' : one.next
  // They may have looked back since, at another time than this one.
  const nothing = one.lookBack.status === 'open' ? 'nothing' : 'notThen'
  const told = becameOf(one, scene.today) ?? chosen ?? nothing
  return of(`became.${told === 'goesOn' ? 'keep' : told}`, { owner: one.ownerName })
}

/** Who sees it. Of what ended before it was told its owner sees nothing of others any more. */
const seenSaid = ({ lookBack, noticed, ownerName: owner }: Witnessed): Said => {
  if (lookBack.status === 'cancelled') return of('stopped', { owner })
  return of(noticed.byName ? 'byName' : 'counted', { owner })
}

const rowOf = (scene: Scene, one: Witnessed) => {
  const { noticed, ownerName: owner } = one
  const { behaviour } = wordsAt(one)
  const day = dayFor(noticed.changedAt, scene.person)
  return {
    main: of('row', { owner, behaviour }),
    more: [
      of(`noticed.${noticed.noticed}`, { day }),
      ...(noticed.example ? [of('example', { example: noticed.example })] : []),
      seenSaid(one),
      becameSaid(scene, one),
    ],
  }
}

/** Whether it waits, or was declined, for this once or for good: each can be answered. */
const standingOf = ({ ask, lookBack }: AskedAbout): Said => {
  if (ask.status === 'declined') return of(ask.forGood ? 'asked.forGood' : 'asked.once')
  return of(lookBack.status === 'open' ? 'asked.waits' : 'asked.late')
}

const askedRow = (one: AskedAbout) => ({
  main: of('row', { owner: one.ownerName, behaviour: inShort(wordsAt(one).behaviour) }),
  more: [standingOf(one)],
})

/** As many as have room, and how many more there are. */
const askedRows = ({ waiting, declined }: Asked) => {
  const all = [...waiting, ...declined]
  const more = all.length - MOST_ASKED
  return [
    ...all.slice(0, MOST_ASKED).map(askedRow),
    ...(more > 0 ? [{ main: of('asked.more', { more }), more: [] }] : []),
  ]
}

/** What others ask of this person, with what waits and what was declined apart. */
type Asked = { readonly waiting: readonly AskedAbout[]; readonly declined: readonly AskedAbout[] }

const askedOf = ({ person }: Scene, { asks }: Showing): Asked => {
  const ofOthers = ({ ask }: AskedAbout) => ask.as !== 'owner'
  return {
    waiting: waitingIn(asks, person.id).filter(ofOthers),
    declined: declinedIn(asks, person.id).filter(ofOthers),
  }
}

const introOf = ({ waiting, declined }: Asked, { witnessed }: Showing): readonly Said[] => {
  const asked = [
    ...(waiting.length > 0 ? [of('asked.some', { count: waiting.length })] : []),
    ...(waiting.length === 0 && declined.length > 0 ? [of('asked.back', { count: declined.length })] : []),
  ]
  if (witnessed.length > 0) return [...asked, of('thanks')]
  return asked.length > 0 ? asked : [of('none')]
}

/** To answer what waits, else what was declined; of several, one is chosen. */
const answering = ({ waiting, declined }: Asked): readonly NextStep[] => {
  const [only, another] = waiting.length > 0 ? waiting : declined
  if (!only) return []
  return [another ? { ...answerStep(only), answer: null } : answerStep(only)]
}

/** What this person is asked and what they noticed of others, with thanks, and what changed. */
export const witnessingPage = (scene: Scene, showing: Showing): Screen => {
  const { witnessed } = showing
  const asked = askedOf(scene, showing)
  const shown = witnessed.slice(0, MOST)
  const more = witnessed.length - shown.length
  return {
    kind: 'rows',
    heading: of('heading'),
    intro: introOf(asked, showing),
    rows: [...askedRows(asked), ...shown.map(one => rowOf(scene, one))],
    after: more > 0 ? { heading: of('more.heading'), lines: [of('more.text', { more })] } : null,
    next: [...answering(asked), 'checks', 'menu'],
  }
}
