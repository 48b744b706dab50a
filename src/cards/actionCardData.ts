import type { JsonObject } from './json.ts'
import { notice } from './plainScreens.ts'
import type { CardAct } from './press.ts'
import type { Reader, Screen } from './screen.ts'
import { tell } from './voice.ts'

type ActionCard = Screen & { kind: 'actionCard' }

const ACTS = ['join', 'done', 'stuck'] as const satisfies readonly CardAct[]

const actButton = (reader: Reader, card: string, act: CardAct): JsonObject => ({
  title: tell(reader, `channelCard.button.${act}`),
  verb: 'card',
  data: { do: 'card', card, act },
  inputs: 'none',
})

const actButtons = (reader: Reader, { shown, preview }: ActionCard): readonly JsonObject[] => {
  const acts = preview ? [] : ACTS.filter(act => shown.offers.acts.includes(act))
  return acts.map(act => actButton(reader, shown.id, act))
}

/** What is shown of an action card. */
export const actionCardData = (reader: Reader, screen: ActionCard): JsonObject =>
  notice({
    heading: screen.shown.what,
    lines: screen.shown.why ? [screen.shown.why] : [],
    buttons: actButtons(reader, screen),
  })
