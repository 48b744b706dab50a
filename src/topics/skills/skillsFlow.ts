import { choice, choices, date, text } from '../../dialogue/ask.ts'
import { defineFlow, each } from '../../dialogue/flow.ts'
import type { Picked } from '../../dialogue/value.ts'
import { monthsAfter } from '../days.ts'
import { skillsFor } from '../programme/lookup.ts'
import { idsOf, type Setting } from '../setting.ts'
import {
  LEVELS,
  type LearningRoute,
  type Level,
  type RouteSkill,
  WAYS,
  type WayToLearn,
} from './learningRoute.ts'

const MOST_SKILLS = 3
const LATEST_MONTHS = 6

/** Where I am and where I need to be, for the skills that the changed role asks, and how I get there. */
export const skills = ({ programme, me, today }: Setting) =>
  defineFlow({
    id: 'skills',
    version: 1,
    ask: {
      skills: choices(
        { of: 'skill', ids: idsOf(skillsFor(programme, me.role ?? '')) },
        { most: MOST_SKILLS, own: true },
      ),
      levels: each('skills', {
        now: choice({ of: 'words', ids: LEVELS }),
        need: choice({ of: 'words', ids: LEVELS }),
        example: text(),
      }),
      unlearn: text({ optional: true }),
      ways: choices({ of: 'words', ids: WAYS }, { most: WAYS.length }),
      teaches: text({ optional: true }),
      firstStep: text(),
      firstDate: date({ from: today, until: monthsAfter(today, LATEST_MONTHS) }),
      seenBy: choice({ of: 'words', ids: ['team', 'me'] }),
    },
    done: (answers): { kind: 'route'; route: LearningRoute } => ({
      kind: 'route',
      route: {
        skills: routeSkills(answers.skills, answers.levels),
        unlearn: answers.unlearn,
        // The options of these questions are exactly these words.
        ways: answers.ways.ids as readonly WayToLearn[],
        teaches: answers.teaches,
        firstStep: answers.firstStep,
        firstDate: answers.firstDate,
        seenBy: answers.seenBy as LearningRoute['seenBy'],
      },
    }),
  })

type Levels = Readonly<
  Record<string, { readonly now: string; readonly need: string; readonly example: string }>
>

const routeSkills = ({ ids, own }: Picked, levels: Levels): readonly RouteSkill[] => [
  ...ids.map(skill => ({ skill, own: null, ...levelsOf(levels, skill) })),
  ...own.map(text => ({ skill: null, own: text, ...levelsOf(levels, text) })),
]

const levelsOf = (levels: Levels, item: string) => {
  const { now, need, example } = levels[item] ?? { now: '1', need: '1', example: '' }
  return { now: now as Level, need: need as Level, example } // The options are exactly these levels.
}
