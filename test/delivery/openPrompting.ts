import type { Person } from '../../src/people/person.ts'
import type { Turn } from '../../src/ports/store.ts'
import { nothingFormer } from '../../src/topics/programme/loaded.ts'
import { noticeOf } from '../../src/work/decision.ts'
import type { Occasions } from '../../src/work/occasions.ts'
import type { Prompting } from '../../src/work/prompting/prompting.ts'
import { sendDuePrompts } from '../../src/work/sendDuePrompts.ts'
import { unwatched } from '../../src/work/unwatched.ts'
import { smallProgramme } from '../smallProgramme.ts'
import { fatima, at as instant, turnOf } from '../storage/turns.ts'
import { chatOf, openDelivery, type Terms } from './openDelivery.ts'

/** A way out as in `openDelivery`, and prompts of the kind `try` that greet Anna; all of them in virtual time. */
export async function openPrompting(terms: Terms = {}) {
  const out = await openDelivery(terms)
  const anna = out.teams.person({ name: 'Anna' })
  const chat = chatOf(out.teams, anna)
  const person: Person = { ...fatima, tenant: out.teams.tenant, teamsId: anna.id, chat }
  const counter = { next: 0, needed: true, again: instant(0) }
  const occasions: Occasions = {
    try: async () => ({ screen: counter.needed ? noticeOf({ key: 'turns.hello' }) : null }),
    again: async ({ now }) =>
      now < counter.again
        ? { screen: null, again: counter.again }
        : { screen: null, plans: [{ person: person.id, kind: 'try', subject: 'next', dueAt: now }] },
    ignored: async () => ({ screen: noticeOf({ key: 'prompts.ignored.text' }) }),
    fails: () => Promise.reject(new Error('this kind always fails')),
  }
  const programme = { ...smallProgramme, id: person.programme }
  const loaded = { programme, former: nothingFormer, version: 1, loadedAt: instant(0) }
  const delivering = out.start('worker-1')
  const look = (worker = 'worker-1', more: Partial<Prompting> = {}) =>
    sendDuePrompts({
      ...{ store: out.store, messenger: out.messenger, clock: out.clock, log: out.log, occasions },
      ...{ watch: unwatched, random: () => 0.5 },
      ids: { next: () => `id-${counter.next++}` },
      programmes: { now: () => [loaded], isElsewhere: () => false, hasOthers: () => false },
      delivering: { ...delivering, worker },
      ...more,
    })
  const tries = () => out.store.attemptsOf(person.programme, person.id)
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
  return { ...out, anna, person, counter, delivering, look, loaded, tries, change, plan, prompt }
}
