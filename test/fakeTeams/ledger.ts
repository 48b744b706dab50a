import type { Json } from './json.ts'

export type Account = { readonly id: string; readonly name: string; readonly aadObjectId?: string }

export type Doing = 'create' | 'send' | 'reply' | 'update' | 'delete'

/** Something that Teams stored. `told` is false when the bot never got to hear so: a fault after storing. */
export type Accepted = {
  readonly at: number
  readonly doing: Doing
  readonly conversation: string
  /** Empty for a conversation that was created without a message. */
  readonly activity: string
  /** The activity's type: `message`, `typing`, ... */
  readonly type: string
  /** 1 for a new message, one more with every update. */
  readonly version: number
  readonly body: Json
  readonly raw: string
  readonly authorization: string | undefined
  told: boolean
}

/** Something that Teams did not store. `status` is 0 when it was not answered at all. */
export type Refused = {
  readonly at: number
  readonly method: string
  readonly path: string
  readonly conversation: string | undefined
  readonly status: number
  readonly code: string
  readonly why: string
  readonly raw: string
}

export type Read = { readonly at: number; readonly path: string; readonly authorization: string | undefined }

export type Version = { readonly at: number; readonly activity: Json }

/** A message with all its versions, oldest first: there is always one. */
export type Message = {
  readonly id: string
  readonly conversation: string
  /** The id of the post that it answers, in a channel. */
  readonly thread: string | undefined
  readonly from: Account
  readonly versions: [Version, ...Version[]]
  deleted: boolean
}

/** What Teams handed to the bot, and what the bot answered; `status` is 0 when no answer came. */
export type Delivery = {
  readonly activity: Json
  readonly status: number
  readonly body: unknown
  readonly ms: number
}

/** What happened, in order, as far as Teams knows: the truth that tests hold the product against. */
export type Ledger = {
  readonly accepted: readonly Accepted[]
  readonly refused: readonly Refused[]
  readonly reads: readonly Read[]
  readonly delivered: readonly Delivery[]
  /** By activity id, those of people too. */
  readonly messages: ReadonlyMap<string, Message>
  /** Calls the listener after every change, until the returned function is called. */
  readonly onChange: (listener: () => void) => () => void
}

/** The same ledger, for the one who keeps it. */
export type OpenLedger = Ledger & {
  readonly accepted: Accepted[]
  readonly refused: Refused[]
  readonly reads: Read[]
  readonly delivered: Delivery[]
  readonly messages: Map<string, Message>
  readonly changed: () => void
}

export function openLedger(): OpenLedger {
  const listeners = new Set<() => void>()
  return {
    accepted: [],
    refused: [],
    reads: [],
    delivered: [],
    messages: new Map(),
    changed: () => {
      for (const listener of [...listeners]) listener()
    },
    onChange: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The version that counts now. */
export function latest(message: Message): Version {
  return message.versions.at(-1) ?? message.versions[0]
}

/** The new messages that Teams took from the bot, oldest first: what a promise "sent once" is counted by. */
export function sent(ledger: Ledger, conversation?: string): Accepted[] {
  return ledger.accepted.filter(
    row =>
      row.type === 'message' &&
      row.version === 1 &&
      row.doing !== 'delete' &&
      (conversation === undefined || row.conversation === conversation),
  )
}
