import type { OwnView, ShownCard, ShownText } from '../../src/cards/actionCard.ts'
import type { Screen } from '../../src/cards/screen.ts'
import { CARD_KINDS, CARD_STATUSES, type CardKind } from '../../src/topics/actionCard/actionCard.ts'
import { askedText, offersOf } from '../../src/topics/actionCard/offers.ts'
import { lineOf } from './screens.ts'
import { oddTexts } from './texts.ts'

type Language = 'nl' | 'en'
type ActionCard = Screen & { kind: 'actionCard' }

const said = {
  nl: {
    ambition: 'Ondernemend samenwerken',
    line: 'We zoeken partners buiten de zorg, en beginnen klein.',
    what: 'Bel deze week één ondernemer uit de wijk. Vraag of hij meedenkt over één bewoner.',
    why: 'Vorige maand vond Team Zuid zo een fiets en twee werkplekken.',
    team: 'Team Noord',
    texts: [
      'De bakker op de hoek geeft nu elke vrijdag brood aan de inloop.',
      'Ik belde de fietsenmaker. Hij wil een leerling.',
      'Samen met Bram langs de winkels: drie keer koffie, één ja.',
      'De kapper knipt op maandag gratis.',
      'De bloemist brengt wat over is.',
    ],
    result: 'Negen ondernemers doen mee. In mei vertellen we het aan de hele organisatie.',
  },
  en: {
    ambition: 'Working in an enterprising way',
    line: 'We look for partners outside care, and start small.',
    what: 'Call one local business owner this week. Ask whether they want to think along about one resident.',
    why: 'Last month Team South found a bicycle and two places to work like this.',
    team: 'Team North',
    texts: [
      'The baker on the corner now gives bread to the drop-in centre every Friday.',
      'I called the bicycle repairer. He wants an apprentice.',
      'Past the shops with Bram: coffee three times, one yes.',
      'The hairdresser cuts for free on Mondays.',
      'The florist brings what is left over.',
    ],
    result: 'Nine business owners take part. In May we tell the whole organisation.',
  },
} as const

const NAMES = ['Bram Bedacht', null, 'Sanne Verzinsel', null, 'Karim Voorbeeld']

const textsOf = (language: Language, kind: 'example' | 'idea'): readonly ShownText[] =>
  said[language].texts.map((text, nth) => ({
    ...{ id: `text-${nth}`, kind, text, name: NAMES[nth] ?? null, supporters: [3, 0, 1][nth] ?? 0 },
  }))

const shownOf = (language: Language, kind: CardKind, more: Partial<ShownCard> = {}): ShownCard => {
  const { ambition, line, what, why, team } = said[language]
  const { acts, writes } = offersOf(kind)
  const written = writes.find(one => one !== 'note')
  return {
    ...{ id: 'card-1', kind, status: 'open', ambition, line, what, why, audience: team },
    ...{ until: '2026-11-27', maker: 'Mieke Verzonnen', editedOn: null, endedOn: null, result: null },
    ...{ offers: { acts, writes }, asksFor: askedText(kind) },
    counts: acts.includes('done') ? { joined: 12, done: 4, stuck: 5 } : { joined: 12, done: 0, stuck: null },
    joined: { names: ['Anouk Bedenksel', 'Karim Voorbeeld'], others: 10 },
    done: { names: acts.includes('done') ? ['Bram Bedacht'] : [], others: 3 },
    texts: written === 'example' || written === 'idea' ? textsOf(language, written) : [],
    written: written === 'example' || written === 'idea' ? said[language].texts.length : 0,
    ...more,
  }
}

const OVER = { offers: { acts: [], writes: [] }, endedOn: '2026-11-20' } as const

const nobodyYet: Partial<ShownCard> = {
  counts: { joined: 0, done: 0, stuck: null },
  ...{ joined: { names: [], others: 0 }, done: { names: [], others: 0 }, texts: [] },
  written: 0,
}

const nothing: OwnView = {
  ...{ isMaker: false, hasJoined: false, isDone: false, isStuck: false, byName: false, isSeen: false },
  ...{ hasNote: false, written: [], supported: [] },
}

const people = Array.from({ length: 60 }, (_, nth) => `29:1${'verzonnenLetters-'.repeat(6)}${nth}`)

const cardOf = (shown: ShownCard, more: Partial<ActionCard> = {}): ActionCard => ({
  ...{ kind: 'actionCard', shown, own: null, refreshFor: people },
  ...more,
})

const ownOf = (shown: ShownCard, own: Partial<OwnView>): ActionCard =>
  cardOf(shown, { own: { ...nothing, ...own }, refreshFor: [] })

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

const ofEachKind = (language: Language) =>
  Object.fromEntries(
    CARD_KINDS.map(kind => [`card${capital(kind)}`, cardOf(shownOf(language, kind))] as const),
  )

const ofEachStatus = (language: Language) =>
  Object.fromEntries(
    CARD_STATUSES.filter(status => status !== 'open').map(status => {
      const isOnItsWay = status === 'posting' || status === 'unknown'
      const over = isOnItsWay ? {} : OVER
      const result = status === 'closed' ? said[language].result : null
      return [`card${capital(status)}`, cardOf(shownOf(language, 'call', { ...over, status, result }))]
    }),
  )

const ownViews = (language: Language): Readonly<Record<string, Screen>> => {
  const call = shownOf(language, 'call')
  const ideas = shownOf(language, 'ideas')
  return {
    cardOwnNothing: ownOf(call, {}),
    cardOwnJoined: ownOf(call, { hasJoined: true, supported: ['text-0', 'text-2'] }),
    cardOwnDone: ownOf(call, { hasJoined: true, isDone: true, isSeen: true, written: ['text-1'] }),
    cardOwnStuck: ownOf(call, { hasJoined: true, isStuck: true, supported: ['text-0'] }),
    cardOwnStuckByName: ownOf(call, { hasJoined: true, isStuck: true, byName: true, hasNote: true }),
    cardOwnIdeas: ownOf(ideas, { written: ['text-0'], supported: ['text-1'] }),
    cardOwnIdeasStuck: ownOf(ideas, { hasJoined: true, isStuck: true, supported: ['text-1'] }),
    cardOwnCelebrate: ownOf(shownOf(language, 'celebrate'), { hasJoined: true, isSeen: true }),
    cardOwnMaker: ownOf(shownOf(language, 'invitation'), { isMaker: true }),
    cardOwnClosed: ownOf(shownOf(language, 'call', { ...OVER, status: 'closed' }), { hasJoined: true }),
  }
}

const makingLines = [
  lineOf('actionCard', 'kind', 'call', 'words'),
  lineOf('actionCard', 'what', 'Bel deze week één ondernemer.'),
  lineOf('actionCard', 'until', '2026-11-27'),
  lineOf('actionCard', 'channel', 'north', 'channel'),
  lineOf('actionCard', 'when', 'later', 'words'),
  lineOf('actionCard', 'day', '2026-11-23'),
  lineOf('actionCard', 'hour', 9),
]

/** Action cards of every kind and status, and as one person sees them. */
export const cardSamples = (language: Language): Readonly<Record<string, Screen>> => ({
  ...ofEachKind(language),
  ...ofEachStatus(language),
  ...ownViews(language),
  cardNew: cardOf(shownOf(language, 'call', { ...nobodyYet, why: null, audience: null })),
  cardCorrected: cardOf(shownOf(language, 'focus', { editedOn: '2026-11-19' })),
  cardPreview: cardOf(shownOf(language, 'call', nobodyYet), { preview: true, refreshFor: [] }),
  cardMaking: cardOf(shownOf(language, 'call', nobodyYet), {
    ...{ preview: true, refreshFor: [], making: { run: 'run-1', lines: makingLines } },
  }),
  cardResult: cardOf(
    shownOf(language, 'call', {
      ...{ ...OVER, status: 'closed', result: said[language].result, texts: [] },
      ...{ joined: { names: [], others: 12 }, done: { names: [], others: 4 } },
    }),
    { refreshFor: [] },
  ),
  cardPreviewCelebrate: cardOf(shownOf(language, 'celebrate', nobodyYet), { preview: true, refreshFor: [] }),
  cardGone: { kind: 'notice', said: { key: 'channelCard.gone' }, next: [] },
})

/** A card on which everything that somebody could write is this. */
const oddCard = (odd: string, more: Partial<ShownCard> = {}): ShownCard => {
  const name = odd.slice(0, 100)
  const texts = Array.from({ length: 40 }, (_, nth) => ({
    ...({ id: `text-${nth}`, kind: 'example', text: odd, name, supporters: 500 } as const),
  }))
  const names = Array.from({ length: 6 }, () => name)
  return {
    ...shownOf('nl', 'call', {
      ambition: name,
      line: odd.slice(0, 600),
      what: odd,
      why: odd,
      audience: name,
    }),
    ...{ maker: name, editedOn: '2026-11-19', texts },
    ...{ counts: { joined: 500, done: 250, stuck: 245 } },
    ...{ joined: { names, others: 492 }, done: { names, others: 242 } },
    ...more,
  }
}

const busy: Partial<OwnView> = { hasJoined: true, isSeen: true, supported: ['text-1'], written: ['text-0'] }

/** A text everywhere on a card: for everybody, for somebody who did all there is to do, and when it is closed. */
export const oddOnes = (kind: string, odd: string): readonly [string, ActionCard][] => [
  [`${kind} in card`, cardOf(oddCard(odd))],
  [`${kind} in ownCard`, ownOf(oddCard(odd), busy)],
  [`${kind} in closedCard`, cardOf(oddCard(odd, { ...OVER, status: 'closed', result: odd }))],
]

/** Odd texts everywhere on a card that 500 people take part in. */
export const oddCards: Readonly<Record<string, Screen>> = Object.fromEntries(
  Object.entries(oddTexts).flatMap(([kind, odd]) => oddOnes(kind, odd)),
)
