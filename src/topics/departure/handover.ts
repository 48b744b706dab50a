/**
 * What becomes of an open action of somebody who left. `offered`: a colleague was asked. `accepted`, `taken` (by the
 * leader) and `dropped` (let go) are the end of it. After `declined` and `withdrawn` another colleague can be asked.
 */
export type HandoverStatus = 'offered' | 'accepted' | 'declined' | 'withdrawn' | 'taken' | 'dropped'

/** `person` leads the team of `leaver`, whose action it is; `offeredTo` is a colleague, or that leader. Ids of people. */
export type Handover = {
  readonly id: string
  readonly programme: string
  readonly person: string
  readonly leaver: string
  readonly action: string
  readonly offeredTo: string
  readonly status: HandoverStatus
  readonly madeAt: string
  readonly changedAt: string
}
