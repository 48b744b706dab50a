import { z } from 'zod/v4'

// What a button of ours carries, and what comes back when it is pressed. A card names its run and its question, so
// that an older card still says what it was about. Nothing in it says who presses: that is the activity's to say.

const id = z.string().min(1).max(120)
const item = z
  .string()
  .min(1)
  .max(200)
  .nullish()
  .transform(value => value ?? null)

const below = z.literal(true).optional()

/** A button of a card's own, or what was picked in its input of that name; an input that was left open is empty. */
const picked = z
  .string()
  .max(120)
  .nullish()
  .transform(value => value || null)

/**
 * What somebody does with an action card: join, finish, be stuck, and take each of these back; be seen by name, or
 * not; and look, which changes nothing and is also what a client does by itself to fetch somebody's own view.
 */
const CARD_ACTS = [
  ...(['join', 'done', 'stuck', 'notJoined', 'notDone', 'notStuck'] as const),
  ...(['see', 'hide', 'look'] as const),
] as const

export type CardAct = (typeof CARD_ACTS)[number]

/** What everybody can look at. */
const PAGES = [
  ...(['menu', 'help', 'overview', 'actions', 'promises'] as const),
  ...(['departures', 'ownData', 'rhythm'] as const),
  ...(['cards', 'channels'] as const),
  ...(['checks', 'witnessing', 'rounds'] as const),
] as const

/** What a programme lead does with a round; `page` only looks at it. */
const ROUND_ACTS = ['page', 'remind', 'cancel', 'close'] as const

export type RoundAct = (typeof ROUND_ACTS)[number]

/** What is about everybody at once, for the programme lead. */
export const PROGRAMME_PAGES = ['programme', 'teams', 'roles', 'unreachable', 'ahead'] as const

export type ProgrammePage = (typeof PROGRAMME_PAGES)[number]

/** Pressed on a card: the verb with its data. Unknown fields are the inputs of the card, read elsewhere. */
export const Press = z.discriminatedUnion('do', [
  z.object({ do: z.literal('answer'), run: id, question: id, item, sharpened: z.literal(true).optional() }),
  z.object({ do: z.literal('keep'), run: id, question: id, item }),
  z.object({ do: z.literal('back'), run: id, question: id.nullish(), item }),
  /** The question to change is the card's input `change`, the index of a line of the summary as shown. */
  z.object({ do: z.literal('change'), run: id, question: id.nullish(), item }),
  /** `language`: of a card whose press leaves nobody whose language could be asked. */
  z.object({
    do: z.literal('confirm'),
    run: id,
    language: z.enum(['nl', 'en']).optional(),
    /** Of a card on which stands what is going to happen: what that follows from. */
    shown: z.string().max(400).optional(),
  }),
  z.object({ do: z.literal('askStop'), run: id }),
  z.object({ do: z.literal('stop'), run: id, keep: z.boolean() }),
  z.object({ do: z.literal('resume'), run: id, below }),
  /** `below`: the card that was pressed stays as it is, and what comes next is a new message. */
  z.object({ do: z.literal('start'), flow: id, subject: id.nullish(), below }),
  /** With an action of somebody who left; without `action` it is the input `subject`. */
  z.object({ do: z.literal('handOver'), way: z.enum(['offer', 'take', 'drop']), action: id.nullish() }),
  /** The colleague is the input `subject`. */
  z.object({ do: z.literal('offerTo'), action: id }),
  z.object({ do: z.literal('offer'), offer: id, yes: z.boolean() }),
  /** What was closed when this person left. */
  z.object({ do: z.literal('reopen') }),
  /** Of a prompt, by its kind and subject. Without `when`, the choices are shown. */
  z.object({
    do: z.literal('later'),
    prompt: id,
    subject: id,
    when: z.enum(['today', 'tomorrow', 'nextWeek']).nullish(),
  }),
  z.object({
    do: z.literal('show'),
    what: z.enum([...PAGES, ...PROGRAMME_PAGES]),
    /** Which of many comes first on the page. */
    from: z.int().min(0).max(100_000).nullish(),
    below,
  }),
  z.object({ do: z.literal('card'), card: id, act: z.enum(CARD_ACTS) }),
  /** Begins the conversation in which something is written to an action card. */
  z.object({ do: z.literal('write'), card: id, kind: z.enum(['example', 'idea', 'note']) }),
  /** With an example or an idea, or no longer. */
  z.object({ do: z.literal('support'), card: id, contribution: picked, on: z.boolean() }),
  /** For its maker: the page of a card, and an idea of it that becomes her action. */
  z.object({ do: z.literal('cardPage'), card: picked }),
  /** Begins a conversation about a card: to change it, to end it, or to make another one of it. */
  z.object({ do: z.literal('changeCard'), card: id, deed: picked }),
  z.object({ do: z.literal('pick'), card: id, contribution: picked }),
  /** For its owner: what was said, done and noticed of a promise. */
  z.object({ do: z.literal('promisePage'), promise: picked }),
  /** Of a body at the end of a round; without one, the last. */
  z.object({ do: z.literal('bodyPage'), round: picked }),
  /** `sure`: it was asked whether that is meant; of a page, that somebody said yes or no without saying to what. */
  z.object({
    do: z.literal('round'),
    round: picked,
    act: z.enum(ROUND_ACTS),
    sure: z.boolean().optional(),
  }),
  /** Rather not look along. Without `forGood`, the choices are shown. */
  z.object({ do: z.literal('decline'), ask: id, forGood: z.boolean().nullish() }),
  z.object({
    do: z.literal('wish'),
    wish: z.enum(['stopMessages', 'startAgain', 'pause', 'lessOften', 'otherTime']),
    below,
  }),
])

export type Press = z.infer<typeof Press>
