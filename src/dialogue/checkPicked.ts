import { isTexts, tooLong } from './check.ts'
import type { Options } from './question.ts'
import { good, type Picked, wrong } from './value.ts'

const tidy = (texts: readonly string[]) => [...new Set(texts.map(text => text.trim()))].filter(Boolean)

/** Each thing once: a text of one's own that is an option's id picks that option, since ids are words. */
const readPicked = (value: unknown, options: Options): Picked | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const { ids, own } = value as { ids?: unknown; own?: unknown } // Both are checked in the next line.
  if (!isTexts(ids) || !isTexts(own)) return undefined
  const texts = tidy(own)
  const isOption = (text: string) => options.ids.includes(text)
  return {
    ids: [...new Set([...ids, ...texts.filter(isOption)])],
    own: texts.filter(text => !isOption(text)),
  }
}

/** Holds what was picked from a list against the options and the least and most that count. */
export const checkPicked =
  (question: { options: Options; least: number; most: number; own: boolean }) => (value: unknown) => {
    const picked = readPicked(value, question.options)
    if (!picked) return wrong('notAnOption')
    const count = picked.ids.length + picked.own.length
    if (picked.ids.some(id => !question.options.ids.includes(id))) return wrong('notAnOption')
    if (picked.own.length > 0 && !question.own) return wrong('notAnOption')
    if (count < question.least) return wrong('tooFew', { least: question.least })
    if (count > question.most) return wrong('tooMany', { most: question.most })
    return tooLong(picked.own) ?? good(picked)
  }
