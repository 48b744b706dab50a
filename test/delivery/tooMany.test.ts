/** From the moment at which an instance hears a 429, nothing more leaves to that tenant, whatever had its slot already. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore, quiet } from '../../src/outside/storage/openStore.ts'
import type { Messenger } from '../../src/ports/messenger.ts'
import type { Send } from '../../src/ports/sends.ts'
import { startDelivering } from '../../src/work/deliver.ts'
import { pacedMessenger } from '../../src/work/pacedMessenger.ts'
import { at as instant, otherPerson, turnOf } from '../storage/turns.ts'
import { post } from './openDelivery.ts'
import { openVirtualTime } from './virtualTime.ts'

const TENANT = 'tenant-1'
const A_MINUTE = 60_000
const chatOf = (n: number) => ({ tenant: TENANT, serviceUrl: '', conversation: `chat-${n}`, bot: 'bot' })

/** The last slots that another instance took before it knew, and a timer that is late. */
const TAKEN = 700

/** Instances over one database, and a Teams that asks to wait a minute when it first is told something. */
const openOut = async (instances: number) => {
  const folder = mkdtempSync(join(tmpdir(), 'too-many-'))
  const opened = await openStore({ dataDir: folder }, quiet)
  if (!opened.ok) throw new Error(opened.why)
  const { store } = opened
  const virtual = openVirtualTime(instant(0))
  const { time, clock, wait } = virtual
  const left: { readonly of: number; readonly at: number }[] = []
  const asked = { at: Number.POSITIVE_INFINITY, by: 0 }
  const tell = async (of: number) => {
    left.push({ of, at: time.now })
    await wait(50)
    if (asked.at < time.now) return { kind: 'sent', activity: `m-${left.length}` } as const
    Object.assign(asked, { at: time.now, by: of })
    return { kind: 'notSent', why: 'tooMany', retryAfter: A_MINUTE } as const
  }
  const start = (of: number) => {
    const opening = async () => ({ kind: 'refused', why: '400' }) as const
    const messenger: Messenger = { post: () => tell(of), replace: () => tell(of), open: opening }
    const around = { store, messenger, clock, wait, log: quiet, worker: `worker-${of}` }
    const delivering = startDelivering({ ...around, every: () => () => {}, random: () => 0.5 })
    return { delivering, beside: pacedMessenger(messenger, { ...delivering, clock }) }
  }
  const outs = Array.from({ length: instances }, (_, of) => start(of))
  const save = async (n: number, worker: string): Promise<Send> => {
    const person = { ...otherPerson(`p${n}`), chat: chatOf(n) }
    const what = post('antwoord')
    const send = { id: `send-${n}`, programme: person.programme, person: person.id, chat: chatOf(n), what }
    const turn = turnOf(person, `turn-${n}`, { sends: [send], worker, leaseUntil: instant(45) })
    expect(await store.save({ ...turn, at: clock.now() })).toBe('saved')
    return send
  }
  const close = async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  }
  return { ...virtual, store, outs, left, asked, save, [Symbol.asyncDispose]: close }
}

type Out = Awaited<ReturnType<typeof openOut>>

/** So many answers to so many people, shared among the instances. */
const sayMany = async ({ outs, save }: Out, many: number) => {
  for (const [of, { delivering }] of outs.entries()) {
    const sends: Send[] = []
    for (let n = of; n < many; n += outs.length) sends.push(await save(n, delivering.worker))
    delivering.deliver(sends)
  }
}

test('of a crowd of answers none leaves before its time any more, and none counts as tried', async () => {
  await using out = await openOut(1)
  await sayMany(out, 120)
  await out.until(out.wait(30_000))
  const { left, asked } = out
  expect(asked.at).toBeLessThan(out.time.now)
  expect(left.filter(one => one.at > asked.at)).toEqual([])
  const claim = { worker: 'worker-0', now: instant(120), leaseUntil: instant(160), most: 200 }
  const waiting = await out.store.claimSends(claim)
  expect(waiting.length).toBeGreaterThan(100)
  expect(waiting.every(({ attempts }) => attempts <= 2)).toBe(true)
})

test('another instance sends no more than what it had a slot for, in less than a second', async () => {
  await using out = await openOut(3)
  await sayMany(out, 180)
  await out.until(out.wait(30_000))
  const after = out.left.filter(one => one.at > out.asked.at)
  expect(after.filter(({ of }) => of === out.asked.by)).toEqual([])
  expect(after.filter(({ at }) => at > out.asked.at + TAKEN)).toEqual([])
})

test('what is sent beside the lanes waits as well, and is heard as well', async () => {
  await using out = await openOut(1)
  const [{ beside, delivering }] = out.outs as [Out['outs'][number]]
  const said = Promise.all(Array.from({ length: 60 }, (_, n) => beside.post(chatOf(n), {})))
  const outcomes = await out.until(said)
  expect(out.left.filter(({ at }) => at > out.asked.at)).toEqual([])
  expect(outcomes.filter(({ kind }) => kind === 'sent').length).toBeLessThan(10)
  expect(delivering.holds.onTenant(TENANT, out.clock.now())).not.toBeNull()
})
