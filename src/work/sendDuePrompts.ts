import { toActivity } from '../cards/activity.ts'
import { draw } from '../cards/draw.ts'
import type { Screen } from '../cards/screen.ts'
import { theQuestion } from '../people/ignored.ts'
import type { Chat, Person } from '../people/person.ts'
import { type Prompt, sameKey } from '../people/prompt.ts'
import { type NotNow, whatNow } from '../people/whatNow.ts'
import type { Clock, Ids } from '../ports/clock.ts'
import type { Log } from '../ports/log.ts'
import type { Plan } from '../ports/prompting.ts'
import type { Send } from '../ports/sends.ts'
import type { Store, Turn } from '../ports/store.ts'
import type { LoadedProgramme } from '../topics/programme/loaded.ts'
import { readerFor } from './compose.ts'
import type { Delivering } from './deliver.ts'
import { type Occasions, occasions as ofProduct, type Told } from './occasions.ts'
import type { Programmes } from './programmes.ts'

export type Prompting = {
  readonly store: Store
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly programmes: Pick<Programmes, 'now'>
  readonly delivering: Pick<Delivering, 'worker' | 'leaseUntil' | 'deliver'>
  /** What there is to say, by the kind of prompt; those of the product, unless told. */
  readonly occasions?: Occasions
}

/** A prompt that is in our hands, with all that it is decided from. */
type Looked = {
  readonly prompt: Prompt
  readonly person: Person
  readonly all: readonly Prompt[]
  readonly loaded: LoadedProgramme
  readonly now: string
}

/** The first explanation promises it. */
const MOST_A_WEEK = 1

/** How many are taken in hand at once, and how often one is looked at anew when a turn of its person comes between. */
const MOST_AT_ONCE = 25
const MOST_TRIES = 20

const look = async (prompting: Prompting, claimed: Prompt): Promise<Looked | undefined> => {
  const { store, clock, programmes } = prompting
  const loaded = programmes.now().find(({ programme }) => programme.id === claimed.programme)
  const person = await store.personWith(claimed.programme, claimed.person)
  if (!loaded || !person) return undefined
  const all = await store.promptsOf(claimed.programme, claimed.person)
  const prompt = all.find(one => sameKey(one, claimed))
  return prompt?.state === 'planned' ? { prompt, person, all, loaded, now: clock.now() } : undefined
}

type Became = { readonly prompt: Prompt; readonly sends: readonly Send[]; readonly plans?: readonly Plan[] }

const cardFor = (
  { ids }: Prompting,
  { prompt, person, loaded, now }: Looked,
  [chat, screen]: [Chat, Screen],
): Send => ({
  id: ids.next(),
  programme: person.programme,
  person: person.id,
  chat,
  what: {
    kind: 'post',
    activity: toActivity(draw(screen, readerFor(person, loaded, now))),
    shows: null,
  },
  prompt: { kind: prompt.kind, subject: prompt.subject },
})

const ended = ({ prompt, now }: Looked, verdict: NotNow): Became => {
  const { why } = verdict
  const change = verdict.kind === 'move' ? { dueAt: verdict.to } : { state: verdict.state }
  return { prompt: { ...prompt, ...change, why, changedAt: now }, sends: [] }
}

const DONE = { kind: 'over', state: 'suppressed', why: 'done' } as const

const become = (prompting: Prompting, looked: Looked, { screen, plans = [], again }: Told): Became => {
  const { prompt, person, now } = looked
  if (again !== undefined) return { ...ended(looked, { kind: 'move', to: again, why: 'moved' }), plans }
  if (screen === null || person.chat === null) return { ...ended(looked, DONE), plans }
  const sending: Prompt = { ...prompt, state: 'sending', why: null, sentAt: now, changedAt: now }
  return { prompt: sending, sends: [cardFor(prompting, looked, [person.chat, screen])], plans }
}

/** What there still is to say is asked last, since that costs most. Undefined for what a newer release planned. */
const decide = async (prompting: Prompting, looked: Looked): Promise<Became | undefined> => {
  const { prompt, person, all, loaded, now } = looked
  const { rhythm, open } = loaded.programme
  const occasion = (prompting.occasions ?? ofProduct)[prompt.kind]
  if (!occasion) return undefined
  const verdict = whatNow({ prompt, person, all, now, usual: rhythm, open, most: MOST_A_WEEK })
  if (verdict.kind === 'ask') return { ...ended(looked, verdict.itself), plans: [theQuestion(person, now)] }
  if (verdict.kind !== 'go') return ended(looked, verdict)
  return become(prompting, looked, await occasion({ ...looked, store: prompting.store }))
}

const turnOf = (
  { delivering }: Prompting,
  { person, now }: Looked,
  { prompt, sends, plans = [] }: Became,
): Turn => ({
  person,
  ...{
    runs: [],
    actions: [],
    promises: [],
    routes: [],
    sends,
    prompts: [prompt],
    plans,
    handled: null,
    at: now,
  },
  worker: delivering.worker,
  leaseUntil: delivering.leaseUntil(),
})

/** Whether it needs another look, since a turn of the same person came between. */
const settle = async (prompting: Prompting, claimed: Prompt): Promise<boolean> => {
  const looked = await look(prompting, claimed)
  const became = looked && (await decide(prompting, looked))
  if (!looked || !became) return false
  const saved = await prompting.store.save(turnOf(prompting, looked, became))
  if (saved === 'saved') prompting.delivering.deliver(became.sends)
  return saved !== 'saved'
}

/** One that cannot be looked at holds nobody else up: it is looked at again when its lease is over. */
const settleInTime = async (prompting: Prompting, claimed: Prompt): Promise<void> => {
  try {
    let tries = 0
    while (tries < MOST_TRIES && (await settle(prompting, claimed))) tries += 1
  } catch (error) {
    prompting.log.error('a prompt could not be looked at', { kind: claimed.kind }, error)
  }
}

/**
 * Takes up what is due, of every programme, and decides for each at this moment: its card goes into the outbox in the
 * same transaction as what becomes of it. Answers how many were taken up. What cannot be decided, since its programme
 * has ended or a newer release planned it, is left until its lease is over.
 */
export async function sendDuePrompts(prompting: Prompting): Promise<number> {
  const { store, clock, delivering } = prompting
  const { worker, leaseUntil } = delivering
  const claim = { worker, now: clock.now(), leaseUntil: leaseUntil(), most: MOST_AT_ONCE }
  const claimed = await store.claimPrompts(claim)
  for (const prompt of claimed) await settleInTime(prompting, prompt)
  return claimed.length
}

const USUAL = 30_000

/** Looks now and again and again, `every` so many milliseconds. The answer ends that, when nothing is under way. */
export function startPrompting(prompting: Prompting, every = USUAL): () => Promise<void> {
  let ended = false
  const all = async (): Promise<void> => {
    while (!ended && (await sendDuePrompts(prompting)) === MOST_AT_ONCE);
  }
  const once = () => all().catch(error => prompting.log.error('prompts could not be looked at', {}, error))
  let under = once()
  const again = setInterval(() => {
    under = under.then(once)
  }, every)
  return () => {
    ended = true
    clearInterval(again)
    return under
  }
}
