import type { Ledger } from './ledger.ts'

export type Patience = {
  /** What is waited for, for the message when it does not come. */
  readonly what: string
  readonly ms: number
  /** How things stand, for the same message. */
  readonly picture: () => string
}

/** Waits until `look` gives something, by looking again after every change of the ledger. */
export function waitUntil<T>(ledger: Ledger, look: () => T, patience: Patience): Promise<NonNullable<T>> {
  const { promise, resolve, reject } = Promise.withResolvers<NonNullable<T>>()
  const tooLate = () =>
    reject(new Error(`Waited ${patience.ms} ms for ${patience.what}.\n${patience.picture()}`))
  const deadline = setTimeout(tooLate, patience.ms)
  const lookAgain = () => {
    try {
      const found = look()
      if (found) resolve(found)
    } catch (error) {
      reject(error)
    }
  }
  const stop = ledger.onChange(lookAgain)
  lookAgain()
  return promise.finally(() => {
    clearTimeout(deadline)
    stop()
  })
}
