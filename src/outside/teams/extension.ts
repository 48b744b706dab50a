import type {
  AskedOfMessage,
  CardDraft,
  CardOfMessage,
  ShownOfMessage,
} from '../../work/actionCards/making/ofMessage/asked.ts'
import type { Heard } from '../../work/heard.ts'
import type { Incoming } from './activity.ts'
import { type Answer, notUnderstood } from './answer.ts'
import { askedOfMessage, DRAFT, isOfExtension, packed } from './fromMessage.ts'
import { withinTime } from './withinTime.ts'

/** Teams waits 5 s for an answer to a message extension, and asks twice more. */
const MOST = 4_000

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive'

export type Extending = {
  readonly ofMessage: CardOfMessage
  /** Who asks, and where; null where the activity does not tell. */
  readonly heardFrom: (activity: Incoming) => Heard | null
  /** What is said where nothing else can be. */
  readonly sorry: (locale: string | null) => string
  readonly failed: (error: unknown) => void
  /** In milliseconds. */
  readonly answerWithin?: number
}

/** Answers what somebody asks of the message extension, in time whatever the outside does. Never rejects. */
export async function answerExtension(activity: Incoming, extending: Extending): Promise<Answer> {
  const asked = askedOfMessage(activity)
  const heard = extending.heardFrom(activity)
  if (!asked || !heard) return notUnderstood
  const there = elsewhere(heard)
  const { ofMessage, answerWithin = MOST } = extending
  const shown = withinTime(ofMessage.ask(there, asked), Math.min(MOST, answerWithin))
  return shown.then(answerOf, error => {
    extending.failed(error)
    return afterFailure(extending, there, asked)
  })
}

function afterFailure({ ofMessage, sorry }: Extending, heard: Heard, asked: AskedOfMessage): Answer {
  const shown = ofMessage.afterFailure(heard, asked)
  return shown ? answerOf(shown) : windowSaying(sorry(heard.who.locale))
}

/**
 * A message of two people among themselves is in a personal conversation too, and in one that the bot is not in: what is
 * asked of an extension is never asked in the chat with the bot.
 */
const elsewhere = (heard: Heard): Heard => (heard.place === 'channel' ? heard : { ...heard, place: 'group' })

/** A window with a sentence and nothing else. */
export const windowSaying = (text: string): Answer => answer({ task: { type: 'message', value: text } })

const answer = (body: object): Answer => ({ status: 200, body })

function answerOf(shown: ShownOfMessage): Answer {
  switch (shown.show) {
    case 'nothing':
      return answer({})
    case 'dialog':
      return answer({ task: { type: 'continue', value: taskOf(shown) } })
    case 'preview':
      return answer({ composeExtension: { type: 'botMessagePreview', activityPreview: previewOf(shown) } })
  }
}

const taskOf = ({ title, card, isForm }: ShownOfMessage & { show: 'dialog' }) => ({
  title,
  height: isForm ? 'large' : 'small',
  width: 'medium',
  card: { contentType: CARD_TYPE, content: card },
})

/** Teams wants a message with exactly one card. */
const previewOf = ({ message, draft }: Preview) => ({
  type: 'message',
  attachments: [{ contentType: CARD_TYPE, content: carrying(message.attachments[0].content, draft) }],
})

type Preview = ShownOfMessage & { show: 'preview' }
type Card = Preview['message']['attachments'][0]['content']

/** The card with what was filled in, out of sight: what is posted is drawn anew, without it. */
const carrying = (card: Card, draft: CardDraft): Card => ({
  ...card,
  body: [...listOf(card.body), { type: 'TextBlock', id: DRAFT, text: packed(draft), isVisible: false }],
})

const listOf = (body: Card[string] | undefined) => (Array.isArray(body) ? body : [])

/** In a chat of two people Teams may not tell which one it is. Nothing can be posted there, so any name does. */
export function withConversation(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !isOfExtension(body)) return body
  if ('conversation' in body && body.conversation !== null) return body
  return { ...body, conversation: { id: 'unknown', conversationType: 'groupChat' } }
}
