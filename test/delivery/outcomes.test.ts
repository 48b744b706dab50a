/** What becomes of a prompt, row by row of the table of outcomes, and what is promised of it whatever fails. */
import { describe, expect, test } from 'vitest'
import type { HeldAttempt } from '../../src/ports/attempts.ts'
import { answering, hanging, tooMany } from '../fakeTeams/faults.ts'
import { at as instant, otherPerson, turnOf } from '../storage/turns.ts'
import { post as message, sendsFor, textsOf } from './openDelivery.ts'
import { openPrompting } from './openPrompting.ts'

const DAY = 24 * 3_600

type At = Awaited<ReturnType<typeof openPrompting>>

const states = async (at: At) => (await at.tries()).map(({ state, why }) => [state, why])

test('two at once in a conversation come back at most twice', async () => {
  await using at = await openPrompting()
  await at.plan('a')
  at.teams.fails(answering(412), { times: 9 })
  for (const second of [0, 3, 6]) {
    at.time.second = second
    await at.look()
  }
  const again = ['notSent', 'twoAtOnce']
  expect(await states(at)).toEqual([again, again, ['refused', 'twoAtOnce']])
  expect(await at.prompt()).toMatchObject({ state: 'failed', why: 'twoAtOnce' })
  expect(at.logged.join('\n')).toContain('a prompt failed')
  at.time.second = DAY
  expect(await at.look()).toBe(0)
})

test.each([400, 413])(
  'a %d is our own fault: it is never tried again, and somebody is told',
  async status => {
    await using at = await openPrompting()
    await at.plan('a')
    at.teams.fails(answering(status))
    await at.look()
    expect(await at.prompt()).toMatchObject({ state: 'failed', why: `${status}`, sentAt: null })
    expect(at.logged.join('\n')).toContain('a prompt failed')
    at.time.second = DAY
    expect(await at.look()).toBe(0)
    expect(at.anna.chat.messages()).toEqual([])
  },
)

test('without credentials it fails, and its tenant is left alone for a while', async () => {
  await using at = await openPrompting()
  await at.plan('a')
  at.teams.fails(answering(401), { times: 2 })
  await at.look()
  expect(await at.prompt()).toMatchObject({ state: 'failed', why: 'credentials' })
  expect(at.delivering.holds.onTenant(at.teams.tenant, instant(299))).toBe(instant(300))
})

test('what never left is tried again later, when all is looked at anew', async () => {
  await using at = await openPrompting()
  await at.plan('a')
  const post = async () => ({ kind: 'notSent', why: 'ECONNREFUSED', retryAfter: null }) as const
  await at.look('worker-1', { messenger: { ...at.messenger, post } })
  expect(await at.prompt()).toMatchObject({ state: 'planned', why: 'ECONNREFUSED', dueAt: instant(60) })
  at.time.second = 60
  await at.look()
  expect(await at.prompt()).toMatchObject({ state: 'sent' })
  expect((await at.tries()).map(({ number, state }) => [number, state])).toEqual([
    [1, 'notSent'],
    [2, 'sent'],
  ])
})

test('after a 429 nothing goes to its tenant before the time that Teams told', async () => {
  await using at = await openPrompting()
  await at.plan('a')
  at.teams.fails(tooMany('120'))
  await at.look()
  expect(await at.prompt()).toMatchObject({ state: 'planned', dueAt: instant(120) })
  expect(at.delivering.holds.onTenant(at.teams.tenant, instant(119))).toBe(instant(120))
})

test('a 429 that does not say how long holds up no answer for the tries that never came to Teams', async () => {
  await using at = await openPrompting()
  const ben = at.teams.person({ name: 'Ben' })
  const whys = ['ECONNREFUSED', 'ECONNREFUSED', 'ECONNREFUSED', 'tooMany']
  const post = async () => ({ kind: 'notSent', why: whys.shift() ?? 'tooMany', retryAfter: null }) as const
  await at.plan('a')
  for (const second of [0, 60, 360, 1_260]) {
    at.time.second = second
    await at.look('worker-1', { messenger: { ...at.messenger, post } })
  }
  expect(await states(at)).toEqual([...Array(3).fill(['notSent', 'ECONNREFUSED']), ['notSent', 'tooMany']])
  expect(at.delivering.holds.onTenant(at.teams.tenant, instant(1_261))).toBe(instant(1_320))
  await at.save(sendsFor(at.teams, ben, message('antwoord')), 'another worker')
  at.time.second = 1_320
  await at.delivering.sweep()
  await expect.poll(() => textsOf(ben)).toEqual(['antwoord'])
})

test('one without an answer in time is unknown', async () => {
  await using at = await openPrompting({ deadline: 40 })
  await at.plan('a')
  at.teams.fails(hanging, { stored: true })
  await at.look()
  expect(await at.prompt()).toMatchObject({ state: 'unknown', sentAt: instant(0) })
  at.time.second = DAY
  expect(await at.look()).toBe(0)
})

describe('somebody whom we never met', () => {
  const unmet = async (at: At, installed = true, name = 'joris') => {
    const joris = at.teams.person({ name, installed })
    const person = {
      ...{ ...otherPerson(name), tenant: at.teams.tenant, chat: null, teamsId: '', metAt: null },
      entraId: joris.aadObjectId,
    }
    await at.store.save(turnOf(person, `met ${name}`))
    const plans = [{ person: person.id, kind: 'try', subject: 'first', dueAt: instant(0) }]
    await at.change({ plans })
    const stored = () => at.store.personWith('welfare', person.id)
    const prompt = async () => (await at.store.promptsOf('welfare', person.id))[0]
    return { joris, stored, prompt }
  }
  const opened = (at: At) => at.teams.ledger.accepted.filter(({ doing }) => doing === 'create').length

  test('has a chat opened for them, which is kept, and gets the prompt in it', async () => {
    await using at = await openPrompting()
    const { joris, stored, prompt } = await unmet(at)
    await at.look()
    expect(await prompt()).toMatchObject({ state: 'sent' })
    expect((await stored())?.chat).toMatchObject({ conversation: joris.chat.id(), serviceUrl: at.teams.url })
    expect(joris.chat.messages()).toHaveLength(1)
    expect(opened(at)).toBe(1)
  })

  test('is found by a way that is looked for once, for all who are met within a minute', async () => {
    await using at = await openPrompting()
    const { wayTo } = at.store
    let times = 0
    const counting: typeof wayTo = (...of) => {
      times += 1
      return wayTo.apply(at.store, of)
    }
    Object.assign(at.store, { wayTo: counting })
    const all = [await unmet(at), await unmet(at, true, 'sanne'), await unmet(at, true, 'willem')]
    await at.look()
    for (const { prompt } of all) expect(await prompt()).toMatchObject({ state: 'sent' })
    expect([times, opened(at)]).toEqual([1, 3])
  })

  test('without the app is told apart, and gets nothing until they have it', async () => {
    await using at = await openPrompting()
    const { stored, prompt } = await unmet(at, false)
    await at.look()
    expect(await prompt()).toMatchObject({ state: 'suppressed', why: 'notInstalled' })
    expect(await stored()).toMatchObject({ unreachable: 'notInstalled', chat: null })
    expect(opened(at)).toBe(0)
  })

  test('is asked about again when nobody knows whether their chat was opened: it is the same one', async () => {
    await using at = await openPrompting()
    const { prompt } = await unmet(at)
    at.teams.fails(answering(502), { stored: true, of: ({ asking }) => asking === 'create' })
    await at.look()
    expect(await prompt()).toMatchObject({ state: 'planned', why: 'unknown', dueAt: instant(900) })
    at.time.second = 900
    await at.look()
    expect(await prompt()).toMatchObject({ state: 'sent' })
  })

  test('is the last for whom that is asked for a while when Teams does not take our credentials', async () => {
    await using at = await openPrompting()
    const { prompt } = await unmet(at)
    at.teams.fails(answering(401), { times: 2, of: ({ asking }) => asking === 'create' })
    await at.look()
    expect(await prompt()).toMatchObject({ state: 'failed', why: 'credentials' })
    expect(at.delivering.holds.onTenant(at.teams.tenant, instant(299))).toBe(instant(300))
  })

  test.each([
    ['asks to wait no time at all', tooMany('0')],
    ['does two things at once', answering(412)],
  ])('is not asked about without a pause when Teams %s', async (_, mishap) => {
    await using at = await openPrompting()
    const { prompt } = await unmet(at)
    const fault = at.teams.fails(mishap, { times: 9, of: ({ asking }) => asking === 'create' })
    await at.look()
    expect(fault.strikes()).toBe(1)
    expect(await prompt()).toMatchObject({ state: 'planned', dueAt: instant(5) })
  })

  test('is left alone where nobody of the tenant was ever heard', async () => {
    await using at = await openPrompting()
    const { stored, prompt } = await unmet(at)
    await at.change({}, { chat: null })
    await at.look()
    expect(await prompt()).toMatchObject({ state: 'suppressed', why: 'noChat' })
    expect(await stored()).toMatchObject({ unreachable: null })
  })
})

describe('a worker whose lease has lapsed', () => {
  /** Something happens right before an attempt is looked at for the last time. */
  const before = (at: At, happens: () => void) => {
    const { stands } = at.store
    Object.assign(at.store, {
      stands: (held: HeldAttempt) => {
        happens()
        return stands({ ...held, now: instant(at.time.second) })
      },
    })
  }

  test('does not send', async () => {
    await using at = await openPrompting()
    await at.plan('a')
    before(at, () => {
      at.time.second = 31
    })
    await at.look()
    expect(at.anna.chat.messages()).toEqual([])
    await at.look('worker-2')
    expect(await at.prompt()).toMatchObject({ state: 'unknown', why: 'processEnded' })
  })

  test('writes nothing down of what it sent', async () => {
    await using at = await openPrompting()
    await at.plan('a')
    const post: typeof at.messenger.post = async (chat, activity) => {
      const outcome = await at.messenger.post(chat, activity)
      at.time.second = 31
      return outcome
    }
    await at.look('worker-1', { messenger: { ...at.messenger, post } })
    expect(await at.prompt()).toMatchObject({ state: 'sending' })
    await at.look('worker-2')
    expect(await at.prompt()).toMatchObject({ state: 'unknown' })
    expect(at.anna.chat.messages()).toHaveLength(1)
  })
})

test('what is planned is always somewhere, whatever became of it', async () => {
  await using at = await openPrompting()
  const ends = [answering(400), answering(502), tooMany('60')] as const
  for (const [n, end] of ends.entries()) {
    at.time.second = n * 8 * DAY
    await at.plan(`p${n}`)
    at.teams.fails(end)
    await at.look()
  }
  const all = await at.store.promptsOf('welfare', at.person.id)
  expect(all.map(({ state }) => state)).toEqual(['failed', 'unknown', 'planned'])
  expect(all.every(({ why }) => why !== null)).toBe(true)
})

test('a tenant that answers slowly delays no other', async () => {
  await using at = await openPrompting()
  const joris = at.teams.person({ name: 'Joris' })
  const other = {
    ...{ ...otherPerson('joris', 'care'), tenant: 'tenant-9' },
    chat: {
      tenant: 'tenant-9',
      serviceUrl: at.teams.url,
      conversation: joris.chat.id(),
      bot: at.teams.bot.id,
    },
  }
  const plans = [{ person: other.id, kind: 'try', subject: 'care', dueAt: instant(0) }]
  await at.store.save(turnOf(other, 'met'))
  await at.store.save(turnOf({ ...other, revision: 1 }, 'planned', { plans }))
  await at.plan('a')
  const slow = Promise.withResolvers<void>()
  const post: typeof at.messenger.post = async (chat, activity) => {
    if (chat.tenant !== 'tenant-9') await slow.promise
    return at.messenger.post(chat, activity)
  }
  const loaded = [at.loaded, { ...at.loaded, programme: { ...at.loaded.programme, id: 'care' } }]
  const looked = at.look('worker-1', {
    messenger: { ...at.messenger, post },
    programmes: { now: () => loaded, isElsewhere: () => false, hasOthers: () => false },
  })
  await expect
    .poll(async () => (await at.store.promptsOf('care', other.id))[0])
    .toMatchObject({ state: 'sent' })
  expect(await at.prompt()).toMatchObject({ state: 'sending' })
  slow.resolve()
  expect(await looked).toBe(2)
})
