import type { Thresholds } from '../topics/check/lookBack.ts'

/** Which version of a programme there is, without its content. */
export type VersionMark = {
  readonly programme: string
  /** Counts the versions of this programme from 1. */
  readonly number: number
  /** The sha-256 of `content`, in hex. */
  readonly hash: string
  readonly loadedAt: string
}

/** `content` is JSON: the programme, or null where it has ended. */
export type ProgrammeVersion = VersionMark & { readonly content: string }

/** How many things of a programme are about something of it: by the id of an ambition, a skill or a team. */
export type Use = {
  /** `draft`: a conversation that is not over, by the ambition that was chosen in it. */
  readonly kind: 'draft' | 'action' | 'promise' | 'promiseToTeam' | 'route'
  readonly about: string
  readonly count: number
}

export type ProgrammeStore = {
  /** Every version of every programme: by programme, the oldest first. */
  programmeVersions(): Promise<readonly VersionMark[]>
  /** The content of one; undefined when there is no such version. */
  programmeContent(programme: string, number: number): Promise<string | undefined>
  /**
   * Adds a version when its number is the next one of its programme. False: it is not, and nothing changed. With these
   * thresholds of it, the look backs and rounds that are open get them in the same moment, where they are higher.
   */
  addProgrammeVersion(version: ProgrammeVersion, thresholds?: Thresholds): Promise<boolean>
  /** Takes away a version, whose number is never given again unless it was the last. False: it was gone already. */
  removeProgrammeVersion(programme: string, number: number): Promise<boolean>
  /** What people of this programme made, counted by what it is about. */
  usesIn(programme: string): Promise<readonly Use[]>
}
