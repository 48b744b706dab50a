import { choice, date } from '../../dialogue/ask.ts'
import { defineFlow } from '../../dialogue/flow.ts'
import { monthsAfter } from '../days.ts'
import { idsOf, type Setting } from '../setting.ts'
import type { Action } from './action.ts'

export const openActions = (actions: readonly Action[]) => actions.filter(({ status }) => status === 'open')

const whichAction = ({ actions }: Setting) => choice({ of: 'action', ids: idsOf(openActions(actions)) })

/** Marks an action done. */
export const finishAction = (setting: Setting) =>
  defineFlow({
    id: 'finish',
    version: 1,
    ends: 'atOnce',
    ask: { action: whichAction(setting) },
    done: ({ action }) => ({ kind: 'actionDone', action }) as const,
  })

/** Gives an action another date. */
export const moveAction = (setting: Setting) =>
  defineFlow({
    id: 'move',
    version: 1,
    ends: 'atOnce',
    ask: {
      action: whichAction(setting),
      from: date({ from: setting.today, until: monthsAfter(setting.today, 12) }),
    },
    done: ({ action, from }) => ({ kind: 'actionMoved', action, from }) as const,
  })
