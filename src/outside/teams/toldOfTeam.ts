import type { ChannelTold, TeamTold, ToldOfTeam } from '../../work/actionCards/places/toldOfTeam.ts'
import { hostOf, type Incoming } from './activity.ts'
import { type Circumstances, momentOf } from './heardFrom.ts'
import { cleanText } from './text.ts'

/** What an activity in a channel tells of its team; null where it is in none, or does not tell which. */
export function toldOfTeam(activity: Incoming, { now, development }: Circumstances): ToldOfTeam | null {
  const { conversation, channelData, serviceUrl, recipient } = activity
  const id = channelData?.team?.id ?? channelData?.teamsTeamId ?? null
  const tenant = hostOf(activity) ?? (development ? 'development' : null)
  if (conversation.conversationType !== 'channel' || id === null || tenant === null) return null
  const happened = happeningIn(activity)
  return {
    ...{ at: momentOf(activity, now), tenant, serviceUrl, bot: recipient.id },
    team: teamIn(activity, id, happened),
    channel: channelIn(activity, id, happened),
    people: PEOPLE.includes(happened),
  }
}

/** In the words of Teams where it has one; `spoken` is a post or a press, and of anything else nothing follows. */
type Happening = string

const PEOPLE: readonly Happening[] = ['botAdded', 'peopleMoved']

/** Teams lists whoever was added or removed: the bot, people, or both. */
function happeningIn({ type, action, recipient, membersAdded, membersRemoved, channelData }: Incoming) {
  if (type === 'message' || type === 'invoke') return 'spoken'
  if (type === 'installationUpdate') return INSTALLING[action ?? ''] ?? 'other'
  const isBot = ({ id }: { id: string }) => id === recipient.id
  if (membersAdded?.some(isBot)) return 'botAdded'
  if (membersRemoved?.some(isBot)) return 'botRemoved'
  return membersAdded?.length || membersRemoved?.length ? 'peopleMoved' : (channelData?.eventType ?? 'other')
}

const INSTALLING: Readonly<Record<string, Happening>> = {
  add: 'botAdded',
  'add-upgrade': 'botAdded',
  remove: 'botRemoved',
}

const TEAM_STATES: Readonly<Record<Happening, TeamTold['state']>> = {
  botAdded: 'present',
  botRemoved: 'removed',
  teamArchived: 'archived',
  teamUnarchived: 'present',
  teamRestored: 'present',
  teamDeleted: 'deleted',
  teamHardDeleted: 'deleted',
}

/** To a private or a shared channel the bot is added apart from its team, and taken out of it too. */
function teamIn(activity: Incoming, id: string, happened: Happening): TeamTold {
  const told = activity.channelData?.team
  const ofChannel = happened === 'botRemoved' && isApart(kindIn(activity))
  const state = ofChannel ? null : (TEAM_STATES[happened] ?? null)
  return { id, name: textOf(told?.name), group: told?.aadGroupId ?? null, state }
}

const CHANNEL_STATES: Readonly<Record<Happening, ChannelTold['state']>> = {
  channelCreated: 'open',
  channelRestored: 'open',
  channelDeleted: 'gone',
}

/** That a private or a shared channel is there, does not say that the bot is in it. */
function stateIn(activity: Incoming, team: string, happened: Happening): ChannelTold['state'] {
  const unshared = activity.channelData?.unsharedFromTeams?.some(({ id }) => id === team)
  if (happened === 'channelUnshared' && unshared) return 'gone'
  if (happened === 'spoken' || happened === 'botAdded') return 'open'
  const apart = isApart(kindIn(activity))
  if (happened === 'botRemoved') return apart ? 'gone' : null
  const state = CHANNEL_STATES[happened] ?? null
  return apart && state === 'open' ? null : state
}

/** A team as a whole has no channel beside it, but for its first one, which is called by the id of the team. */
function channelIn(activity: Incoming, team: string, happened: Happening): ChannelTold | null {
  const named = activity.channelData?.channel
  const spokenIn = activity.conversation.id.split(';')[0] ?? null
  const id = named?.id ?? (happened === 'spoken' ? spokenIn : happened === 'botAdded' ? team : null)
  if (!id || happened.startsWith('team')) return null
  const name = id === team ? null : textOf(named?.name)
  return { id, name, kind: kindIn(activity), state: stateIn(activity, team, happened) }
}

const KINDS = ['standard', 'private', 'shared'] as const

const kindIn = ({ channelData }: Incoming): ChannelTold['kind'] =>
  KINDS.find(kind => kind === channelData?.channel?.type?.toLowerCase()) ?? null

const isApart = (kind: ChannelTold['kind']): boolean => kind === 'private' || kind === 'shared'

const textOf = (told: string | null | undefined): string | null => cleanText(told ?? '').trim() || null
