import { aheadOf } from './calendar.ts'

const real = Date
const now = () => real.now() + aheadOf(process.env.DATA_DIR ?? '')

/** A Date of now is one of the day that it is in the test; every other Date is as it was. */
globalThis.Date = new Proxy(real, {
  construct: (_, told) => Reflect.construct(real, told.length > 0 ? told : [now()]),
  get: (_, name) => (name === 'now' ? now : Reflect.get(real, name)),
})
