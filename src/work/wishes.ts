import { list } from '../cards/say.ts'
import { plainWords } from '../dialogue/read.ts'
import { type Wished, type WishWords, wishIn } from '../people/wish.ts'

const listOf = (name: keyof WishWords): readonly string[] =>
  (['nl', 'en'] as const).flatMap(language => list(language, `wishes.${name}`))

/** The word files hold these in plain words already, and a test sees to it. */
export const wishWords: WishWords = {
  stopMessages: listOf('stopMessages'),
  stop: listOf('stop'),
  startAgain: listOf('startAgain'),
  pause: listOf('pause'),
  lessOften: listOf('lessOften'),
  otherTime: listOf('otherTime'),
  around: listOf('around'),
}

/** What somebody wishes about the messages that come by themselves; `talking`: a question is waiting. */
export const wishFor = (text: string, talking: boolean): Wished | undefined =>
  wishIn(plainWords(text), wishWords, talking)
