import { z } from 'zod/v4'
import type { AskedOfMessage, CardDraft } from '../../work/actionCards/making/ofMessage/asked.ts'
import type { Incoming } from './activity.ts'
import { textOfHtml, textOfPlain } from './messageText.ts'
import { cleanText, cleanValue } from './text.ts'

/** The command of the manifest that makes a card of a message. */
const COMMAND = 'cardOfMessage'

/** Where the preview carries what was filled in, since Teams gives back nothing but the preview itself. */
export const DRAFT = 'draft'

const loose = <T extends z.ZodType>(of: T) => of.nullable().default(null).catch(null)

/** A text of a form. Teams leaves out what nobody chose. */
const typed = z.string().max(64_000).default('')

const Body = z.object({ contentType: loose(z.string()), content: z.string() })

/** What Teams tells of a message: much more than this, and all of it can be absent. */
const Payload = z.object({ subject: loose(z.string()), body: loose(Body) })

/** What the form sends. Our own id, and what somebody filled in. */
const Form = z.object({
  card: z.uuid(),
  ...{ what: typed, why: typed, kind: typed, ambition: typed, until: typed, audience: typed },
})

/** What a button sends that asks for the form once more; Teams may have put the bot in the team before. */
const Again = z.object({ again: z.literal(true), what: typed })

const Element = z.object({ id: z.string(), text: z.string().max(64_000) })
const Shown = z.object({ body: z.array(z.unknown()).max(1_000) })
const Preview = z.array(z.object({ attachments: z.array(z.object({ content: Shown })).min(1) })).min(1)

const Extension = z.object({
  commandId: z.literal(COMMAND).nullish(),
  botMessagePreviewAction: z.enum(['edit', 'send', '']).nullish(),
  botActivityPreview: z.unknown(),
  data: z.unknown(),
  messagePayload: loose(Payload),
})

type Extension = z.infer<typeof Extension>

/** A search, and whatever else an extension can be asked, is none of ours. */
export const isOfExtension = ({ name }: { readonly name?: unknown }): boolean =>
  name === 'composeExtension/fetchTask' || name === 'composeExtension/submitAction'

/** Undefined where it is not ours to answer, or not what Teams would send. */
export function askedOfMessage(activity: Incoming): AskedOfMessage | undefined {
  const read = Extension.safeParse(activity.value)
  if (!read.success) return undefined
  const asked =
    read.data.commandId || read.data.botMessagePreviewAction ? asks(activity, read.data) : undefined
  return asked && { ...asked, team: activity.channelData?.team?.id ?? null }
}

// Distributes over the kinds, which `Omit` alone would melt into one.
type Asks = AskedOfMessage extends infer A ? (A extends AskedOfMessage ? Omit<A, 'team'> : never) : never

function asks({ name }: Incoming, extension: Extension): Asks | undefined {
  const { botMessagePreviewAction: pressed, botActivityPreview, data } = extension
  if (name === 'composeExtension/fetchTask') return { do: 'open', text: textOf(extension) }
  return pressed
    ? { do: pressed, draft: draftIn(botActivityPreview) }
    : submitted(extension, cleanValue(data))
}

function submitted(extension: Extension, data: unknown): Asks | undefined {
  const again = Again.safeParse(data)
  if (again.success) return { do: 'open', text: again.data.what || textOf(extension) }
  const form = Form.safeParse(data)
  return form.success ? { do: 'preview', draft: draftOf(form.data) } : undefined
}

const draftOf = ({ card, ...filled }: z.infer<typeof Form>): CardDraft => ({ card, filled })

/** What the message says; its subject where it says nothing else, such as beside a picture. */
function textOf({ messagePayload }: Extension): string {
  const { content = '', contentType } = messagePayload?.body ?? {}
  const text = contentType === 'text' ? textOfPlain(content) : textOfHtml(content)
  return text || textOfPlain(messagePayload?.subject ?? '')
}

/** What was filled in, as the preview carries it; null where it does not. */
function draftIn(preview: unknown): CardDraft | null {
  const [first] = Preview.safeParse(preview).data ?? []
  const elements = first?.attachments[0]?.content.body ?? []
  const found = elements.map(one => Element.safeParse(one).data).find(one => one?.id === DRAFT)
  const read = Form.safeParse(found && cleanValue(unpacked(found.text)))
  return read.success ? draftOf(read.data) : null
}

/** Letters that nobody on the way takes for something else. */
export const packed = ({ card, filled }: CardDraft): string =>
  Buffer.from(JSON.stringify({ card, ...filled })).toString('base64url')

function unpacked(text: string): unknown {
  try {
    return JSON.parse(cleanText(Buffer.from(text, 'base64url').toString('utf8')))
  } catch {
    return undefined // It is not what we put there.
  }
}
