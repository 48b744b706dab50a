import { choice, choices, date, people, text } from '../../dialogue/ask.ts'
import { defineFlow } from '../../dialogue/flow.ts'
import type { Picked } from '../../dialogue/value.ts'
import { daysAfter } from '../days.ts'
import { SEEN_BY, type SeenBy } from '../seenBy.ts'
import { idsOf, type Setting } from '../setting.ts'
import { sharpenIn } from '../sharpening/sharpenIn.ts'
import { NEEDS, type Need, PLANS, type Plan, type TranslatedAction } from './action.ts'

/** An action starts within six weeks: what starts later is a wish. */
const WITHIN_DAYS = 42

/** From a line of the strategy to something to do: what an ambition means for one person's work. */
export const translate = ({ programme, me, today, language }: Setting) =>
  defineFlow({
    id: 'translate',
    version: 1,
    ask: {
      ambition: choice({ of: 'ambition', ids: idsOf(programme.ambitions) }),
      different: text(),
      stops: text({ optional: true }),
      situation: text(),
      behaviour: text({ sharpen: sharpenIn('translate', language) }),
      from: date({ from: today, until: daysAfter(today, WITHIN_DAYS) }),
      withWhom: people({ most: 8, notMe: me, optional: true }),
      needs: choices({ of: 'words', ids: NEEDS }, { most: NEEDS.length }),
      noticedBy: text(),
      plan: choice({ of: 'words', ids: PLANS }),
      seenBy: choice({ of: 'words', ids: SEEN_BY }),
    },
    done: (answers): { kind: 'action'; action: TranslatedAction } => ({
      kind: 'action',
      action: {
        ambition: answers.ambition,
        different: answers.different,
        stops: answers.stops,
        situation: answers.situation,
        behaviour: answers.behaviour,
        from: answers.from,
        withWhom: answers.withWhom ?? [],
        needs: needsOf(answers.needs),
        // The options of these questions are exactly these words.
        noticedBy: answers.noticedBy,
        plan: answers.plan as Plan,
        seenBy: answers.seenBy as SeenBy,
      },
    }),
  })

/** Who picks "nothing" beside something else needs that something. */
const needsOf = ({ ids }: Picked): readonly Need[] =>
  // The options of the question are exactly these words.
  (ids.length > 1 ? ids.filter(id => id !== 'nothing') : ids) as readonly Need[]
