import { choice, date, number, text } from '../../dialogue/ask.ts'
import { defineFlow } from '../../dialogue/flow.ts'
import { daysAfter } from '../days.ts'
import { idsOf, type Making, type Setting } from '../setting.ts'
import { sharpenIn } from '../sharpening/sharpenIn.ts'
import { CARD_KINDS, type CardKind, type NewCard } from './actionCard.ts'
import { instantOf } from './moments.ts'
import { OF_AN_ACTION, OWN_WORDS, READY_CARDS } from './readyCards.ts'

/** A card is open for twelve weeks at most: what takes longer is no call to act. */
export const MOST_DAYS = 84

/** What a card says stands in a channel, between what others write: it is no letter. */
export const LONGEST_WHAT = 1000
export const LONGEST_WHY = 600

/** Everybody who reads the channel. No team has this id, since theirs have no capitals. */
export const EVERYBODY = 'everyBody'

export const nothingToMake: Making = { channels: [], teams: [], cards: [], actions: [], zone: 'UTC' }

const readyIds = ({ actions }: Making): readonly string[] => [
  ...idsOf(READY_CARDS),
  ...(actions.length > 0 ? [OF_AN_ACTION] : []),
  OWN_WORDS,
]

type Answers = {
  readonly kind: string
  readonly ambition: string
  readonly action?: string
  readonly what: string
  readonly why: string | null
  readonly until: string
  readonly audience?: string
  readonly channel?: string
  readonly day?: string
  readonly hour?: number
}

const audienceOf = ({ teams }: Making, audience: string | undefined): string | null => {
  if (audience === undefined) return teams[0] ?? null
  return audience === EVERYBODY ? null : audience
}

const cardOf = (making: Making, answers: Answers): NewCard => {
  const { kind, ambition, what, why, until, day, hour, action = null } = answers
  return {
    // The options of this question are exactly these words.
    kind: kind as CardKind,
    ...{ ambition, what, why, until, action },
    audience: audienceOf(making, answers.audience),
    // It is left out only where there is one channel, and without any there is no conversation.
    channel: answers.channel ?? making.channels[0]?.id ?? '',
    postAt: day === undefined || hour === undefined ? null : instantOf(day, hour, making.zone),
  }
}

/** A leader makes a card for a channel of her team, to be posted now or at a moment that she chooses. */
export const actionCard = ({ programme, today, language, making = nothingToMake }: Setting) =>
  defineFlow({
    id: 'actionCard',
    version: 1,
    ask: {
      kind: choice({ of: 'words', ids: CARD_KINDS }),
      ambition: choice({ of: 'ambition', ids: idsOf(programme.ambitions) }),
      ready: choice({ of: 'readyCard', ids: readyIds(making) }),
      action: choice({ of: 'action', ids: idsOf(making.actions) }),
      what: text({ most: LONGEST_WHAT, sharpen: sharpenIn('actionCard', language) }),
      // What is filled in for most cards comes last, so that the numbers of the questions run on.
      channel: choice({ of: 'channel', ids: idsOf(making.channels) }),
      why: text({ most: LONGEST_WHY, optional: true }),
      until: date({ from: today, until: daysAfter(today, MOST_DAYS) }),
      audience: choice({ of: 'audience', ids: [EVERYBODY, ...making.teams] }),
      when: choice({ of: 'words', ids: ['now', 'later'] }),
      day: date({ from: today, until: daysAfter(today, MOST_DAYS) }),
      hour: number({ from: 0, to: 23, isHour: true }),
    },
    skip: {
      action: ({ ready }) => ready !== OF_AN_ACTION,
      audience: () => making.teams.length < 2,
      channel: () => making.channels.length === 1,
      day: ({ when }) => when !== 'later',
      hour: ({ when }) => when !== 'later',
    },
    done: (answers): { kind: 'newCard'; card: NewCard } => ({
      kind: 'newCard',
      card: cardOf(making, answers),
    }),
  })
