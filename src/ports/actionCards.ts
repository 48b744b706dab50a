import type { ActionCard, CardStatus } from '../topics/actionCard/actionCard.ts'
import type { Channel, ChannelInTeam, TeamsTeam } from '../topics/actionCard/channel.ts'
import type {
  Contribution,
  ContributionStatus,
  ShownContribution,
} from '../topics/actionCard/contribution.ts'
import type { Participation } from '../topics/actionCard/participation.ts'
import type { CardTally } from '../topics/actionCard/tally.ts'
import type { Action, SharedAction } from '../topics/translation/action.ts'
import type { Claim } from './store.ts'

/** `was`: its status until now, or null for a new one. When it is another, the turn is a conflict. */
export type KeptCard = ActionCard & { readonly was: CardStatus | null }
export type KeptContribution = Contribution & { readonly was: ContributionStatus | null }

export type Support = { readonly card: string; readonly contribution: string; readonly on: boolean }

/**
 * What a turn changes about action cards. Participations and supports are those of the turn's person; cards and
 * contributions can be anybody's. Whatever it is, the cards that it is about are shown anew in their channels.
 */
export type OnCards = {
  readonly cards?: readonly KeptCard[]
  readonly participations?: readonly Participation[]
  readonly contributions?: readonly KeptContribution[]
  readonly supports?: readonly Support[]
}

/** Everything that is drawn of a card, read at one moment. `changes` says how new it is. */
export type CardView = {
  readonly card: ActionCard
  readonly changes: number
  /** How its maker is called. */
  readonly makerName: string
  readonly tally: CardTally
  /** Of those who joined and of those who finished, who chose to be seen: the first `MOST_READ` by the alphabet. */
  readonly seen: Readonly<Record<'joined' | 'done', readonly Seen[]>>
  /** Examples and ideas that are shown or were picked, newest first; no notes. */
  readonly contributions: readonly ShownContribution[]
  /** How many of them there are, where not all were read. */
  readonly written: number
}

export type Seen = { readonly person: string; readonly name: string }

/** Of a list, so many are read for what one person sees, and so many people in any case. */
export const MOST_READ = 12

/** With all contributions, and the Teams ids of the `MOST_LATEST` who did something with it last, the last one first. */
export type WholeCardView = CardView & { readonly latest: readonly string[] }

/** How many people one card is fetched anew for at a time, by the clients of Teams. */
export const MOST_LATEST = 60

/** A card as one person sees it, read at one moment. */
export type CardLook = {
  /** With the newest contributions only, and the one that was asked for. */
  readonly view: CardView
  readonly participation: Participation | undefined
  /** What they wrote to this card, notes too. */
  readonly contributions: readonly Contribution[]
  /** The contributions to this card that they support, by id. */
  readonly supports: readonly string[]
  /** Their own action that joining made; undefined for none. */
  readonly action: Action | undefined
}

/** `contribution`: the one that a press is about, which may be an older one. */
export type Looking = {
  readonly programme: string
  readonly person: string
  readonly card: string
  readonly contribution: string | null
}

/** What one person does with all cards, and wrote to them. */
export type Used = {
  readonly participations: readonly Participation[]
  readonly contributions: readonly Contribution[]
}

/** Which open actions of colleagues a card can be made of. */
export type SharedWith = {
  readonly programme: string
  /** Of people of these teams, but not of this one. */
  readonly teams: readonly string[]
  readonly besides: string
  /** Whether also of who takes part without being listed. */
  readonly everybody: boolean
  readonly most: number
}

/** Where a channel is in its pace: see `pace.ts`. Instants. */
export type Pace = { readonly fullAt: string | null; readonly freeAt: string | null }

/** A card whose turn it is in its channel, in this worker's hands. `gone`: its maker was forgotten. */
export type DueCard = {
  readonly card: string
  readonly programme: string
  readonly channel: ChannelInTeam
  readonly pace: Pace
  /** `post`: the first time. `lost`: somebody had posting it in hand and ended. `show`: its message is to be brought up to date. */
  readonly todo: 'post' | 'lost' | 'show' | 'gone'
  /** How often posting it was tried, this time included. */
  readonly attempts: number
  /** Of a card that is gone: the message that is to say so, and in which language. */
  readonly gone: { readonly activity: string; readonly language: 'nl' | 'en' } | null
}

/** What became of posting a card. With `scheduled` it is tried again at `postAt`. */
export type Posted = {
  readonly card: string
  readonly worker: string
  readonly becomes: Extract<CardStatus, 'open' | 'unknown' | 'failed' | 'scheduled'>
  readonly activity: string | null
  readonly because: string | null
  readonly postAt: string | null
  /** How new what was posted is. */
  readonly shown: number
  readonly at: string
}

/**
 * A message was brought up to date as far as `shown`; with `lost` there is nothing left to bring up to date. Of a card
 * that is gone, nothing is kept after this.
 */
export type Showed = {
  readonly card: string
  readonly worker: string
  readonly shown: number
  readonly lost: string | null
  readonly at: string
}

export type ActionCardStore = {
  cardWith(programme: string, id: string): Promise<ActionCard | undefined>
  /** A person's own cards, newest first. */
  cardsOf(programme: string, person: string): Promise<readonly ActionCard[]>
  viewOf(programme: string, card: string): Promise<WholeCardView | undefined>
  lookOf(looking: Looking): Promise<CardLook | undefined>
  participationOf(programme: string, person: string, card: string): Promise<Participation | undefined>
  /** What somebody wrote to a card, notes too. */
  contributionsOf(programme: string, person: string, card: string): Promise<readonly Contribution[]>
  /** All that somebody does with action cards or wrote to them, of every card, the newest first. */
  usedBy(programme: string, person: string): Promise<Used>
  /** The notes to the maker of a card, newest first, with the names of who gave theirs. */
  notesOn(programme: string, card: string): Promise<readonly ShownContribution[]>
  /** Open actions that people who take part let their whole team see, newest first. */
  actionsSharedWith(shared: SharedWith): Promise<readonly SharedAction[]>
  /** The contributions to this card that somebody supports, by id. */
  supportsOf(programme: string, person: string, card: string): Promise<readonly string[]>

  /**
   * Takes the channels in which something is to be posted, shown or told to be gone, that are free by now and in
   * nobody's hands: of each its oldest card. Of a card to be posted it is written down that it is tried before this answers.
   */
  claimCards(claim: Claim): Promise<readonly DueCard[]>
  /** Writes down what became of it. False where another worker has taken it since. */
  cardPosted(posted: Posted): Promise<boolean>
  cardShown(showed: Showed): Promise<boolean>
  /** Gives a channel back, with its pace, after what became of its card was written down: else that is lost. */
  freeChannel(
    free: Pace & { readonly programme: string; readonly channel: string; readonly worker: string },
  ): Promise<void>
  /**
   * The message of a card that nobody knew to have arrived; a press on it proves it, also of one whose maker was
   * forgotten. Changes nothing where it is known, nor where the card is in another channel.
   */
  cardArrived(arrived: {
    readonly programme: string
    readonly card: string
    readonly channel: string
    readonly activity: string
    readonly at: string
  }): Promise<void>
  /** Cards whose last day is over, oldest first. */
  cardsToClose(now: string, most: number): Promise<readonly ActionCard[]>
  /** Changes a card that is as it was expected to be, and has its channel shown it anew. False where it was not. */
  changeCard(kept: KeptCard): Promise<boolean>

  /** Teams in Teams of a programme in which the bot is, with their open channels. */
  channelsIn(programme: string): Promise<readonly ChannelInTeam[]>
  /** Every team that is known, also those that are gone. */
  teamsTeamsIn(programme: string): Promise<readonly TeamsTeam[]>
  /** Every channel of a team that is known, also those that are gone. */
  teamsChannelsIn(programme: string, team: string): Promise<readonly Channel[]>
  /** Who may post in these teams of Teams: Entra ids by the id of the team. */
  teamsLeadersIn(programme: string): Promise<ReadonlyMap<string, readonly string[]>>
  /**
   * Writes a team of Teams as it was at that instant. What is told of channels is written with it; others stay. What was
   * told to be there, or became what it is, after that instant stays so. When it was looked at is `keepTeamsLeaders`' to say.
   */
  keepTeamsTeam(team: TeamsTeam, channels: readonly Channel[], at: string): Promise<void>
  /** Who may post in it, as of this look at its roster; in the place of who could before. */
  keepTeamsLeaders(
    team: Pick<TeamsTeam, 'programme' | 'id'>,
    entraIds: readonly string[],
    lookedAt: string,
  ): Promise<void>
}
