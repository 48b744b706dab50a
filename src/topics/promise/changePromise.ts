import { choice, text } from '../../dialogue/ask.ts'
import { defineFlow } from '../../dialogue/flow.ts'
import { idsOf, type Setting } from '../setting.ts'
import { sharpenIn } from '../sharpening/sharpenIn.ts'
import type { Promised } from './promise.ts'

export const openPromises = (promises: readonly Promised[]) =>
  promises.filter(({ status }) => status === 'open')

/** An open promise whose day has been cannot be seen to happen any more: it asks for nothing, and makes room. */
export const isPast = ({ status, before }: Pick<Promised, 'status' | 'before'>, today: string): boolean =>
  status === 'open' && before < today

/** The open promises whose day is still to come, or is today (`YYYY-MM-DD`). */
export const promisesAhead = (promises: readonly Promised[], today: string) =>
  openPromises(promises).filter(promise => !isPast(promise, today))

const oneOf = (promises: readonly Promised[]) => choice({ of: 'promise', ids: idsOf(promises) })

/** Who had begun before the day of their only promise passed may still end what they began. */
const sharpenable = ({ promises, today }: Setting): readonly Promised[] => {
  const ahead = promisesAhead(promises, today)
  return ahead.length > 0 ? ahead : openPromises(promises)
}

/** Takes a promise back, with the reason: no shame, but not in silence either. */
export const withdraw = (setting: Setting) =>
  defineFlow({
    id: 'withdraw',
    version: 1,
    ask: { promise: oneOf(openPromises(setting.promises)), because: text({ most: 1000 }) },
    done: ({ promise, because }) => ({ kind: 'promiseWithdrawn', promise, because }) as const,
  })

/** Says an open promise again, in words that somebody could see happen. */
export const sharpenPromise = (setting: Setting) =>
  defineFlow({
    id: 'sharpen',
    version: 1,
    ask: {
      promise: oneOf(sharpenable(setting)),
      behaviour: text({ sharpen: sharpenIn('sharpen', setting.language) }),
      noticed: text(),
    },
    done: ({ promise, behaviour, noticed }) =>
      ({ kind: 'promiseSharpened', promise, behaviour, noticed }) as const,
  })
