import type { ShownCard } from './actionCard.ts'
import { actButton, writeButton } from './actionCardButton.ts'
import { chooseOf, makingButtons } from './actionCardMaking.ts'
import { ownActs, ownOf, seenLinks, supportOf, writeButtons } from './actionCardOwn.ts'
import { partsOf } from './actionCardParts.ts'
import { progressOf, textsOf } from './actionCardProgress.ts'
import { enumerate } from './enumerate.ts'
import type { JsonObject } from './json.ts'
import type { Reader, Screen } from './screen.ts'
import { tell } from './voice.ts'

type ActionCard = Screen & { kind: 'actionCard' }

const ACTS = ['join', 'done', 'stuck'] as const

/** What everybody can press. A card that asks for texts has a button for one first; the rest is on their own view. */
const sharedButtons = (reader: Reader, shown: ShownCard): readonly JsonObject[] => {
  const { asksFor, offers } = shown
  const acts = ACTS.filter(act => offers.acts.includes(act))
  if (asksFor === null || acts.length === 0) return acts.map(act => actButton(reader, shown, act))
  return [
    writeButton(reader, shown, asksFor),
    actButton(reader, shown, 'join'),
    actButton(reader, shown, 'look'),
  ]
}

/** Where all buttons are taken, the way to texts is a line of its own. */
const sharedLinks = (reader: Reader, shown: ShownCard): readonly JsonObject[] => {
  return shown.asksFor === null && shown.offers.writes.some(kind => kind !== 'note')
    ? [actButton(reader, shown, 'look', 'texts')]
    : []
}

/** What can be pressed in the channel, by name. */
const titlesOf = (reader: Reader, shown: ShownCard): string =>
  enumerate(
    reader.language,
    [...sharedLinks(reader, shown), ...sharedButtons(reader, shown)].map(({ title }) => `“${title}”`),
  )

const previewLines = (reader: Reader, shown: ShownCard): readonly string[] => [
  tell(reader, 'channelCard.preview.like'),
  tell(reader, 'channelCard.preview.buttons', { buttons: titlesOf(reader, shown) }),
]

type Parts = Readonly<Record<'own' | 'links' | 'acts' | 'choose' | 'buttons', readonly JsonObject[]>>

const NOTHING: Parts = { own: [], links: [], acts: [], choose: [], buttons: [] }

/** What can be pressed on it, by whoever sees it. */
const pressable = (reader: Reader, { shown, own, preview, making }: ActionCard): Parts => {
  if (making)
    return { ...NOTHING, choose: [chooseOf(reader, making)], buttons: makingButtons(reader, making) }
  if (preview) return NOTHING
  if (own === null)
    return { ...NOTHING, links: sharedLinks(reader, shown), buttons: sharedButtons(reader, shown) }
  return {
    own: [ownOf(reader, shown, own)],
    links: seenLinks(reader, shown, own),
    acts: ownActs(reader, shown, own),
    choose: supportOf(reader, shown, own),
    buttons: writeButtons(reader, shown, own),
  }
}

/** What the layout `actionCard` shows. */
export const actionCardData = (reader: Reader, screen: ActionCard): JsonObject => {
  const { shown, own, preview } = screen
  const isSilent = shown.status === 'withdrawn' || shown.status === 'cancelled'
  return {
    ...partsOf(reader, shown, preview ? previewLines(reader, shown) : []),
    progress: isSilent ? [] : progressOf(reader, shown),
    texts: isSilent ? [] : textsOf(reader, shown, own),
    ...pressable(reader, screen),
  }
}
