import { list } from '../../../cards/say.ts'
import type { Said } from '../../../cards/screen.ts'
import type { Place } from '../../../dialogue/places.ts'
import { plainWords, saysNothing } from '../../../dialogue/read.ts'
import type { Run } from '../../../dialogue/run.ts'
import { CHECK_FLOWS } from '../../../topics/check/checking.ts'
import { commandFor } from '../../commands.ts'
import { yesOrNo } from '../../yesOrNo.ts'
import { isOnButton } from './atText.ts'

/** What is answered here is told to others as somebody’s own words. */
const FLOWS: readonly string[] = [...CHECK_FLOWS, 'sharpen', 'withdraw']

const aboutAnswer: ReadonlySet<string> = new Set(
  (['nl', 'en'] as const).flatMap(language => list(language, 'asking.aboutAnswer')),
)

/** Who is asked why they withdraw, and says no, or that they withdraw, has given no reason. */
const isNoReason = ({ address }: Place, text: string): boolean =>
  address.name === 'because' && (yesOrNo(text) === 'no' || commandFor(text, ['withdraw']) !== undefined)

/** “Liever niet” stands on a button too; where a text may be left open, it leaves it open. */
const isNoText = ({ question }: Place, text: string): boolean =>
  question.kind === 'text' && isOnButton(text) && !(question.optional && saysNothing(text))

/** What is said to words that are no answer, where one is asked about a promise; undefined for all other words. */
export const noAnswer = ({ flow }: Pick<Run, 'flow'>, place: Place, text: string): Said | undefined => {
  if (!FLOWS.includes(flow)) return undefined
  if (aboutAnswer.has(plainWords(text))) return { key: 'asking.whoReads' }
  if (isNoReason(place, text)) return { key: `asking.noReason.${flow}` }
  return isNoText(place, text) ? { key: 'asking.onButton', values: { words: plainWords(text) } } : undefined
}
