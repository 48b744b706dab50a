import { expect, test } from 'vitest'
import type { Person } from '../../src/people/person.ts'
import type { ThisStore } from './contract.ts'
import { at, fatima, knockOf, otherPerson, postTo, runWith, turnOf } from './turns.ts'

/** People, revisions, and activities that come more than once. */
export const turnContract = (store: ThisStore): void => {
  const revisionOf = async (person: Person) => (await store().know(knockOf(person))).person?.revision

  test('an unknown person is nobody', async () => {
    expect(await store().know(knockOf(fatima))).toEqual({ person: undefined, runs: [], handled: undefined })
  })

  test('a person is found as they were saved, one revision on', async () => {
    expect(await store().save(turnOf(fatima, 'a'))).toBe('saved')
    expect((await store().know(knockOf(fatima))).person).toEqual({ ...fatima, revision: 1 })
  })

  test('what changes about a person is kept', async () => {
    await store().save(turnOf(fatima, 'a'))
    const changed: Person = {
      ...fatima,
      ...{ name: 'Fatima B.', chosenLanguage: 'en', role: null, team: 'north', welcomed: 2 },
      ...{ metAt: at(1), spokeAt: at(2), email: 'f@example.org', listed: false, guest: true, leftAt: at(3) },
      ...{
        unreachable: 'blocked',
        rhythm: { stopped: true, hours: { monday: [{ from: '08:00', until: '12:00' }] } },
      },
      chat: { ...fatima.chat, conversation: 'chat-new' },
    }
    await store().save(turnOf({ ...changed, revision: 1 }, 'b'))
    expect((await store().know(knockOf(fatima))).person).toEqual({ ...changed, revision: 2 })
  })

  test('everybody of a programme is listed, and nobody of another', async () => {
    const [sanne, stranger] = [otherPerson('sanne'), otherPerson('sanne', 'care')]
    for (const person of [fatima, sanne, stranger]) await store().save(turnOf(person, 'a'))
    const listed = await store().peopleIn('welfare')
    expect(listed).toEqual([fatima, sanne].map(person => ({ ...person, revision: 1 })))
  })

  test('a rhythm that could not be read stays so', async () => {
    await store().save(turnOf({ ...fatima, rhythm: null }, 'a'))
    expect((await store().know(knockOf(fatima))).person?.rhythm).toBeNull()
  })

  test('a change that nobody asked for needs no activity, and meets a turn as another turn does', async () => {
    await store().save(turnOf(fatima, 'a'))
    const change = turnOf({ ...fatima, revision: 1, leftAt: at(3) }, '-', { handled: null })
    expect(await store().save(change)).toBe('saved')
    expect(await store().save(change)).toBe('conflict')
    const known = await store().know(knockOf(fatima))
    expect(known.person).toMatchObject({ leftAt: at(3), revision: 2 })
  })

  test('somebody may have no private chat yet, or no longer', async () => {
    await store().save(turnOf({ ...fatima, chat: null }, 'a'))
    expect((await store().know(knockOf(fatima))).person?.chat).toBeNull()
    await store().save(turnOf({ ...fatima, revision: 1 }, 'b'))
    expect((await store().know(knockOf(fatima))).person?.chat).toEqual(fatima.chat)
  })

  test('a person is known by programme, tenant and Entra id together', async () => {
    await store().save(turnOf(fatima, 'a'))
    for (const other of [{ programme: 'care' }, { tenant: 'tenant-2' }, { entraId: 'entra-joris' }])
      expect((await store().know(knockOf(fatima, other))).person).toBeUndefined()
  })

  test('a turn on an older revision is a conflict, and changes nothing', async () => {
    await store().save(turnOf(fatima, 'a'))
    await store().save(turnOf({ ...fatima, revision: 1 }, 'b'))
    const late = turnOf({ ...fatima, revision: 1, name: 'Late' }, 'c', { runs: [runWith('run-1')] })
    expect(await store().save(late)).toBe('conflict')
    const known = await store().know(knockOf(fatima, { activity: 'c' }))
    expect(known).toMatchObject({ person: { name: 'Fatima', revision: 2 }, runs: [], handled: undefined })
  })

  test('somebody who was saved meanwhile as new is a conflict', async () => {
    await store().save(turnOf(fatima, 'a'))
    expect(await store().save(turnOf({ ...fatima, id: 'another id' }, 'b'))).toBe('conflict')
    expect(await store().save(turnOf(fatima, 'c'))).toBe('conflict')
  })

  test('a person who was never saved cannot be at a later revision', async () => {
    expect(await store().save(turnOf({ ...fatima, revision: 4 }, 'a'))).toBe('conflict')
    expect(await revisionOf(fatima)).toBeUndefined()
  })

  test('a person of another programme cannot be changed, even by their id', async () => {
    await store().save(turnOf(fatima, 'a'))
    const stranger = { ...fatima, programme: 'care', revision: 1, name: 'Taken over' }
    expect(await store().save(turnOf(stranger, 'b'))).toBe('conflict')
    expect((await store().know(knockOf(fatima))).person?.name).toBe('Fatima')
  })

  test('an activity that was handled is recognised, and its reply is given again', async () => {
    const reply = { statusCode: 200, value: { text: 'Opgeslagen “zo” 🌱' } }
    await store().save(turnOf(fatima, 'a', { handled: { activity: 'a', print: 'p', reply } }))
    expect((await store().know(knockOf(fatima, { activity: 'a' }))).handled).toEqual({ reply })
    expect((await store().know(knockOf(fatima, { activity: 'b', print: 'p' }))).handled).toEqual({ reply })
    expect((await store().know(knockOf(fatima, { activity: 'b', print: 'q' }))).handled).toBeUndefined()
  })

  test('handled without a reply is still handled', async () => {
    await store().save(turnOf(fatima, 'a'))
    expect((await store().know(knockOf(fatima, { activity: 'a' }))).handled).toEqual({ reply: null })
  })

  test('the same activity, or the same print under another id, is saved once', async () => {
    await store().save(turnOf(fatima, 'a'))
    const again = { ...fatima, revision: 1 }
    expect(await store().save(turnOf(again, 'a'))).toBe('handled')
    expect(await store().save(turnOf(fatima, 'a'))).toBe('handled')
    const print = { activity: 'b', print: 'print of a', reply: null }
    expect(await store().save(turnOf(again, 'b', { handled: print }))).toBe('handled')
    expect(await revisionOf(fatima)).toBe(1)
  })

  test('activity ids of different people, and of one person in two programmes, do not meet', async () => {
    for (const person of [fatima, otherPerson('joris'), { ...otherPerson('fatima', 'care') }])
      expect(await store().save(turnOf(person, 'a'))).toBe('saved')
  })

  test('of ten turns at once exactly one is saved for each revision', async () => {
    await store().save(turnOf(fatima, 'a'))
    for (const revision of [1, 2, 3]) {
      const turns = Array.from({ length: 10 }, (_, n) => turnOf({ ...fatima, revision }, `${revision}-${n}`))
      const saved = await Promise.all(turns.map(turn => store().save(turn)))
      expect(saved.filter(verdict => verdict === 'saved')).toHaveLength(1)
    }
    expect(await revisionOf(fatima)).toBe(4)
  })

  test('of ten first turns at once exactly one is saved', async () => {
    const turns = Array.from({ length: 10 }, (_, n) => turnOf({ ...fatima, id: `person-${n}` }, `${n}`))
    const saved = await Promise.all(turns.map(turn => store().save(turn)))
    expect(saved.filter(verdict => verdict === 'saved')).toHaveLength(1)
  })

  test('of one activity that arrives ten times at once, one is saved and sent', async () => {
    const turn = turnOf(fatima, 'a', { sends: [postTo(fatima, 'send-1')] })
    const saved = await Promise.all(Array.from({ length: 10 }, () => store().save(turn)))
    expect(saved.filter(verdict => verdict === 'saved')).toHaveLength(1)
  })

  test('what no database can hold is left out of texts, and the rest is kept', async () => {
    const name = 'Fa\0ti\ud800ma 🌱'
    const handled = { activity: 'a\0', print: 'p\ud800', reply: { text: 'x\0y\udc00z' } }
    const turn = turnOf({ ...fatima, name, entraId: 'entra\0' }, 'a', { handled })
    expect(await store().save(turn)).toBe('saved')
    const known = await store().know(knockOf(fatima, { entraId: 'entra\0', activity: 'a\0' }))
    expect(known.person?.name).toBe('Fatima 🌱')
    expect(known.handled).toEqual({ reply: { text: 'xyz' } })
  })

  test('it says that it is ready', async () => {
    await expect(store().ready()).resolves.toBeUndefined()
  })
}
