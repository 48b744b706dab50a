/**
 * A hostile person takes every card that she ever got, and those that others got and that were forwarded to her, edits
 * everything in them and presses: nothing of anybody else changes, and nothing of anybody else is shown.
 */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Json } from '../fakeTeams/json.ts'
import type { Delivery } from '../fakeTeams/ledger.ts'
import { type Application, openApplication } from './application.ts'
import { forgeriesOf, kindsOf, pressesIn } from './forged.ts'
import { makesMarked, reachesSummary } from './marked.ts'
import { BRAM } from './playbook.ts'
import type { StoredRow } from './storedRows.ts'
import { answerTo, introduced, type Talker, types } from './talk.ts'
import { waysIn } from './waysIn.ts'

/** Stands in every word that the others wrote, and in their names. */
const MARK = 'wilgenroosje'

let application: Application
let mallory: Talker
let others: readonly Talker[]
let before: readonly StoredRow[]
/** A message of hers to press on: whatever she sends, it seems to come from there. */
let card: string
beforeAll(async () => {
  application = await openApplication()
  others = [await introduced(application, 'nl', `Anna ${MARK}`), ...[1, 2, 3, 5].map(listed)]
  // At once, so that their turns share the way to the disk.
  await Promise.all(others.map(talker => living(talker, MARK)))
  mallory = await introduced(application, 'nl', 'Mallory Kwaad')
  await living(mallory, '')
  card = mallory.chat.last()?.id ?? ''
  await allIsSent()
  before = await rowsOfOthers()
}, 300_000)
afterAll(() => application.close())

const listed = (number: number): Talker => {
  const { chat, aadObjectId: entraId } = application.teams.person({
    name: `Sanne ${MARK}`,
    entraId: `00000000-0000-0000-0000-00000000000${number}`,
  })
  return { chat, entraId, language: 'nl' }
}

/** Makes something of every kind, and says everything that can be said, so that every card has been seen. */
const living = async (talker: Talker, mark: string): Promise<void> => {
  await types(talker, 'hoi')
  // Bram is who the others name, and nobody can name themselves.
  if (talker.entraId !== BRAM)
    for (const flow of ['translate', 'promise', 'skills'] as const) await makesMarked(talker, flow, mark)
  for (const { tries } of waysIn('nl')) await tries(talker)
  if (talker.entraId !== BRAM) await reachesSummary(talker, 'translate', mark)
}

/** She may erase herself, come back as somebody new, and be counted among those who were erased. */
const rowsOfOthers = async () => {
  const rows = await application.rows()
  const isSelf = ({ table, row }: StoredRow) => table === 'person' && row.entra_id === mallory.entraId
  const own = rows.filter(isSelf).map(({ row }) => row.id)
  const isHers = ({ table, row }: StoredRow) =>
    own.includes(row.person ?? row.id ?? null) || table === 'erasure' || table === 'remainder'
  return rows.filter(one => !isHers(one))
}

const isWaiting = ({ table, row }: StoredRow) => table === 'send' && row.state === 'waiting'

const waiting = async () => (await application.rows()).filter(isWaiting).length

/** She is answered hundreds of times in a minute: however long that takes on a busy machine, it goes on until it is done. */
const allIsSent = async (): Promise<void> => {
  for (let left = await waiting(); left > 0; left = await waiting())
    await vi.waitUntil(async () => (await waiting()) < left, { timeout: 30_000, interval: 200 })
}

/** What names somebody or something of the others: who they are, here and in Teams, and one thing of each kind. */
const stolen = (): readonly string[] => {
  const one = (wanted: StoredRow['table']) => before.find(({ table }) => table === wanted)?.row
  const person = one('person')
  const things = (['run', 'action', 'promise', 'prompt', 'handover'] as const).map(table => one(table)?.id)
  return [person?.id, person?.entra_id, ...things].filter(id => typeof id === 'string')
}

const execute = (data: Json): Promise<Delivery> =>
  mallory.chat.send({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: card,
    value: { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' },
  })

const submit = (data: Json): Promise<Delivery> =>
  mallory.chat.send({ type: 'message', replyToId: card, value: data })

/** What comes back is friendly, and holds nothing of others. */
const pressed = async (data: Json, press: typeof execute): Promise<void> => {
  const delivery = await press(data)
  expect([data, delivery.status]).toEqual([data, 200])
  const unfit = expect.stringMatching(new RegExp(`${MARK}|undefined|\\[object`))
  expect([data, answerTo(delivery)]).not.toEqual([data, unfit])
}

const conversationsOfOthers = () => others.map(({ chat }) => chat.id())

const heardByOthers = () =>
  application.teams.ledger.accepted.filter(({ conversation }) =>
    conversationsOfOthers().includes(conversation),
  )

const nothingHappened = async (heard: number) => {
  await types(mallory, 'hoi')
  await allIsSent()
  expect(mallory.chat.messages().filter(({ words }) => words.includes(MARK))).toEqual([])
  expect(heardByOthers()).toHaveLength(heard)
  expect(await rowsOfOthers()).toEqual(before)
}

const pressesOf = ({ chat }: Talker) => pressesIn(application.teams.ledger, chat.id())

test('the cards of others, as they were forwarded', async () => {
  const heard = heardByOthers().length
  // Of one of them everything, about every conversation she ever had; of the others one of each kind.
  const [anna = mallory] = others
  const forwarded = [
    ...kindsOf(pressesOf(anna), ['question', 'run', 'subject']),
    ...kindsOf(others.flatMap(pressesOf), ['question']),
  ]
  expect(forwarded.length).toBeGreaterThan(40)
  for (const press of forwarded) {
    await pressed(press, execute)
    await pressed(press, submit)
  }
  await nothingHappened(heard)
}, 300_000)

test('her own cards, with anything else in them', async () => {
  const heard = heardByOthers().length
  const ids = stolen()
  for (const press of kindsOf(pressesOf(mallory))) {
    await mallory.chat.say('vertalen')
    for (const [nth, forged] of forgeriesOf(press, ids).entries())
      await pressed(forged, nth % 3 === 0 ? submit : execute)
  }
  await nothingHappened(heard)
}, 600_000)
