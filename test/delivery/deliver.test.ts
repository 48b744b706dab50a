import { expect, test } from 'vitest'
import { answering, hanging, resetting, slow, tooMany } from '../fakeTeams/faults.ts'
import { message, openDelivery, post, sendsFor, textsOf } from './openDelivery.ts'

const numbers = (most: number) => Array.from({ length: most }, (_, n) => `${n}`)

test('what was saved is sent at once, in order, and ticked off', async () => {
  await using at = await openDelivery()
  const anna = at.teams.person({ name: 'Anna' })
  const { deliver, sweep } = at.start('worker-1')

  deliver(await at.save(sendsFor(at.teams, anna, ...numbers(10).map(text => post(text)))))
  await expect.poll(() => at.settled.length).toBe(10)

  expect(textsOf(anna)).toEqual(numbers(10))
  at.time.second = 100
  expect(await sweep()).toBe(0)
})

test('many people are told beside each other, each in order', async () => {
  await using at = await openDelivery()
  const people = numbers(40).map(name => at.teams.person({ name: `P${name}` }))
  const { deliver, drain } = at.start('worker-1', { atOnce: 4 })
  const held = at.teams.fails(slow, { of: call => call.conversation === people[0]?.chat.id() })

  for (const one of people) deliver(await at.save(sendsFor(at.teams, one, post('a'), post('b'), post('c'))))
  for (const one of people.slice(1)) await one.chat.waitFor(() => textsOf(one).length === 3)
  held.release()
  await people[0]?.chat.waitFor(() => people[0] && textsOf(people[0]).length === 3)
  await drain()

  expect(people.map(textsOf)).toEqual(people.map(() => ['a', 'b', 'c']))
})

test('a card that was sent becomes the card of its run, and is what a later send replaces', async () => {
  await using at = await openDelivery()
  const anna = at.teams.person({ name: 'Anna' })
  const { deliver } = at.start('worker-1')
  const quiet = { kind: 'replaceCardOf', run: 'run-Anna', activity: message('quiet') } as const

  const whats = [post('first', 'run-Anna'), quiet, post('second', 'run-Anna')]
  deliver(await at.save(sendsFor(at.teams, anna, ...whats)))
  await expect.poll(() => at.settled.length).toBe(3)

  expect(textsOf(anna)).toEqual(['quiet', 'second'])
  expect(await at.store.cardOf('welfare', 'run-Anna')).toBe(anna.chat.last()?.id)
})

test('without a card there is nothing to replace, and that is done', async () => {
  await using at = await openDelivery()
  const anna = at.teams.person({ name: 'Anna' })
  const { deliver, sweep } = at.start('worker-1')
  const quiet = { kind: 'replaceCardOf', run: 'run-Anna', activity: message('quiet') } as const

  deliver(await at.save(sendsFor(at.teams, anna, quiet, post('next'))))
  await expect.poll(() => at.settled).toEqual(['sent Anna quiet', 'sent Anna next'])

  at.time.second = 100
  expect(await sweep()).toBe(0)
  expect(at.teams.ledger.refused).toEqual([])
})

test('after "too many" nothing goes before its time, to nobody of the tenant, and then all in order', async () => {
  await using at = await openDelivery()
  const [anna, bo] = [at.teams.person({ name: 'Anna' }), at.teams.person({ name: 'Bo' })]
  const { deliver, sweep } = at.start('worker-1')
  at.teams.fails(tooMany('20'))

  deliver(await at.save(sendsFor(at.teams, anna, post('a'), post('b'))))
  await expect.poll(() => at.settled).toEqual(['putBack Anna a', 'putBack Anna b'])
  deliver(await at.save(sendsFor(at.teams, anna, post('c'))))
  deliver(await at.save(sendsFor(at.teams, bo, post('d'))))
  await expect.poll(() => at.settled.length).toBe(4)
  at.time.second = 19
  expect(await sweep()).toBe(0)
  at.time.second = 21
  expect(await sweep()).toBe(4)

  expect(textsOf(anna)).toEqual(['a', 'b', 'c'])
  expect(textsOf(bo)).toEqual(['d'])
})

test('what a tenant asked of a clock that was ahead, and has been put right, holds nobody up', async () => {
  await using at = await openDelivery()
  const [anna, bo] = [at.teams.person({ name: 'Anna' }), at.teams.person({ name: 'Bo' })]
  const { deliver } = at.start('worker-1')
  at.teams.fails(tooMany('20'))

  at.time.second = 7_200
  deliver(await at.save(sendsFor(at.teams, anna, post('a'))))
  await expect.poll(() => at.settled).toEqual(['putBack Anna a'])
  at.time.second = 0
  deliver(await at.save(sendsFor(at.teams, bo, post('b'))))
  await expect.poll(() => at.settled.length).toBe(2)

  expect(textsOf(bo)).toEqual(['b'])
})

test('what is said while an older send is tried again does not overtake those behind it', async () => {
  await using at = await openDelivery()
  const anna = at.teams.person({ name: 'Anna' })
  const { deliver, sweep } = at.start('worker-1')
  at.teams.fails(tooMany('5'))
  deliver(await at.save(sendsFor(at.teams, anna, post('a'), post('b'))))
  await expect.poll(() => at.settled.length).toBe(2)

  at.time.second = 10
  const again = at.teams.fails(slow)
  const swept = sweep()
  await again.struck
  deliver(await at.save(sendsFor(at.teams, anna, post('c'))))
  again.release()
  await swept
  await expect.poll(() => at.settled).toContain('sent Anna c')

  expect(textsOf(anna)).toEqual(['a', 'b', 'c'])
  at.time.second = 11
  await sweep()
  deliver(await at.save(sendsFor(at.teams, anna, post('at once'))))
  await expect.poll(() => at.settled.at(-1)).toBe('sent Anna at once')
})

test('a message that nobody knows of goes again, at most twice', async () => {
  await using at = await openDelivery()
  const anna = at.teams.person({ name: 'Anna' })
  const { deliver, sweep } = at.start('worker-1')
  const fault = at.teams.fails(resetting, { times: 3 })

  deliver(await at.save(sendsFor(at.teams, anna, post('lost'), post('kept'))))
  await expect.poll(() => at.settled.length).toBe(2)
  for (const second of [2, 8]) {
    at.time.second = second
    await sweep()
  }

  expect(fault.strikes()).toBe(3)
  expect(textsOf(anna)).toEqual(['kept'])
  expect(at.settled.at(-2)).toBe('giveUp Anna lost')
  expect(at.logged.join()).toMatch(/given up.*ECONNRESET/)
})

test('a change that nobody knows of is repeated, and is one change', async () => {
  await using at = await openDelivery()
  const anna = at.teams.person({ name: 'Anna' })
  const { deliver, sweep } = at.start('worker-1')
  const change = { kind: 'replaceCardOf', run: 'run-Anna', activity: message('new') } as const
  const changes = { of: ({ method }: { method: string }) => method === 'PUT' }
  const fault = at.teams.fails(answering(500), { ...changes, stored: true, times: 4 })

  deliver(await at.save(sendsFor(at.teams, anna, post('first', 'run-Anna'), change)))
  await expect.poll(() => at.settled.length).toBe(2)
  for (const second of [2, 10, 40, 110]) {
    at.time.second = second
    expect(await sweep()).toBe(1)
  }

  expect(fault.strikes()).toBe(4)
  expect(textsOf(anna)).toEqual(['new'])
  expect(at.settled.at(-1)).toBe('sent Anna new')
  expect(at.logged).toEqual([])
})

test('who cannot be reached is not tried again, and holds up nobody', async () => {
  await using at = await openDelivery()
  const [anna, bo] = [at.teams.person({ name: 'Anna' }), at.teams.person({ name: 'Bo' })]
  const { deliver, sweep } = at.start('worker-1')
  anna.chat.block('ConversationBlockedByUser')

  deliver(await at.save(sendsFor(at.teams, anna, post('a'))))
  deliver(await at.save(sendsFor(at.teams, bo, post('b'))))
  await expect.poll(() => at.settled.length).toBe(2)

  at.time.second = 100
  expect(await sweep()).toBe(0)
  expect(at.logged[0]).toContain('ConversationBlockedByUser')
})

test('a message that was removed is not changed, quietly', async () => {
  await using at = await openDelivery()
  const anna = at.teams.person({ name: 'Anna' })
  const { deliver, drain } = at.start('worker-1')
  const gone = { kind: 'replace', target: 'nowhere', activity: message('x'), shows: null } as const

  deliver(await at.save(sendsFor(at.teams, anna, gone, post('after'))))
  await anna.chat.waitFor(() => textsOf(anna).length === 1)
  await drain()

  expect(at.logged).toEqual([])
})

test('what a dead process left is sent when its lease is over, in order', async () => {
  await using at = await openDelivery()
  const anna = at.teams.person({ name: 'Anna' })
  await at.save(sendsFor(at.teams, anna, post('a'), post('b')), 'dead')
  const next = at.start('worker-2')

  at.time.second = 29
  expect(await next.sweep()).toBe(0)
  at.time.second = 31
  expect(await next.sweep()).toBe(2)

  expect(textsOf(anna)).toEqual(['a', 'b'])
})

test('a tenant that answers slowly leaves room for another', async () => {
  await using at = await openDelivery()
  const slowly = numbers(100).map(name => at.teams.person({ name: `P${name}` }))
  const bo = at.teams.person({ name: 'Bo' })
  const { deliver, drain } = at.start('worker-1')
  const fault = at.teams.fails(slow, { times: 100, of: call => call.conversation !== bo.chat.id() })

  for (const one of slowly) deliver(await at.save(sendsFor(at.teams, one, post('a'))))
  await fault.struck
  const [send] = sendsFor(at.teams, bo, post('b'))
  if (!send) throw new Error('There is one.')
  deliver(await at.save([{ ...send, chat: { ...send.chat, tenant: 'tenant-9' } }]))
  await expect.poll(() => textsOf(bo)).toEqual(['b'])
  expect(slowly.flatMap(textsOf)).toEqual([])

  fault.release()
  await drain()
})

test('a worker whose lease is over sends nothing', async () => {
  await using at = await openDelivery()
  const anna = at.teams.person({ name: 'Anna' })
  const { deliver, drain } = at.start('worker-1')
  const fault = at.teams.fails(slow)

  deliver(await at.save(sendsFor(at.teams, anna, post('a'), post('b'))))
  await fault.struck
  at.time.second = 31
  fault.release()
  await anna.chat.waitFor(() => textsOf(anna).length === 1)
  await drain()
  expect(textsOf(anna)).toEqual(['a'])

  expect(await at.start('worker-2').sweep()).toBe(1)
  expect(textsOf(anna)).toEqual(['a', 'b'])
})

test('nor does one whose lease ended while it looked whose turn it is: another has sent it by then', async () => {
  await using at = await openDelivery()
  const anna = at.teams.person({ name: 'Anna' })
  const next = at.start('worker-2')
  const isNext = async (send: string) => {
    const is = await at.store.isNext(send)
    at.time.second = 31
    await next.sweep()
    return is
  }
  const { deliver } = at.start('worker-1', { store: { ...at.store, isNext } })

  deliver(await at.save(sendsFor(at.teams, anna, post('a'), post('b'))))
  await expect.poll(() => textsOf(anna)).toContain('b')
  await next.drain()

  expect(textsOf(anna)).toEqual(['a', 'b'])
})

test('draining finishes what is under way and leaves the rest to the next', async () => {
  await using at = await openDelivery()
  const anna = at.teams.person({ name: 'Anna' })
  const { deliver, drain, sweep } = at.start('worker-1')
  const fault = at.teams.fails(slow)
  const [first = [], late = []] = [
    sendsFor(at.teams, anna, post('a'), post('b')),
    sendsFor(at.teams, anna, post('late')),
  ]

  deliver(await at.save(first))
  await fault.struck
  const drained = drain()
  deliver(await at.save(late))
  fault.release()
  await drained
  expect(textsOf(anna)).toEqual(['a'])
  expect(await sweep()).toBe(0)

  await expect.poll(at.start('worker-2').sweep).toBe(0)
  expect(textsOf(anna)).toEqual(['a', 'b', 'late'])
})

test('an answer that never comes ends at the deadline', async () => {
  await using at = await openDelivery({ deadline: 300 })
  const anna = at.teams.person({ name: 'Anna' })
  const { deliver, sweep } = at.start('worker-1')
  at.teams.fails(hanging)

  deliver(await at.save(sendsFor(at.teams, anna, post('a'))))
  await expect.poll(() => at.settled).toEqual(['putBack Anna a'])
  at.time.second = 5
  await sweep()

  expect(textsOf(anna)).toEqual(['a'])
})

test('a database that does not answer breaks nothing', async () => {
  await using at = await openDelivery()
  const anna = at.teams.person({ name: 'Anna' })
  const down = () => Promise.reject(new Error('Anna cannot be read'))
  const isNext = async () => true
  const broken = {
    ...{ isNext, claimSends: down, sent: down, putBack: down, giveUp: down, cardOf: down },
    ...{ markUnreachable: down, isHeld: down, settlePrompt: down, reserve: down, holdPace: down },
  }
  const { deliver, sweep, drain } = at.start('worker-1', { store: broken })

  deliver(sendsFor(at.teams, anna, post('a'), post('b')))
  await anna.chat.waitFor(() => textsOf(anna).length > 0)
  expect(await sweep()).toBe(0)
  await drain()

  expect(at.logged.length).toBeGreaterThan(1)
  expect(at.logged.join()).not.toContain('Anna cannot')
})
