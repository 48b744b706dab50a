import { setTimeout } from 'node:timers/promises'
import { z } from 'zod/v4'
import type { Clock } from '../../ports/clock.ts'
import type { ReadChannel, Reading, TeamRead, TeamReader } from '../../ports/teamReader.ts'
import type { TeamsTeam } from '../../topics/actionCard/channel.ts'
import type { TeamsMember } from '../../topics/actionCard/whoMayPost.ts'
import { type ConnectorSetting, openConnector, type Responded } from './connector.ts'
import { outcomeOf } from './outcome.ts'
import { cleanText } from './text.ts'

export type TeamReaderSetting = ConnectorSetting & {
  readonly clock: Clock
  /** For each request, in milliseconds; 10 s unless told. */
  readonly deadline?: number
  /** Between two requests, in milliseconds: Teams takes 120 in half a minute of one team. 260 unless told. */
  readonly between?: number
  /** Resolves when one more request may go to a tenant; at once, unless told. */
  readonly inTurn?: (tenant: string) => Promise<unknown>
}

/** A page of a roster is larger than any other answer. */
const MOST = 2 * 1024 * 1024
const ON_A_PAGE = 200
/** A team has at most 25,000 people; whoever gives more pages gives the same ones again. */
const MOST_PAGES = 200

type Team = Pick<TeamsTeam, 'id' | 'serviceUrl' | 'tenant'>
type Failed = Exclude<Reading, { kind: 'read' }>
type Part<T> = { readonly kind: 'part'; readonly part: T } | Failed

/** Reads one path below that of the service; what it holds is checked by its shape. */
type ReadPart = <T>(path: string, shape: z.ZodType<T>) => Promise<Part<T>>

export function openTeamReader(setting: TeamReaderSetting): TeamReader & { readonly close: () => void } {
  const { ask, close } = openConnector(setting, setting.deadline ?? 10_000, MOST)
  const readerOf = ({ serviceUrl, tenant }: Team): ReadPart => {
    let isFirst = true
    return async (path, shape) => {
      if (!isFirst) await setTimeout(setting.between ?? 260)
      isFirst = false
      await setting.inTurn?.(tenant)
      const responded = await ask({ method: 'GET', serviceUrl, path })
      return partOf(responded, shape, Date.parse(setting.clock.now()))
    }
  }
  return { read: team => readTeam(team, readerOf(team)), close }
}

async function readTeam({ id }: Team, read: ReadPart): Promise<Reading> {
  const path = `/v3/teams/${encodeURIComponent(id)}`
  const details = await read(path, Details)
  if (details.kind !== 'part') return details
  const channels = await read(`${path}/conversations`, Channels)
  if (channels.kind !== 'part') return channels
  const members = await readRoster(id, read)
  if (members.kind !== 'part') return members
  const { name, aadGroupId: group } = details.part
  const team: TeamRead = { name, group, channels: channels.part.map(channelOf(id)), members: members.part }
  return { kind: 'read', team }
}

async function readRoster(id: string, read: ReadPart): Promise<Part<readonly TeamsMember[]>> {
  const members: TeamsMember[] = []
  let next = ''
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const path = `/v3/conversations/${encodeURIComponent(id)}/pagedmembers?pageSize=${ON_A_PAGE}${next}`
    const page = await read(path, Page)
    if (page.kind !== 'part') return page
    members.push(...page.part.members)
    if (!page.part.continuationToken) break
    next = `&continuationToken=${encodeURIComponent(page.part.continuationToken)}`
  }
  return { kind: 'part', part: members }
}

function partOf<T>(responded: Responded, shape: z.ZodType<T>, now: number): Part<T> {
  const outcome = outcomeOf(responded, now)
  if (responded.kind === 'answer' && outcome.kind === 'sent') return shaped(responded.body, shape)
  if (outcome.kind === 'unreachable') return { kind: outcome.why === 'gone' ? 'deleted' : 'removed' }
  const retryAfter = outcome.kind === 'notSent' ? outcome.retryAfter : null
  return { kind: 'later', why: 'why' in outcome ? outcome.why : 'empty', retryAfter }
}

function shaped<T>(body: string, shape: z.ZodType<T>): Part<T> {
  const read = shape.safeParse(parsed(body))
  return read.success
    ? { kind: 'part', part: read.data }
    : { kind: 'later', why: 'otherShape', retryAfter: null }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined // It is no JSON, or breaks off.
  }
}

const id = z.string().min(1).max(1000)
const text = z
  .string()
  .max(400)
  .transform(told => cleanText(told).trim() || null)
  .nullish()
  .catch(null)
  .transform(told => told ?? null)

const Details = z.object({ name: text, aadGroupId: text })

const Kind = z.enum(['standard', 'private', 'shared']).nullish().catch(null)
const Listed = z.object({ id, name: text, type: Kind })
const Channels = z.object({ conversations: z.array(Listed).max(5000) }).transform(all => all.conversations)

/** Teams names the first channel in the language of whoever looks, and has no name for it here. */
const channelOf =
  (team: string) =>
  ({ id: channel, name, type }: z.infer<typeof Listed>): ReadChannel => ({
    id: channel,
    name: channel === team ? null : name,
    kind: type ?? null,
  })

/** Teams calls the Entra id by two names. Whoever has none, such as a bot, is nobody here. */
const Row = z
  .object({ aadObjectId: text, objectId: text, email: text, userPrincipalName: text, userRole: text })
  .transform(({ aadObjectId, objectId, email, userPrincipalName, userRole }): TeamsMember[] => {
    const entraId = aadObjectId ?? objectId
    const owner = userRole === null ? null : userRole.toLowerCase() === 'owner'
    return entraId === null ? [] : [{ entraId, email: email ?? userPrincipalName, owner }]
  })
  .catch([])

const Page = z
  .object({ members: z.array(Row).max(1000), continuationToken: id.nullish().catch(null) })
  .transform(({ members, continuationToken }) => ({ members: members.flat(), continuationToken }))
