import { expect, test } from 'vitest'
import type { Person } from '../../src/people/person.ts'
import type { Unreached } from '../../src/ports/store.ts'
import type { ThisStore } from './contract.ts'
import { at, fatima, knockOf, turnOf } from './turns.ts'

/** Who can be reached. */
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
}
