import { randomUUID } from 'node:crypto'
import type { Span, Tracer } from '../../ports/tracer.ts'

const spanIn = (trace: string): Span => ({ trace, within: () => spanIn(trace), end: () => {} })

/** So many hexadecimal digits, by chance, at most 32. A UUID is had at a fifth of the price of other random bytes. */
export const hexDigits = (many: number): string => randomUUID().replaceAll('-', '').slice(-many)

/** Gives every turn a trace id for the log, and shows nobody anything. */
export const onlyIds: Tracer = {
  begin: (_name, trace) => spanIn(trace ?? hexDigits(32)),
  close: async () => {},
}
