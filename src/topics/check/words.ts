import type { Promised } from '../promise/promise.ts'

/** What a promise says: what somebody will do, and how others notice it. */
export type PromiseWords = Pick<Promised, 'behaviour' | 'noticed'>

type LookedBackAt = {
  readonly lookBack: { readonly words: PromiseWords | null }
  readonly promise: PromiseWords
}

/**
 * What everybody is asked about at a look back, and thanked for: the words it opened with, whatever its owner says since.
 * One that opened before these were kept is about the promise as it is.
 */
export const wordsAt = ({ lookBack, promise }: LookedBackAt): PromiseWords => lookBack.words ?? promise

/** Which of those words the promise says differently by now; all null where none. */
export const newWords = (one: LookedBackAt): { readonly [name in keyof PromiseWords]: string | null } => {
  const { behaviour, noticed } = wordsAt(one)
  const now = one.promise
  return {
    behaviour: now.behaviour === behaviour ? null : now.behaviour,
    noticed: now.noticed === noticed ? null : now.noticed,
  }
}

/** Whether both are about the same behaviour, as far as that is known. */
export const sameWords = (
  one: Pick<PromiseWords, 'behaviour'> | null | undefined,
  other: Pick<PromiseWords, 'behaviour'> | null | undefined,
): boolean => !one || !other || one.behaviour === other.behaviour
