import { andMore } from './andMore.ts'
import { button, plainButton, stepButton } from './button.ts'
import type { JsonObject } from './json.ts'
import { pickOne } from './pickOne.ts'
import type { CardDeed, Reader, Said, Screen, WrittenText } from './screen.ts'
import { fitting, shorten } from './shorten.ts'
import { tell, tellSaid } from './voice.ts'

// What a leader sees of the cards that she made: the list of them, and the page of one.

type OwnCards = Screen & { kind: 'cards' }
type CardPage = Screen & { kind: 'cardPage' }

const MOST_CARDS = 8
const MOST_TEXTS = 8
const ONE_TITLE = 80
const ONE_NAME = 100
const ONE_TEXT = 500
const ALL_CHOICES = 6_000

type Choices = { readonly id: string; readonly of: readonly { title: string; value: string }[] }

const chooser = (reader: Reader, { id, of }: Choices): JsonObject =>
  pickOne(reader, { id, label: `cards.choose.${id}`, choices: fitting([...of], ALL_CHOICES) })

const titled = (text: string): string => shorten(text.replaceAll(/\s+/g, ' '), ONE_TITLE)

const lines = (reader: Reader, all: readonly Said[]): readonly JsonObject[] =>
  all.map(said => ({ text: shorten(tellSaid(reader, said), ONE_TEXT) }))

const listButtons = (reader: Reader, { cards, mayMake, left = false }: OwnCards): readonly JsonObject[] => {
  const [only, another] = cards
  const open = only ? [button(reader, 'open', { do: 'cardPage', card: another ? null : only.id })] : []
  const make = mayMake ? [stepButton(reader, 'actionCard')] : []
  return [...open, ...make, stepButton(reader, left ? 'overview' : 'menu')]
}

type Row = OwnCards['cards'][number]

/** A card that was posted again has the words of the first: how each stands tells them apart. */
const choiceOf = (reader: Reader, { id, what, more: [status] }: Row, alike: readonly Row[]) => ({
  title: titled(alike.length > 1 && status ? `${tellSaid(reader, status)}: ${what}` : what),
  value: id,
})

const choicesOf = (reader: Reader, cards: readonly Row[]) =>
  cards.map(card =>
    choiceOf(
      reader,
      card,
      cards.filter(({ what }) => titled(what) === titled(card.what)),
    ),
  )

/** What the layout `list` shows of all cards that somebody made. */
export const ownCardsData = (reader: Reader, screen: OwnCards): JsonObject => {
  const { cards } = screen
  return {
    heading: tell(reader, 'cards.heading'),
    empty: cards.length > 0 ? [] : [{ text: tell(reader, 'cards.empty') }],
    kept: cards.slice(0, MOST_CARDS).map(card => ({
      main: shorten(card.what, ONE_TEXT),
      more: lines(reader, card.more),
    })),
    more: andMore(reader, cards.length, MOST_CARDS),
    ended: [],
    subject: cards.length > 1 ? [chooser(reader, { id: 'card', of: choicesOf(reader, cards) })] : [],
    buttons: listButtons(reader, screen),
  }
}

const nameOf = (reader: Reader, { name }: WrittenText): string =>
  name === null ? tell(reader, 'cards.page.noName') : shorten(name, ONE_NAME)

const textRow = (reader: Reader, key: 'note' | 'idea', written: WrittenText): JsonObject => ({
  main: tell(reader, `cards.page.${key}`, { name: nameOf(reader, written) }),
  more: [
    { text: shorten(written.text, ONE_TEXT) },
    ...(written.supporters > 0
      ? [{ text: tell(reader, 'cards.page.supporters', { count: written.supporters }) }]
      : []),
  ],
})

const rowsOf = (reader: Reader, { what, facts, told, ideas }: CardPage): readonly JsonObject[] => [
  { main: shorten(what, 1_500), more: lines(reader, facts) },
  ...told.slice(0, MOST_TEXTS).map(note => textRow(reader, 'note', note)),
  ...ideas.slice(0, MOST_TEXTS).map(idea => textRow(reader, 'idea', idea)),
]

const deedChoices = (reader: Reader, deeds: readonly CardDeed[]) =>
  deeds.map(deed => ({ title: tell(reader, `cards.deed.${deed}`), value: deed }))

const choosers = (reader: Reader, { deeds, ideas }: CardPage): readonly JsonObject[] => [
  ...(ideas.length > 0
    ? [
        chooser(reader, {
          id: 'contribution',
          of: ideas.map(({ id, text }) => ({ title: titled(text), value: id })),
        }),
      ]
    : []),
  ...(deeds.length > 0 ? [chooser(reader, { id: 'deed', of: deedChoices(reader, deeds) })] : []),
]

/** What the layout `list` shows of one card that somebody made. */
export const cardPageData = (reader: Reader, screen: CardPage): JsonObject => {
  const { card, told, ideas, deeds } = screen
  const unseen = Math.max(0, told.length - MOST_TEXTS) + Math.max(0, ideas.length - MOST_TEXTS)
  return {
    heading: tell(reader, 'cards.page.heading'),
    empty: [],
    kept: rowsOf(reader, screen),
    more: andMore(reader, unseen, 0),
    ended: [],
    subject: choosers(reader, screen),
    buttons: [
      ...(ideas.length > 0 ? [button(reader, 'pick', { do: 'pick', card })] : []),
      ...(deeds.length > 0 ? [button(reader, 'next', { do: 'changeCard', card })] : []),
      plainButton(reader, 'cards', { do: 'show', what: 'cards' }),
    ],
  }
}
