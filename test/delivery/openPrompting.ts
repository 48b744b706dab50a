import type { Person } from '../../src/people/person.ts'
import type { Turn } from '../../src/ports/store.ts'
import { nothingFormer } from '../../src/topics/programme/loaded.ts'
import { noticeOf } from '../../src/work/decision.ts'
import type { Occasions } from '../../src/work/occasions.ts'
import { sendDuePrompts } from '../../src/work/sendDuePrompts.ts'
import { smallProgramme } from '../smallProgramme.ts'
import { fatima, at as instant, turnOf } from '../storage/turns.ts'
import { chatOf, openDelivery, type Terms } from './openDelivery.ts'

/** A way out as in `openDelivery`, and prompts of the kind `try` that greet Anna; all of them in virtual time. */
export async function openPrompting(terms: Terms = {}) {
  const out = await openDelivery(terms)
  const anna = out.teams.person({ name: 'Anna' })
  const chat = chatOf(out.teams, anna)
  const person: Person = { ...fatima, tenant: out.teams.tenant, chat }
  const counter = { next: 0, needed: true, again: instant(0) }
  const occasions: Occasions = {
    try: async () => ({ screen: counter.needed ? noticeOf({ key: 'turns.hello' }) : null }),
    again: async ({ now }) =>
      now < counter.again
        ? { screen: null, again: counter.again }
        : { screen: null, plans: [{ person: person.id, kind: 'try', subject: 'next', dueAt: now }] },
    fails: () => Promise.reject(new Error('this kind always fails')),
  }
  const programme = { ...smallProgramme, id: person.programme }
  const loaded = { programme, former: nothingFormer, version: 1, loadedAt: instant(0) }
  const delivering = out.start('worker-1')
  const look = (worker = 'worker-1', deliver = delivering.deliver) =>
    sendDuePrompts({
      ...{ store: out.store, clock: { now: () => instant(out.time.second) }, occasions },
      ids: { next: () => `id-${counter.next++}` },
      log: { info: () => {}, warn: () => {}, error: () => {} },
      programmes: { now: () => [loaded] },
      delivering: { worker, leaseUntil: () => instant(out.time.second + 45), deliver },
    })
  const now = async (): Promise<Person> => {
    const stored = await out.store.personWith(person.programme, person.id)
    return stored ?? person
  }
  const change = async (more: Partial<Turn> = {}, who: Partial<Person> = {}) =>
    out.store.save(
      turnOf({ ...(await now()), ...who }, `${counter.next++}`, { at: instant(out.time.second), ...more }),
    )
  const plan = (...subjects: readonly string[]) =>
    change({
      plans: subjects.map(subject => ({
        ...{ person: person.id, kind: 'try', subject, dueAt: instant(out.time.second) },
      })),
    })
  const prompt = async (subject = 'a') =>
    (await out.store.promptsOf(person.programme, person.id)).find(one => one.subject === subject)
  await change()
  return { ...out, anna, person, counter, delivering, look, change, plan, prompt }
}
