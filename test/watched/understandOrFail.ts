import type { Heard } from '../../src/work/heard.ts'
import { type Intent, understand as really } from '../../src/work/understand.ts'

/** As it is, but for a few words that bring out what packages and bugs can do with somebody's words. */
export const understand = ({ what, ...heard }: Heard, hasOpenRun: boolean): Intent => {
  const text = what.kind === 'said' ? what.text : ''
  const word = text.split(' ').at(-1)
  if (text.startsWith('throw')) throw new TypeError(`${text}\n    at ${word} (file:///${word}.ts:1:1)`)
  if (text.startsWith('float')) void Promise.reject(new Error(text, { cause: heard.who }))
  if (text.startsWith('print')) console.error(text, heard.who)
  return really({ what, ...heard }, hasOpenRun)
}
