/**
 * What somebody does with a card. Each of the three stands until it is undone: an instant, or null. `pressedAt` is when
 * the last press was made, by the clock of Teams: an earlier one that comes later changes nothing.
 */
export type Participation = {
  readonly card: string
  readonly person: string
  readonly joinedAt: string | null
  readonly doneAt: string | null
  readonly stuckAt: string | null
  /** Whether the maker may know who is stuck. */
  readonly byName: boolean
  /** Whether others may see by name what they do. */
  readonly seen: boolean
  /** The private action that joining made. */
  readonly action: string | null
  readonly pressedAt: string
}

/** A participation with what a card needs of the person. */
export type Participant = Participation & {
  readonly name: string
  readonly entraId: string
  readonly teamsId: string
}
