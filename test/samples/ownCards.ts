import type { Screen, WrittenText } from '../../src/cards/screen.ts'

type Language = 'nl' | 'en'

const WHAT = {
  nl: 'Bel deze week één ondernemer in de wijk, en vertel wat je samen kunt doen.',
  en: 'Call one business in the area this week, and tell what you can do together.',
}

const TEXT = {
  nl: 'Ik weet niet wie ik bij de bakker moet spreken.',
  en: 'I do not know whom to speak to at the baker’s.',
}

const written = (id: string, text: string, more: Partial<WrittenText> = {}): WrittenText => ({
  ...{ id, text, name: 'Samira Voorbeeld', supporters: 0, ...more },
})

const open = (what: string, more: readonly { key: string; values?: Record<string, string | number> }[]) => ({
  ...{ id: `card-${what.length}`, what, more },
})

const scheduled = {
  key: 'cards.status.scheduled',
  values: { day: '2026-11-24', hour: 9, until: '2026-12-01' },
}
const isOpen = { key: 'cards.status.open', values: { day: '2026-11-20', hour: 9, until: '2026-12-01' } }
const counts = { key: 'cards.counts', values: { joined: 7, done: 1 } }

const pages = (language: Language): Readonly<Record<string, Screen>> => ({
  ownCard: {
    kind: 'cardPage',
    ...{ card: 'card-1', what: WHAT[language], told: [written('note-1', TEXT[language])] },
    facts: [
      isOpen,
      { key: 'cards.page.where', values: { channel: 'Team Noord › Zorg' } },
      { key: 'cards.page.joined', values: { count: 7 } },
      { key: 'cards.page.done', values: { count: 1 } },
      { key: 'cards.page.stuck', values: { count: 1 } },
    ],
    ideas: [written('idea-1', TEXT[language], { supporters: 3 }), written('idea-2', 'Ja?', { name: null })],
    deeds: ['correctCard', 'extendCard', 'closeCard', 'withdrawCard', 'actionCard'],
  },
  ownCardClosed: {
    kind: 'cardPage',
    ...{ card: 'card-1', what: WHAT[language], told: [], ideas: [], notes: [{ key: 'cards.shared' }] },
    facts: [{ key: 'cards.status.closed' }, { key: 'cards.page.joined', values: { count: 7 } }],
    deeds: ['shareResult', 'withdrawCard', 'actionCard'],
  },
  ownCardPlanned: {
    kind: 'cardPage',
    ...{ card: 'card-1', what: WHAT[language], told: [], ideas: [], facts: [scheduled] },
    deeds: ['correctCard', 'extendCard', 'moveCard', 'withdrawCard', 'actionCard'],
  },
})

/** What a leader sees of the cards that she made. */
export const ownCardSamples = (language: Language): Readonly<Record<string, Screen>> => ({
  ownCards: {
    kind: 'cards',
    cards: [
      open(WHAT[language], [isOpen, counts, { key: 'cards.next.stuck', values: { count: 1 } }]),
      open(TEXT[language], [scheduled]),
    ],
    mayMake: true,
  },
  ownCardsNone: { kind: 'cards', cards: [], mayMake: false },
  ...pages(language),
  menuOfLeader: { kind: 'menu', drafts: [], mayMake: true },
  helpOfLeader: { kind: 'help', drafts: [], mayMake: true },
  channelsNone: {
    kind: 'rows',
    heading: { key: 'channels.heading' },
    intro: [{ key: 'channels.none' }],
    rows: [],
    after: {
      heading: { key: 'channels.missing' },
      lines: [
        { key: 'channels.notMine.what' },
        { key: 'channels.notMine.how' },
        { key: 'channels.notKnown.what' },
        { key: 'channels.notKnown.how' },
        { key: 'channels.removed.what', values: { teams: 'Team Zuid' } },
        { key: 'channels.removed.how' },
        { key: 'channels.archived.what', values: { teams: 'Team Oost, Team West' } },
        { key: 'channels.archived.how' },
        { key: 'channels.noChannel.what', values: { teams: 'Keuken' } },
        { key: 'channels.noChannel.how' },
        { key: 'channels.notInTeam.what' },
        { key: 'channels.notInTeam.how' },
        { key: 'channels.private' },
      ],
    },
    next: ['cards', 'menu'],
  },
})

/** Cards on which everything that somebody could write is this. */
export const oddOwnCards = (odd: string): Readonly<Record<string, Screen>> => ({
  ownCards: {
    kind: 'cards',
    cards: Array.from({ length: 30 }, (_, nth) => ({ id: `card-${nth}`, what: odd, more: [isOpen, counts] })),
    mayMake: true,
  },
  ownCard: {
    kind: 'cardPage',
    ...{ card: 'card-1', what: odd, facts: [isOpen, { key: 'cards.page.result', values: { result: odd } }] },
    told: Array.from({ length: 20 }, (_, nth) => written(`note-${nth}`, odd, { name: odd.slice(0, 200) })),
    ideas: Array.from({ length: 20 }, (_, nth) => written(`idea-${nth}`, odd, { supporters: 500 })),
    deeds: ['correctCard', 'extendCard', 'closeCard', 'withdrawCard', 'actionCard'],
  },
})
