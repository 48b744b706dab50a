import type { Screen } from '../../cards/screen.ts'
import { MOST_A_WEEK } from '../../people/budget.ts'
import { theQuestion, unasked } from '../../people/ignored.ts'
import type { Chat, Person } from '../../people/person.ts'
import { sameKey } from '../../people/prompt.ts'
import { type NotNow, type Now, whatNow } from '../../people/whatNow.ts'
import type { ClaimedPrompt } from '../../ports/attempts.ts'
import { lastHeardElsewhere, upToDate } from '../inOtherProgrammes.ts'
import { occasions as ofProduct, type Told } from '../occasions.ts'
import { type Change, type Looked, type Prompting, triesOf } from './prompting.ts'

/** They may have said to another programme since that they want nothing, or removed the app while they were in it. */
const asTheyWish = async (prompting: Prompting, person: Person): Promise<Person> =>
  upToDate(person, await lastHeardElsewhere(prompting, person, person))

/** Undefined where there is nothing to decide any more. */
export const look = async (prompting: Prompting, claimed: ClaimedPrompt): Promise<Looked | undefined> => {
  const { store, clock, programmes } = prompting
  const loaded = programmes.now().find(({ programme }) => programme.id === claimed.programme)
  const stored = await store.personWith(claimed.programme, claimed.person)
  if (!loaded || !stored) return undefined
  const person = await asTheyWish(prompting, stored)
  const all = await store.promptsOf(claimed.programme, claimed.person)
  const prompt = all.find(one => sameKey(one, claimed))
  return prompt?.state === 'planned' ? { prompt, claimed, person, all, loaded, now: clock.now() } : undefined
}

/** What a look at a prompt leads to: something to say, a chat to open for it, or a change that ends it or puts it off. */
export type Decided =
  | { readonly kind: 'say'; readonly chat: Chat; readonly screen: Screen; readonly change: Change }
  | { readonly kind: 'open' }
  | { readonly kind: 'change'; readonly change: Change }

/** Why a prompt waits whose person belongs to another programme, as far as this instance has read. */
const ELSEWHERE = 'elsewhere'

/** Since when a prompt waits for that: `changedAt` stays then, however often it is looked at. */
const elsewhereSince = ({ prompt, now }: Looked): string =>
  prompt.why === ELSEWHERE ? prompt.changedAt : now

export const ended = (looked: Looked, verdict: NotNow): Change => {
  const { prompt, now } = looked
  const { why } = verdict
  const change = verdict.kind === 'move' ? { dueAt: verdict.to } : { state: verdict.state }
  return {
    prompts: [{ ...prompt, ...change, why, changedAt: why === ELSEWHERE ? elsewhereSince(looked) : now }],
  }
}

const DONE = { kind: 'over', state: 'suppressed', why: 'done' } as const

/** Teams knew the chat no longer at the last try, and it was not opened anew since: that leaves a prompt without a why. */
const isChatGone = async (prompting: Prompting, { prompt }: Looked): Promise<boolean> =>
  prompt.why !== null && (await triesOf(prompting, prompt)).at(-1)?.why === 'gone'

/** It has its whole time from then on, whatever puts it off after that: else what came too early would be too late. */
const movedTo = (looked: Looked, again: string): Change => {
  const prompt = { ...looked.prompt, madeAt: again }
  return ended({ ...looked, prompt }, { kind: 'move', to: again, why: 'moved' })
}

const decided = async (
  prompting: Prompting,
  looked: Looked,
  { screen, plans = [], again }: Told,
): Promise<Decided> => {
  const { chat } = looked.person
  if (again !== undefined) return { kind: 'change', change: { ...movedTo(looked, again), plans } }
  if (screen === null) return { kind: 'change', change: { ...ended(looked, DONE), plans } }
  return chat === null || (await isChatGone(prompting, looked))
    ? { kind: 'open' }
    : { kind: 'say', chat, screen, change: { plans } }
}

const LEFT = { kind: 'over', state: 'suppressed', why: 'left' } as const

/** In milliseconds. By then it is noticed who left, or nothing is to be said to them in any case. */
const A_MINUTE = 60_000
const AN_HOUR = 3_600_000

/**
 * Until it is noticed which programme they are in, nothing goes, and nothing is over: another instance may have read a
 * newer version by now, by which they are back.
 */
const whileElsewhere = (looked: Looked): NotNow => {
  const now = Date.parse(looked.now)
  if (looked.person.leftAt !== null || now - Date.parse(elsewhereSince(looked)) >= AN_HOUR) return LEFT
  return { kind: 'move', to: new Date(now + A_MINUTE).toISOString(), why: ELSEWHERE }
}

export const verdictOf = ({ programmes }: Pick<Prompting, 'programmes'>, looked: Looked): Now => {
  const { prompt, person, all, loaded, now } = looked
  const { rhythm, open, id } = loaded.programme
  if (programmes.isElsewhere(id, person)) return whileElsewhere(looked)
  return whatNow({ prompt, person, all, now, usual: rhythm, open, most: MOST_A_WEEK })
}

/** What was planned before stays as it is, so a question that is over and never went is put back: else nothing ever goes. */
const asking = (looked: Looked, itself: NotNow): Change => {
  const { person, all, now } = looked
  const { prompts = [] } = ended(looked, itself)
  const question = unasked(person, all)
  if (!question) return { prompts, plans: [theQuestion(person, now)] }
  return { prompts: [...prompts, { ...question, state: 'planned', dueAt: now, why: null, changedAt: now }] }
}

/** What there still is to say is asked last, since that costs most. Undefined for what a newer release planned. */
export const decide = async (prompting: Prompting, looked: Looked): Promise<Decided | undefined> => {
  const occasion = (prompting.occasions ?? ofProduct)[looked.prompt.kind]
  if (!occasion) return undefined
  const verdict = verdictOf(prompting, looked)
  if (verdict.kind === 'ask') return { kind: 'change', change: asking(looked, verdict.itself) }
  if (verdict.kind !== 'go') return { kind: 'change', change: ended(looked, verdict) }
  return decided(prompting, looked, await occasion({ ...looked, store: prompting.store }))
}
