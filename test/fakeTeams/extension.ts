import { buttonCalled, cardType } from './card.ts'
import { dataOf, type Filled } from './cardInputs.ts'
import { cardText } from './cardText.ts'
import type { Chat } from './chat.ts'
import { isObject, type Json, objectIn, objectsIn, textIn } from './json.ts'
import type { Delivery } from './ledger.ts'

/** A message that somebody opens the menu of. */
export type Post = {
  readonly html?: string
  readonly text?: string
  readonly subject?: string
  /** Anything that Teams would not send; wins from the rest. */
  readonly payload?: unknown
}

/** What the message extension shows over a conversation after each answer of the bot. */
export type Window = {
  /** `broken`: an answer in no shape that Teams knows. */
  readonly kind: 'card' | 'message' | 'preview' | 'closed' | 'broken'
  readonly title: string
  /** All that can be read in it. */
  readonly words: string
  /** The adaptive card in it, or nothing. */
  readonly card: Json
  readonly delivery: Delivery
  /** Presses a button of the card. */
  readonly press: (called: string, filled?: Filled, more?: Json) => Promise<Window>
  /** The two buttons that Teams puts below a preview. `value` wins from what Teams would send. */
  readonly edit: (value?: Json) => Promise<Window>
  readonly send: (value?: Json) => Promise<Window>
}

type Open = { readonly chat: Chat; readonly command: string; readonly thread: string | undefined }

const invoke = async (open: Open, name: 'fetchTask' | 'submitAction', value: Json): Promise<Window> => {
  const { chat, command, thread } = open
  const about = { commandId: command, commandContext: 'message', context: { theme: 'default' } }
  const activity = { type: 'invoke', name: `composeExtension/${name}`, value: { ...about, ...value } }
  return windowOf(open, await chat.send(activity, thread === undefined ? {} : { thread }))
}

/** Chooses the command in the menu of a message. */
export const choose = (
  chat: Chat,
  post: Post,
  { command = 'cardOfMessage', thread = '1700000000042' }: Partial<Open> = {},
): Promise<Window> =>
  invoke({ chat, command, thread }, 'fetchTask', { messagePayload: payloadOf(post, thread) })

function payloadOf({ html, text, subject, payload }: Post, id: string | undefined): unknown {
  if (payload !== undefined) return payload
  const user = {
    userIdentityType: 'aadUser',
    id: '00000000-0000-4000-8000-0000000000ff',
    displayName: 'Iemand',
  }
  const body =
    html === undefined ? { contentType: 'text', content: text ?? '' } : { contentType: 'html', content: html }
  return {
    ...{
      id,
      replyToId: null,
      createdDateTime: '2026-11-20T09:00:00.000Z',
      lastModifiedDateTime: null,
      deleted: false,
    },
    ...{ subject: subject ?? null, summary: null, importance: 'normal', locale: 'nl-nl', body },
    ...{ from: { device: null, conversation: null, user, application: null }, reactions: [], mentions: [] },
    attachments: [],
  }
}

type Told = Pick<Window, 'kind' | 'title' | 'words' | 'card'>

const nothing: Told = { kind: 'closed', title: '', words: '', card: {} }

function told({ status, body }: Delivery): Told {
  const { task, composeExtension } = objectIn(body)
  if (status !== 200) return { ...nothing, kind: 'broken', words: `${status}` }
  if (isObject(task)) return taskIn(task)
  if (isObject(composeExtension)) return previewIn(composeExtension)
  return body === '' || (isObject(body) && Object.keys(body).length === 0)
    ? nothing
    : { ...nothing, kind: 'broken' }
}

function taskIn({ type, value }: Json): Told {
  if (type === 'message' && typeof value === 'string') return { ...nothing, kind: 'message', words: value }
  const { title, card, height, width } = objectIn(value)
  const { contentType, content } = objectIn(card)
  const isWhole = type === 'continue' && contentType === cardType && [height, width].every(isSize)
  if (!isWhole || !isObject(content)) return { ...nothing, kind: 'broken' }
  return { kind: 'card', title: textIn(title), words: cardText(content), card: content }
}

const isSize = (size: unknown): boolean =>
  typeof size === 'number' || ['small', 'medium', 'large'].includes(textIn(size))

/** Teams takes exactly one card here. */
function previewIn({ type, activityPreview }: Json): Told {
  const { type: kind, attachments } = objectIn(activityPreview)
  const [only, ...others] = objectsIn(attachments)
  const isWhole = type === 'botMessagePreview' && kind === 'message' && only?.contentType === cardType
  if (!isWhole || others.length > 0) return { ...nothing, kind: 'broken' }
  const card = objectIn(only?.content)
  return { kind: 'preview', title: '', words: cardText(card), card }
}

function windowOf(open: Open, delivery: Delivery): Window {
  const shown = told(delivery)
  const { card } = shown
  const ends =
    (action: 'edit' | 'send') =>
    (value: Json = {}) =>
      invoke(open, 'submitAction', {
        botMessagePreviewAction: action,
        botActivityPreview: echoed(card),
        ...value,
      })
  return {
    ...shown,
    delivery,
    press: (called, filled = {}, more = {}) => {
      const button = buttonCalled(card, called)
      if (!button) throw new Error(`There is no button "${called}" in the window:\n${shown.words}`)
      return invoke(open, 'submitAction', { data: { ...dataOf(card, button, filled), ...more } })
    },
    edit: ends('edit'),
    send: ends('send'),
  }
}

/** The preview as Teams gives it back: a copy of what it was given. */
const echoed = (card: Json): unknown => [
  {
    type: 'message/card',
    attachments: [{ contentType: cardType, content: structuredClone(card) }],
    context: { theme: 'default' },
  },
]
