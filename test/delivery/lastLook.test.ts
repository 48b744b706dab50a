/** What is asked right before the request of a prompt leaves: all else was asked a while ago. */
import { expect, test } from 'vitest'
import { at as instant, otherPerson, turnOf } from '../storage/turns.ts'
import { openPrompting } from './openPrompting.ts'

type At = Awaited<ReturnType<typeof openPrompting>>

const version = { number: 1, hash: 'a', loadedAt: instant(0), content: 'null' }

/** In Amsterdam the virtual clock starts at ten in the morning. */
const FIVE = 7 * 3_600

/** Something happens while the database is asked whether an attempt stands; answers what puts all back as it was. */
const whileAsked = (at: At, happens: () => void) => {
  const { stands } = at.store
  const late: typeof stands = async held => {
    const is = await stands(held)
    happens()
    return is
  }
  Object.assign(at.store, { stands: late })
  return () => Object.assign(at.store, { stands })
}

test('nothing leaves when the lease ended while it was asked whether it stands', async () => {
  await using at = await openPrompting()
  await at.plan('a')
  const putBack = whileAsked(at, () => {
    at.time.second = 60
  })
  await at.look()
  expect(at.anna.chat.messages()).toEqual([])
  putBack()
  await at.look('worker-2')
  expect(await at.prompt()).toMatchObject({ state: 'unknown', why: 'processEnded' })
  expect(at.anna.chat.messages()).toEqual([])
})

test('nothing leaves when the hours ended meanwhile: it goes the next day', async () => {
  await using at = await openPrompting()
  at.time.second = FIVE - 2
  await at.plan('a')
  const putBack = whileAsked(at, () => {
    at.time.second = FIVE + 12
  })
  await at.look()
  expect(at.anna.chat.messages()).toEqual([])
  expect(await at.tries()).toMatchObject([{ state: 'notSent', why: 'waits' }])
  putBack()
  at.time.second = FIVE + 15
  await at.look()
  expect(await at.prompt()).toMatchObject({ state: 'planned', why: 'hours', sentAt: null })
  at.time.second = 26 * 3_600
  await at.look()
  expect(await at.prompt()).toMatchObject({ state: 'sent', sentAt: instant(26 * 3_600) })
})

const A_MINUTE = 60

test('nothing leaves when another programme lists them since, and what nobody takes back ends', async () => {
  await using at = await openPrompting()
  const elsewhere = { is: false }
  const programmes = { now: () => [at.loaded], isElsewhere: () => elsewhere.is, hasOthers: () => true }
  await at.plan('a')
  const putBack = whileAsked(at, () => {
    elsewhere.is = true
  })
  await at.look('worker-1', { programmes })
  expect(await at.tries()).toMatchObject([{ state: 'notSent', why: 'waits' }])
  putBack()
  for (let minutes = 1; minutes <= 60; minutes += 1) {
    at.time.second = minutes * A_MINUTE
    await at.look('worker-1', { programmes })
    expect(await at.prompt()).toMatchObject({ state: 'planned', why: 'elsewhere' })
  }
  at.time.second = 61 * A_MINUTE
  await at.look('worker-1', { programmes })
  expect(await at.prompt()).toMatchObject({ state: 'suppressed', why: 'left', sentAt: null })
  expect(at.anna.chat.messages()).toEqual([])
})

test('what an instance with an older reading held back goes from one that knows that they are back', async () => {
  await using at = await openPrompting()
  await at.plan('a')
  const older = { now: () => [at.loaded], isElsewhere: () => true, hasOthers: () => true }
  await at.look('worker-1', { programmes: older })
  expect(at.anna.chat.messages()).toEqual([])
  at.time.second = A_MINUTE
  await at.look('worker-2')
  expect(await at.prompt()).toMatchObject({ state: 'sent', sentAt: instant(A_MINUTE) })
})

test('what waits for whoever has left by now is over', async () => {
  await using at = await openPrompting()
  await at.plan('a')
  await at.change({}, { leftAt: instant(0), unreachable: 'elsewhere' })
  const programmes = { now: () => [at.loaded], isElsewhere: () => true, hasOthers: () => true }
  await at.look('worker-1', { programmes })
  expect(await at.prompt()).toMatchObject({ state: 'suppressed', why: 'left' })
})

/** The same person as another programme has them, where they said that they want nothing. */
const stopsElsewhere = async (at: At, spokeAt: string) => {
  const { tenant, entraId } = at.person
  const there = { ...otherPerson('there'), programme: 'care', tenant, entraId, spokeAt }
  await at.store.addProgrammeVersion({ ...version, programme: 'care' })
  await at.store.save(turnOf({ ...there, rhythm: { stopped: true } }, 'stopped'))
}

const besideOthers = (at: At) => ({ now: () => [at.loaded], isElsewhere: () => false, hasOthers: () => true })

test.each([
  ['never heard', null],
  ['heard before that', instant(-60)],
])(
  'nothing goes to whom a programme %s, when they said to another one that they want nothing',
  async (_, spokeAt) => {
    await using at = await openPrompting()
    await at.change({}, { spokeAt })
    await stopsElsewhere(at, instant(0))
    await at.plan('a')
    await at.look('worker-1', { programmes: besideOthers(at) })
    expect(await at.prompt()).toMatchObject({ state: 'suppressed', why: 'stopped' })
    expect(at.anna.chat.messages()).toEqual([])
  },
)

test('no chat is opened with whom a programme never heard, when they removed the app in another one', async () => {
  await using at = await openPrompting()
  await at.change({}, { spokeAt: null, chat: null })
  const { chat } = at.person
  await at.store.save(turnOf({ ...otherPerson('colleague'), chat, tenant: at.person.tenant }, 'met'))
  await at.store.addProgrammeVersion({ ...version, programme: 'care' })
  const { tenant, entraId } = at.person
  const there = { ...otherPerson('there'), programme: 'care', tenant, entraId }
  await at.store.save(
    turnOf({ ...there, leftAt: instant(0), unreachable: 'uninstalledElsewhere' }, 'removed'),
  )
  await at.plan('a')
  await at.look('worker-1', { programmes: besideOthers(at) })
  expect(await at.prompt()).toMatchObject({ state: 'suppressed', why: 'uninstalled' })
  expect(at.teams.ledger.accepted).toEqual([])
})

test('what somebody said to another programme before they were heard here stops nothing', async () => {
  await using at = await openPrompting()
  await stopsElsewhere(at, instant(-60))
  await at.plan('a')
  await at.look('worker-1', { programmes: besideOthers(at) })
  expect(await at.prompt()).toMatchObject({ state: 'sent' })
})

test('where no other programme is for their tenant, nothing is read of others', async () => {
  await using at = await openPrompting()
  Object.assign(at.store, { programmeVersions: () => Promise.reject(new Error('It was read.')) })
  await at.plan('a')
  await at.look()
  expect(await at.prompt()).toMatchObject({ state: 'sent' })
})
