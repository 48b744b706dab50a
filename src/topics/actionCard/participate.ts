import type { Participation } from './participation.ts'

/** What somebody can do with a card by one press, and undo by another. */
export const ACTS = ['join', 'done', 'stuck', 'notJoined', 'notDone', 'notStuck', 'see', 'hide'] as const

export type Act = (typeof ACTS)[number]

/** Somebody who did nothing with this card yet. */
export const notYet = (card: string, person: string): Participation => ({
  ...{ card, person, joinedAt: null, doneAt: null, stuckAt: null },
  ...{ byName: false, seen: false, action: null, pressedAt: '' },
})

/** Whether it is already as the press wants it. */
const isSo: Readonly<Record<Act, (own: Participation) => boolean>> = {
  join: ({ joinedAt }) => joinedAt !== null,
  done: ({ doneAt }) => doneAt !== null,
  stuck: ({ stuckAt }) => stuckAt !== null,
  notJoined: ({ joinedAt }) => joinedAt === null,
  notDone: ({ doneAt }) => doneAt === null,
  notStuck: ({ stuckAt }) => stuckAt === null,
  see: ({ seen }) => seen,
  hide: ({ seen }) => !seen,
}

const freed = { stuckAt: null, byName: false } as const

/** Whoever joined by that very press is back where they were before it. */
const joinedBefore = ({ joinedAt }: Participation, since: string | null): string | null =>
  joinedAt === since ? null : joinedAt

/** Who is done or stuck takes part, and is not both. */
const changeOf = (own: Participation, act: Act, at: string): Partial<Participation> => {
  const joinedAt = own.joinedAt ?? at
  switch (act) {
    case 'join':
      return { joinedAt }
    case 'done':
      return { joinedAt, doneAt: at, ...freed }
    case 'stuck':
      return { joinedAt, stuckAt: at, doneAt: null, byName: false }
    case 'notJoined':
      return { joinedAt: null, doneAt: null, ...freed }
    case 'notDone':
      return { joinedAt: joinedBefore(own, own.doneAt), doneAt: null }
    case 'notStuck':
      return { joinedAt: joinedBefore(own, own.stuckAt), ...freed }
    case 'see':
    case 'hide':
      return { seen: act === 'see' }
  }
}

/**
 * What a press comes to. `late`: the person pressed something else after it, which stands. `already`: it was so, and
 * only when it was pressed last is new. `at` is an instant by the clock of Teams.
 */
export type Took = { readonly came: 'new' | 'already' | 'late'; readonly after: Participation }

export const isLate = (own: Participation, at: string): boolean => at < own.pressedAt

export const participate = (own: Participation, act: Act, at: string): Took => {
  if (isLate(own, at)) return { came: 'late', after: own }
  const pressed = { ...own, pressedAt: at }
  if (isSo[act](own)) return { came: 'already', after: pressed }
  return { came: 'new', after: { ...pressed, ...changeOf(own, act, at) } }
}
