import type { Chat, Unreachable } from '../../people/person.ts'
import type { WayTo } from '../../ports/attempts.ts'
import type { Opening } from '../../ports/messenger.ts'
import { LONGEST_HOLD } from '../../ports/pace.ts'
import { unreachableBy } from '../noteUnreachable.ts'
import { WAITS } from './becomes.ts'
import { after, type Change, type Looked, type Prompting } from './prompting.ts'

/** In milliseconds, when Teams does not say how long to wait. */
const A_MINUTE = 60_000
const A_QUARTER = 900_000

/** However soon Teams would have it asked again, in milliseconds: how often it was is not written down. */
const SHORTEST = 5_000

const ended = ({ prompt, now }: Looked, state: 'suppressed' | 'failed', why: string): Change => ({
  prompts: [{ ...prompt, state, why, changedAt: now }],
})

const laterOn = (prompting: Prompting, { prompt, now }: Looked, why: string, ms: number): Change => ({
  prompts: [{ ...prompt, why, dueAt: after(prompting, ms), changedAt: now }],
})

/** Somebody who never had the app has nothing that could be removed. Teams tells it in the same words. */
const reasonOf = ({ person }: Looked, why: string): Unreachable => {
  if (unreachableBy(why, 'post') === 'blocked') return 'blocked'
  return person.chat === null ? 'notInstalled' : 'uninstalled'
}

const unreachable = (looked: Looked, why: Unreachable): Change => ({
  ...ended(looked, 'suppressed', why),
  person: { ...looked.person, unreachable: why },
})

const hold = (prompting: Prompting, { person }: Looked, ms: number): void =>
  prompting.delivering.holds.holdTenant(person.tenant, after(prompting, ms))

const notOpened = (
  prompting: Prompting,
  looked: Looked,
  opening: Exclude<Opening, { kind: 'opened' }>,
): Change => {
  const { why } = opening
  switch (opening.kind) {
    case 'unreachable':
      return unreachable(looked, reasonOf(looked, why))
    case 'refused':
      prompting.log.error('a chat could not be opened', { object: 'prompt', kind: looked.prompt.kind, why })
      // As with a prompt that is refused for it: until somebody saw to that, all others would fail as well.
      if (why === 'credentials') hold(prompting, looked, LONGEST_HOLD)
      return ended(looked, 'failed', why)
    // Opening twice gives the same chat, so what nobody knows of can be asked again.
    case 'unknown':
      return laterOn(prompting, looked, 'unknown', A_QUARTER)
    case 'notSent': {
      const ms = opening.retryAfter ?? A_MINUTE
      if (why === 'tooMany') hold(prompting, looked, ms)
      return laterOn(prompting, looked, why, Math.max(SHORTEST, ms))
    }
  }
}

const open = ({ messenger }: Prompting, { person }: Looked, { serviceUrl, bot }: WayTo): Promise<Opening> => {
  const { tenant, teamsId, entraId } = person
  // Teams takes either id for somebody who has the app.
  return messenger.open({ tenant, serviceUrl, bot, teamsId: teamsId || entraId })
}

type LookedFor = { readonly way: Promise<WayTo | undefined>; readonly until: string }

/** The chats that are being opened, by person, and the ways to people that were looked for just now. */
export type Openings = {
  readonly under: Map<string, Promise<Opening>>
  readonly ways: Map<string, LookedFor>
}

export const noOpenings = (): Openings => ({ under: new Map(), ways: new Map() })

/** Opens each chat once at a time: whoever asks meanwhile gets the same. */
const openOnce = (prompting: Prompting, { under }: Openings, looked: Looked, way: WayTo) => {
  const { id } = looked.person
  const opening = under.get(id) ?? open(prompting, looked, way).finally(() => under.delete(id))
  under.set(id, opening)
  return opening
}

/**
 * It is the same for everybody of a programme in a tenant, and to find it all of them are looked at: of 100,000 people
 * that takes 75 ms, in which nothing else goes on. Where there is none, it is looked for anew.
 */
const wayTo = async (prompting: Prompting, { ways }: Openings, { person }: Looked) => {
  const { programme, tenant } = person
  const key = JSON.stringify([programme, tenant])
  const before = ways.get(key)
  const isRecent = before !== undefined && prompting.clock.now() < before.until
  const way = isRecent ? before.way : prompting.store.wayTo(programme, tenant)
  if (!isRecent) ways.set(key, { way, until: after(prompting, A_MINUTE) })
  const found = await way.catch(error => {
    ways.delete(key)
    throw error
  })
  if (!found) ways.delete(key)
  return found
}

/**
 * Opens the chat with somebody whom we have none with, or whose chat Teams knows no longer, and gives what changes for
 * it: their chat from now on, or what becomes of the prompt that there is no chat for.
 */
export const openFirst = async (
  prompting: Prompting,
  openings: Openings,
  looked: Looked,
  slot: number,
): Promise<Change> => {
  const { delivering } = prompting
  const { person } = looked
  const way = person.chat ?? (await wayTo(prompting, openings, looked))
  if (!way) return ended(looked, 'suppressed', 'noChat')
  if (!(await delivering.pace.until(person.tenant, slot))) return laterOn(prompting, looked, WAITS, A_MINUTE)
  const opening = await openOnce(prompting, openings, looked, way)
  if (opening.kind !== 'opened') return notOpened(prompting, looked, opening)
  const { serviceUrl, bot } = way
  const chat: Chat = { serviceUrl, bot, tenant: person.tenant, conversation: opening.conversation }
  const isAnew = person.chat !== null
  return { person: { ...person, chat }, ...(isAnew && { prompts: [{ ...looked.prompt, why: null }] }) }
}
