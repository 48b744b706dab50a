import type { Known } from '../../../ports/store.ts'
import { drawFor } from '../../compose.ts'
import { type Again, noticeOf } from '../../decision.ts'
import type { Heard, Reply } from '../../heard.ts'
import { type Seeing, see } from '../../see.ts'
import { cardFor } from '../using/useOfCard.ts'

/** The answer to a press once more: the card as it is now, with what was said above it then. */
export const lookAgain = async (
  seeing: Seeing,
  heard: Heard,
  known: Known,
  { onCard, notes }: Again,
): Promise<Reply> => {
  const press = { do: 'card', card: onCard, act: 'look' } as const
  const scene = await see(seeing, heard, known, { do: 'pressed', press, inputs: {} })
  const screen = scene.onCard
    ? { ...cardFor(scene, scene.onCard), notes }
    : noticeOf({ key: 'onCard.why.gone' })
  return { card: drawFor(scene, screen).card }
}
