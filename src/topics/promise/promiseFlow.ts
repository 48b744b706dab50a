import { choice, date, number, people, text } from '../../dialogue/ask.ts'
import { defineFlow } from '../../dialogue/flow.ts'
import type { Someone } from '../../dialogue/value.ts'
import { daysAfter, monthsAfter } from '../days.ts'
import { SEEN_BY, type SeenBy } from '../seenBy.ts'
import { idsOf, type Setting } from '../setting.ts'
import { sharpenIn } from '../sharpening/sharpenIn.ts'
import { plannedChecks } from './plannedChecks.ts'
import { ADDRESSEES, type Addressee, type CheckRhythm, type GivenPromise, RHYTHMS } from './promise.ts'

const LATEST_MONTHS = 12

/** Visible behaviour, promised to somebody, with the people who will be asked whether they noticed. */
export const promise = ({ programme, me, today, language }: Setting) =>
  defineFlow({
    id: 'promise',
    version: 1,
    ask: {
      ambition: choice({ of: 'ambition', ids: idsOf(programme.ambitions) }),
      to: choice({ of: 'words', ids: ADDRESSEES }),
      toTeam: choice({ of: 'team', ids: idsOf(programme.teams) }),
      toGroup: text({ most: 200 }),
      toPeople: people({ most: 20, notMe: me }),
      behaviour: text({ sharpen: sharpenIn('promise', language) }),
      noticed: text(),
      before: date({ from: daysAfter(today, 1), until: monthsAfter(today, LATEST_MONTHS) }),
      rhythm: choice({ of: 'words', ids: RHYTHMS }),
      witnesses: people({ most: 8, notMe: me }),
      score: number({ from: 1, to: 10 }),
      why: text(),
      seenBy: choice({ of: 'words', ids: SEEN_BY }),
    },
    skip: {
      toTeam: soFar => soFar.to !== 'team',
      toGroup: soFar => soFar.to !== 'group',
      toPeople: soFar => soFar.to !== 'people',
    },
    done: (answers): { kind: 'promise'; promise: GivenPromise } => ({
      kind: 'promise',
      promise: {
        ambition: answers.ambition,
        to: addressee(answers),
        behaviour: answers.behaviour,
        noticed: answers.noticed,
        before: answers.before,
        // The options of these questions are exactly these words.
        rhythm: answers.rhythm as CheckRhythm,
        witnesses: answers.witnesses,
        score: answers.score,
        why: answers.why,
        seenBy: answers.seenBy as SeenBy,
        checks: plannedChecks(
          { start: today, before: answers.before, rhythm: answers.rhythm as CheckRhythm },
          programme.rhythm.days,
        ),
      },
    }),
  })

type To = { readonly toTeam?: string; readonly toGroup?: string; readonly toPeople?: readonly Someone[] }

/** Exactly one of the three applied, and so has an answer. */
const addressee = ({ toTeam, toGroup, toPeople }: To): Addressee => {
  if (toTeam !== undefined) return { kind: 'team', team: toTeam }
  if (toGroup !== undefined) return { kind: 'group', group: toGroup }
  return { kind: 'people', people: toPeople ?? [] }
}
