import { expect, test } from 'vitest'
import type { Person } from '../../src/people/person.ts'
import type { Unreached } from '../../src/ports/store.ts'
import type { ThisStore } from './contract.ts'
import { aPromise, at, fatima, knockOf, otherPerson, turnOf } from './turns.ts'

/** Who can be reached, who has an address, and questions about everybody at once. */
export const directoryContract = (store: ThisStore): void => {
  const known = async (person: Person = fatima) => (await store().know(knockOf(person))).person
  const mark = (more: Partial<Unreached> = {}) =>
    store().markUnreachable({
      ...{
        programme: 'welfare',
        person: fatima.id,
        conversation: 'chat-fatima',
        why: 'blocked',
        since: at(5),
      },
      ...more,
    })

  test('somebody whom nothing reaches is marked so, and a turn that was read before is a conflict', async () => {
    await store().save(turnOf(fatima, 'a'))
    expect(await mark()).toBe(true)
    expect(await known()).toMatchObject({ unreachable: 'blocked', revision: 2 })
    expect(await store().save(turnOf({ ...fatima, revision: 1 }, 'b'))).toBe('conflict')
    await store().save(turnOf({ ...fatima, revision: 2 }, 'b'))
    expect(await known()).toMatchObject({ unreachable: null, revision: 3 })
  })

  test('what was known of the chat stands', async () => {
    await store().save(turnOf({ ...fatima, unreachable: 'uninstalled' }, 'a'))
    expect(await mark()).toBe(false)
    expect(await known()).toMatchObject({ unreachable: 'uninstalled', revision: 1 })
  })

  test('whoever spoke since, or has another chat, can be reached; and nobody else is touched', async () => {
    await store().save(turnOf({ ...fatima, spokeAt: at(6) }, 'a'))
    expect(await mark()).toBe(false)
    expect(await mark({ since: at(7), conversation: 'chat-old' })).toBe(false)
    expect(await mark({ since: at(7), programme: 'care' })).toBe(false)
    expect(await mark({ since: at(7), person: 'nobody' })).toBe(false)
    expect(await known()).toMatchObject({ unreachable: null, revision: 1 })
    expect(await mark({ since: at(7) })).toBe(true)
  })

  test('somebody of whom it is not known when they spoke is marked too', async () => {
    await store().save(turnOf({ ...fatima, spokeAt: null }, 'a'))
    expect(await mark()).toBe(true)
  })

  test('an address is of who came with it first, in this programme', async () => {
    const email = 'f@example.org'
    const [joris, sanne, stranger] = [otherPerson('joris'), otherPerson('sanne'), otherPerson('zoe', 'care')]
    expect(await store().firstWithEmail('welfare', email)).toBeUndefined()
    await store().save(turnOf({ ...stranger, email, metAt: at(0) }, 'a'))
    await store().save(turnOf({ ...joris, email, metAt: at(9) }, 'a'))
    await store().save(turnOf({ ...fatima, email, metAt: at(5) }, 'a'))
    await store().save(turnOf({ ...sanne, email: null, metAt: at(1) }, 'a'))
    expect(await store().firstWithEmail('welfare', email)).toEqual({
      tenant: 'tenant-1',
      entraId: 'entra-fatima',
    })
    expect(await store().firstWithEmail('welfare', 'other@example.org')).toBeUndefined()
  })

  test('whom the file lists by an address is found by it, who came first last, and nobody who left', async () => {
    const [joris, sanne, gone] = [otherPerson('joris'), otherPerson('sanne'), otherPerson('gone')]
    const [email, other] = ['f@example.org', 's@example.org']
    await store().save(turnOf({ ...joris, email, listed: true, metAt: at(9) }, 'a'))
    await store().save(turnOf({ ...fatima, email, listed: true, metAt: at(5) }, 'a'))
    await store().save(turnOf({ ...sanne, email: other, listed: false }, 'a'))
    await store().save(turnOf({ ...gone, email: other, listed: true, leftAt: at(3) }, 'a'))
    expect(await store().listedWithEmail('welfare')).toEqual([
      { email, entraId: joris.entraId },
      { email, entraId: 'entra-fatima' },
    ])
    expect(await store().listedWithEmail('care')).toEqual([])
  })

  test('whoever takes part and can be reached is counted by team and role', async () => {
    const place = { team: 'north', role: 'coach' }
    const people: Person[] = [
      { ...fatima, ...place },
      { ...otherPerson('joris'), ...place },
      { ...otherPerson('sanne'), ...place, role: 'cook' },
      { ...otherPerson('noTeam'), team: null },
      { ...otherPerson('noRole'), ...place, role: null },
      { ...otherPerson('gone'), ...place, leftAt: at(3) },
      { ...otherPerson('blocked'), ...place, unreachable: 'blocked' },
      { ...otherPerson('channel'), ...place, chat: null },
      { ...otherPerson('stranger', 'care'), ...place },
    ]
    for (const person of people) await store().save(turnOf(person, 'a'))
    const counted = await store().placesIn('welfare')
    expect(counted.toSorted((one, other) => (one.role < other.role ? -1 : 1))).toEqual([
      { team: 'north', role: 'coach', people: 2 },
      { team: 'north', role: 'cook', people: 1 },
    ])
  })

  test('who stopped or paused is counted like everybody', async () => {
    const place = { team: 'north', role: 'coach' }
    await store().save(turnOf({ ...fatima, ...place, rhythm: { stopped: true } }, 'a'))
    await store().save(turnOf({ ...otherPerson('joris'), ...place, rhythm: null }, 'a'))
    expect(await store().placesIn('welfare')).toEqual([{ ...place, people: 2 }])
  })

  test('what is planned between two days is counted, with for how many people', async () => {
    const period = { programme: 'welfare', from: '2031-02-03', until: '2031-03-03' }
    const ended = { ...aPromise, id: 'promise-2', status: 'withdrawn' as const }
    expect(await store().upcomingIn(period)).toEqual([])
    await store().save(turnOf(fatima, 'a', { promises: [aPromise, ended] }))
    await store().save(turnOf(otherPerson('zoe', 'care'), 'a', { promises: [aPromise] }))
    expect(await store().upcomingIn(period)).toEqual([{ kind: 'check', times: 2, people: 1 }])
    await store().save(turnOf(otherPerson('joris'), 'a', { promises: [aPromise] }))
    expect(await store().upcomingIn({ ...period, until: '2031-03-04' })).toEqual([
      { kind: 'check', times: 6, people: 2 },
    ])
  })
}
