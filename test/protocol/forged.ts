import { Press } from '../../src/cards/press.ts'
import { FLOW_IDS } from '../../src/topics/flows.ts'
import { deedOfPage } from '../../src/work/deed.ts'
import { buttonsOf, cardsOf, inputsOf } from '../fakeTeams/card.ts'
import { isObject, type Json, objectIn, objectsIn, textIn } from '../fakeTeams/json.ts'
import type { Ledger } from '../fakeTeams/ledger.ts'

// What a hostile person can send: every button that was ever on a card, as it was and with anything else in it.

/** Something for every input, as somebody could have filled it in. */
const filledIn = (card: Json): Json =>
  Object.fromEntries(
    inputsOf(card).map(input => [
      textIn(input.id),
      textIn(objectsIn(input.choices)[0]?.value) || textIn(input.value) || '5',
    ]),
  )

const pressesOn = (card: Json): readonly Json[] =>
  buttonsOf(card).map(({ data }) => ({ ...filledIn(card), ...objectIn(data) }))

const unlike = (presses: readonly Json[]): readonly Json[] => [
  ...new Map(presses.map(press => [JSON.stringify(press), press])).values(),
]

/** Every press that the cards of a conversation ever offered, in any version of any message. */
export const pressesIn = ({ messages }: Ledger, conversation: string): readonly Json[] => {
  const versions = [...messages.values()]
    .filter(message => message.conversation === conversation)
    .flatMap(message => message.versions)
  return unlike(versions.flatMap(({ activity }) => cardsOf(activity)).flatMap(pressesOn))
}

/**
 * One press of each kind: what differs in ids alone is the same to a forger, who changes them anyway. `by`: fields in
 * which presses of one kind must agree besides.
 */
export const kindsOf = (presses: readonly Json[], by: readonly string[] = []): readonly Json[] => [
  ...new Map(
    presses.map(press => [
      JSON.stringify([...['do', 'flow', 'what', ...by].map(name => press[name]), Object.keys(press)]),
      press,
    ]),
  ).values(),
]

const VERBS = Press.options.map(({ shape }) => shape.do.value)
const WORDS = [...FLOW_IDS, ...Object.keys(deedOfPage)]

/** What fields a forger would add, with the ids of others in all of them. */
const added = (stolen: readonly string[]): readonly Json[] =>
  stolen.map(id => ({
    ...{
      person: id,
      entraId: id,
      tenant: id,
      programme: id,
      owner: id,
      leaver: id,
      offeredTo: id,
      offered_to: id,
    },
    ...{ subject: id, item: id, run: id, from: { aadObjectId: id }, who: id, to: id, id },
    ...{
      team: 'north',
      leads: ['north'],
      parts: ['programmeLead'],
      role: 'manager',
      leftAt: null,
      standing: 'member',
    },
  }))

/**
 * A press with the ids of others in each of its fields, with every other name of a page or a conversation, as every
 * other verb, and with fields that it never had. Values of a wrong shape are in `badPresses.ts`.
 */
export const forgeriesOf = (press: Json, stolen: readonly string[]): readonly Json[] => {
  const fields = Object.keys(press).filter(field => field !== 'do')
  return unlike([
    ...fields.flatMap(field => stolen.map(value => ({ ...press, [field]: value }))),
    ...['flow', 'what'].flatMap(name =>
      name in press ? WORDS.map(word => ({ ...press, [name]: word })) : [],
    ),
    ...VERBS.map(verb => ({ ...press, do: verb })),
    ...added(stolen).flatMap(more => [
      { ...press, ...more },
      { ...more, ...press },
    ]),
  ]).filter(isObject)
}
