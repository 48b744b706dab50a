import { choice, text } from '../../dialogue/ask.ts'
import { defineFlow } from '../../dialogue/flow.ts'
import { idsOf, type Setting } from '../setting.ts'
import { sharpenFor } from '../sharpening/sharpen.ts'
import type { Promised } from './promise.ts'

export const openPromises = (promises: readonly Promised[]) =>
  promises.filter(({ status }) => status === 'open')

const whichPromise = ({ promises }: Setting) => choice({ of: 'promise', ids: idsOf(openPromises(promises)) })

/** Takes a promise back, with the reason: no shame, but not in silence either. */
export const withdraw = (setting: Setting) =>
  defineFlow({
    id: 'withdraw',
    version: 1,
    ask: { promise: whichPromise(setting), because: text({ most: 1000 }) },
    done: ({ promise, because }) => ({ kind: 'promiseWithdrawn', promise, because }) as const,
  })

/** Says an open promise again, in words that somebody could see happen. */
export const sharpenPromise = (setting: Setting) =>
  defineFlow({
    id: 'sharpen',
    version: 1,
    ask: {
      promise: whichPromise(setting),
      behaviour: text({ sharpen: sharpenFor(setting.language) }),
      noticed: text(),
    },
    done: ({ promise, behaviour, noticed }) =>
      ({ kind: 'promiseSharpened', promise, behaviour, noticed }) as const,
  })
