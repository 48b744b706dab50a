/** What somebody said: a line of text, or the inputs of a card (hostile until read). */
export type Reply =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'filled'; readonly inputs: Readonly<Record<string, unknown>> }

export type Named = { readonly id: string; readonly name: string }

/** What a reader must know about the moment in which something is said. */
export type Vocabulary = {
  /** Language of the screen; the other language is understood as well. */
  readonly language: 'nl' | 'en'
  /** `YYYY-MM-DD` in the person's own zone. */
  readonly today: string
  /** Option id to its labels and synonyms in both languages, the label on the screen first. */
  readonly labels: Readonly<Record<string, readonly string[]>>
  /** The people of the programme who can be named. */
  readonly people: readonly Named[]
}

/** One input of a card as text. Teams sends strings, sometimes numbers; whatever else arrives counts as empty. */
export const inputOf = (inputs: Readonly<Record<string, unknown>>, name: string): string => {
  const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined
  return typeof input === 'string' ? input : typeof input === 'number' ? String(input) : ''
}

/** The main words of a reply, wherever they came from. */
export const saidIn = (reply: Reply): string =>
  reply.kind === 'typed' ? reply.text : inputOf(reply.inputs, 'answer')

export const labelsOf = (id: string, { labels }: Vocabulary): readonly string[] =>
  Object.hasOwn(labels, id) ? (labels[id] ?? []) : []
