import { choice, text } from '../../dialogue/ask.ts'
import { defineFlow } from '../../dialogue/flow.ts'
import { idsOf, type Setting } from '../setting.ts'
import type { ContributionKind } from './contribution.ts'

// In a channel nothing can be typed: a card that others bring up to date would lose it. So what people write to a card
// is asked in their own chat.

/** A note is for one reader, and a card has room for a few sentences of each. */
const LONGEST_NOTE = 2000
const LONGEST_SHOWN = 1000

/** What somebody wrote to a card; without text they only want to be counted among those who are stuck. */
export type Written = {
  readonly kind: 'written'
  readonly card: string
  readonly as: ContributionKind
  readonly text: string | null
  readonly byName: boolean
}

const cardFor = ({ writing }: Setting, kind: ContributionKind) =>
  choice({ of: 'card', ids: idsOf(writing?.open[kind] ?? []) })

const NAMED = choice({ of: 'words', ids: ['name', 'noName'] })

/** A note to the maker of a card about what one is stuck with: by name, or one is only counted and writes none. */
export const note = (setting: Setting) =>
  defineFlow({
    id: 'note',
    version: 1,
    ask: { card: cardFor(setting, 'note'), named: NAMED, text: text({ most: LONGEST_NOTE }) },
    skip: { text: ({ named }) => named === 'noName' },
    done: ({ card, named, text = null }): Written => ({
      ...{ kind: 'written', as: 'note', card, text, byName: named === 'name' },
    }),
  })

/** A text that everybody in the channel may read, with its writer's name or without. */
const shown = (kind: 'example' | 'idea') => (setting: Setting) =>
  defineFlow({
    id: kind,
    version: 1,
    ask: { card: cardFor(setting, kind), text: text({ most: LONGEST_SHOWN }), named: NAMED },
    done: ({ card, text, named }): Written => ({
      ...{ kind: 'written', as: kind, card, text, byName: named === 'name' },
    }),
  })

export const example = shown('example')
export const idea = shown('idea')

/** Takes back what one wrote to a card. */
export const takeBack = ({ writing }: Setting) =>
  defineFlow({
    id: 'takeBack',
    version: 1,
    ends: 'atOnce',
    ask: { contribution: choice({ of: 'contribution', ids: idsOf(writing?.written ?? []) }) },
    done: ({ contribution }) => ({ kind: 'takenBack', contribution }) as const,
  })
