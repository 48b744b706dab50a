import { choice, date, number, text } from '../../dialogue/ask.ts'
import { defineFlow } from '../../dialogue/flow.ts'
import { daysAfter, monthsAfter } from '../days.ts'
import { idsOf, type Setting } from '../setting.ts'
import { sharpenIn } from '../sharpening/sharpenIn.ts'
import { isAboutPast } from './checking.ts'
import { NEXT, type Next } from './checks.ts'

const LATEST_MONTHS = 12

/** How somebody looked back at a promise of their own. What was not asked is null. */
export type LookedBack = {
  readonly kind: 'lookedBack'
  readonly ask: string
  readonly score: number
  readonly example: string
  readonly next: Next
  readonly behaviour: string | null
  readonly noticed: string | null
  readonly before: string | null
  readonly because: string | null
}

/**
 * Looks back at a promise of one's own. A promise whose day has been, or is today, is only seen again with a new day,
 * also when it is said in other words.
 */
export const checkSelf = (setting: Pick<Setting, 'checking' | 'language' | 'today'>) =>
  defineFlow({
    id: 'check-self',
    version: 1,
    ask: {
      ask: choice({ of: 'ask', ids: idsOf(setting.checking?.['check-self'] ?? []) }),
      score: number({ from: 1, to: 10 }),
      example: text({ most: 1000 }),
      next: choice({ of: 'words', ids: NEXT }),
      behaviour: text({ sharpen: sharpenIn('check-self', setting.language) }),
      noticed: text(),
      before: date({ from: daysAfter(setting.today, 1), until: monthsAfter(setting.today, LATEST_MONTHS) }),
      because: text({ most: 1000 }),
    },
    skip: {
      behaviour: ({ next }) => next !== 'sharpen',
      noticed: ({ next }) => next !== 'sharpen',
      before: ({ ask, next }) => next !== 'renew' && !(next === 'sharpen' && isAboutPast(setting, ask)),
      because: ({ next }) => next !== 'withdraw',
    },
    done: ({ behaviour = null, noticed = null, before = null, because = null, ...answers }): LookedBack => ({
      ...{ kind: 'lookedBack', ...answers, behaviour, noticed, before, because },
      next: answers.next as Next, // The options of this question are exactly these words.
    }),
  })
