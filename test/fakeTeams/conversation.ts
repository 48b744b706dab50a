import type { Account } from './ledger.ts'

/** Somebody with a Teams account. */
export type Participant = Account & {
  readonly aadObjectId: string
  readonly tenant: string
  readonly email: string
  /** Whether they are somebody else's employee, invited here. */
  readonly guest: boolean
  /** A Teams locale such as `nl-NL`. */
  readonly locale: string
  /** An IANA zone. */
  readonly zone: string
}

/** Why Teams lets no message of the bot through. */
export type Block =
  | 'MessageWritesBlocked'
  | 'ConversationBlockedByUser'
  | 'BotDisabledByAdmin'
  | 'BotNotInConversationRoster'

/**
 * Whether the bot is in; the channels of a team share one. `opened`: a personal chat that the bot opened itself with
 * somebody of a team that it is in.
 */
export type Presence = { installed: boolean; opened?: boolean; block: Block | undefined }

export type Conversation = {
  /** Changes when the conversation is lost and made anew. */
  id: string
  readonly kind: 'personal' | 'groupChat' | 'channel'
  readonly tenant: string
  readonly members: readonly Participant[]
  readonly presence: Presence
  readonly team: NamedTeam | undefined
  readonly channel: NamedChannel | undefined
}

/** A team as its channels share it: `owners` holds ids of people, where Teams tells the bot who they are. */
export type NamedTeam = {
  readonly id: string
  readonly aadGroupId: string
  name: string
  state: 'active' | 'archived' | 'deleted'
  owners: Set<string>
  tellsRoles: boolean
}

export type NamedChannel = {
  readonly id: string
  readonly kind: 'standard' | 'private' | 'shared'
  name: string
  deleted: boolean
}

/** A conversation id without the post that it may name: `19:...@thread.tacv2;messageid=1700000000000`. */
export function base(id: string): string {
  return id.split(';')[0] ?? id
}

/** The post that a conversation id names, in a channel. */
export function threadIn(id: string): string | undefined {
  return id.split(';messageid=')[1]
}

export function withThread(id: string, thread: string | undefined): string {
  return thread === undefined ? base(id) : `${base(id)};messageid=${thread}`
}
