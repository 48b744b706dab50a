import { choice, date, number, text } from '../../dialogue/ask.ts'
import { defineFlow } from '../../dialogue/flow.ts'
import { daysAfter } from '../days.ts'
import { idsOf, type Setting } from '../setting.ts'
import { sharpenIn } from '../sharpening/sharpenIn.ts'
import type { ActionCard, CardStatus } from './actionCard.ts'
import { LONGEST_WHAT, LONGEST_WHY, MOST_DAYS, nothingToMake } from './actionCardFlow.ts'
import { instantOf } from './moments.ts'

/** What a leader can change of a card, and in which of its states. On its way to a channel it stays as it is. */
const CHANGEABLE = {
  correctCard: ['scheduled', 'open', 'unknown'],
  extendCard: ['scheduled', 'open', 'unknown'],
  moveCard: ['scheduled'],
  closeCard: ['open', 'unknown', 'closed'],
  withdrawCard: ['scheduled', 'open', 'unknown', 'closed'],
} as const satisfies Readonly<Record<string, readonly CardStatus[]>>

export type CardChange = keyof typeof CHANGEABLE

// The keys of an object literal are its keys.
export const CARD_CHANGES = Object.keys(CHANGEABLE) as readonly CardChange[]

/** One that closed by itself on its last day can still be told the result of. */
const isOver = (change: CardChange, { status, result }: Pick<ActionCard, 'status' | 'result'>): boolean =>
  change === 'closeCard' && status === 'closed' && result !== null

export const canChange = (change: CardChange, card: Pick<ActionCard, 'status' | 'result'>): boolean =>
  (CHANGEABLE[change] as readonly CardStatus[]).includes(card.status) && !isOver(change, card)

const LONGEST_RESULT = 1000

const makingOf = ({ making = nothingToMake }: Setting) => making

const whichCard = (setting: Setting, change: CardChange) =>
  choice({ of: 'card', ids: idsOf(makingOf(setting).cards.filter(card => canChange(change, card))) })

const dayAhead = ({ today }: Setting) => date({ from: today, until: daysAfter(today, MOST_DAYS) })

/** Says a card in other words. */
export const correctCard = (setting: Setting) =>
  defineFlow({
    id: 'correctCard',
    version: 1,
    ask: {
      card: whichCard(setting, 'correctCard'),
      what: text({ most: LONGEST_WHAT, sharpen: sharpenIn('correctCard', setting.language) }),
      why: text({ most: LONGEST_WHY, optional: true }),
    },
    done: ({ card, what, why }) => ({ kind: 'cardCorrected', card, what, why }) as const,
  })

/** Gives a card another last day. */
export const extendCard = (setting: Setting) =>
  defineFlow({
    id: 'extendCard',
    version: 1,
    ends: 'atOnce',
    ask: { card: whichCard(setting, 'extendCard'), until: dayAhead(setting) },
    done: ({ card, until }) => ({ kind: 'cardExtended', card, until }) as const,
  })

/** Posts a card at another moment than was planned. */
export const moveCard = (setting: Setting) =>
  defineFlow({
    id: 'moveCard',
    version: 1,
    ends: 'atOnce',
    ask: {
      card: whichCard(setting, 'moveCard'),
      day: dayAhead(setting),
      hour: number({ from: 0, to: 23, isHour: true }),
    },
    done: ({ card, day, hour }) =>
      ({ kind: 'cardMoved', card, postAt: instantOf(day, hour, makingOf(setting).zone) }) as const,
  })

/** Ends a card before its last day, or tells of one that ended, with what came of it. */
export const closeCard = (setting: Setting) =>
  defineFlow({
    id: 'closeCard',
    version: 1,
    ask: {
      card: whichCard(setting, 'closeCard'),
      result: text({ most: LONGEST_RESULT, optional: true }),
    },
    done: ({ card, result }) => ({ kind: 'cardClosed', card, result }) as const,
  })

/** Takes a card back: out of its channel, or before it came there. */
export const withdrawCard = (setting: Setting) =>
  defineFlow({
    id: 'withdrawCard',
    version: 1,
    ask: { card: whichCard(setting, 'withdrawCard') },
    done: ({ card }) => ({ kind: 'cardWithdrawn', card }) as const,
  })
