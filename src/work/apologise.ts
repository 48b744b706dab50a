import type { Messenger } from '../ports/messenger.ts'
import type { Watch } from '../ports/watch.ts'
import type { Hear, Heard } from './heard.ts'
import { openOwed } from './owed.ts'

export type Apologising = {
  readonly messenger: Pick<Messenger, 'post'>
  readonly watch: Pick<Watch, 'send' | 'trace'>
  /** What is said, in the language that Teams tells. */
  readonly words: (locale: string | null) => string
  /** Whether it can go well when Teams brings the same again: a database that is away comes back, a bug stays. */
  readonly canPass: (error: unknown) => boolean
  /** How long Teams gets for its repeats, in milliseconds; 20 s unless told. */
  readonly repeats?: number
}

export type Apologetic = { readonly hear: Hear; readonly close: () => void }

/**
 * Somebody who typed and gets no answer is told so, once. What a repeat can mend is rejected as before, and the
 * person hears only when no repeat went well in time. What it cannot mend is told at once and counts as answered.
 * A press shows its failure itself.
 */
export function apologising(hear: Hear, means: Apologising): Apologetic {
  const owed = openOwed(means.repeats ?? 20_000)
  const failed = (heard: Heard, error: unknown): null => {
    if (!isWaiting(heard)) throw error
    const tell = () => void apologise(heard, means)
    if (means.canPass(error)) {
      owed.unlessSettled(heard.print, tell)
      throw error
    }
    owed.now(heard.print, tell)
    return null
  }
  const heardOrTold: Hear = async heard => {
    try {
      const reply = await hear(heard)
      owed.settle(heard.print)
      return reply
    } catch (error) {
      return failed(heard, error)
    }
  }
  return { hear: heardOrTold, close: owed.close }
}

/** Whoever typed, or pressed on an older client, sees nothing of what Teams is answered. */
const isWaiting = ({ place, what }: Heard): boolean =>
  place === 'personal' &&
  (what.kind === 'pressed' ? what.as === 'submit' : !['arrived', 'removed'].includes(what.kind))

/** Tried once: it is kept nowhere, because the database may be what is wrong. What became of it is logged. */
async function apologise({ chat, who }: Heard, { messenger, watch, words }: Apologising): Promise<void> {
  const activity = { type: 'message', text: words(who.locale) }
  const about = { id: null, person: null, trace: watch.trace() }
  await watch.send(about, () => messenger.post(chat, activity)).catch(() => {})
}
