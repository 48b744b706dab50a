import { toActivity } from '../cards/activity.ts'
import type { Drawn } from '../cards/draw.ts'
import type { Messenger } from '../ports/messenger.ts'
import type { Watch } from '../ports/watch.ts'
import type { Heard, Reply } from './heard.ts'

export type Passing = {
  readonly messenger: Pick<Messenger, 'post'>
  readonly watch: Pick<Watch, 'send' | 'trace'>
}

/**
 * Says something to somebody of whom nothing is kept: to a press in place of its card, and else as a message. It is
 * tried once, since there is nowhere to keep it; what became of it is logged. Nobody else hears of a press in a channel.
 */
export const sayInPassing = (
  { messenger, watch }: Passing,
  { chat, what, place }: Heard,
  drawn: Drawn,
): Reply | null => {
  if (what.kind === 'pressed' && what.as === 'execute') return { card: drawn.card }
  if (what.kind === 'pressed' && place !== 'personal') return null
  const about = { id: null, person: null, trace: watch.trace() }
  void watch.send(about, () => messenger.post(chat, toActivity(drawn))).catch(() => {})
  return null
}
