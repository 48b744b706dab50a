import { say } from '../../../cards/say.ts'
import { placesOf, positionIn } from '../../../dialogue/places.ts'
import { plainWords } from '../../../dialogue/read.ts'
import type { Known } from '../../../ports/store.ts'
import { type Checking, isCheckFlow } from '../../../topics/check/checking.ts'
import { checkNoticed } from '../../../topics/check/checkNoticed.ts'
import { checkSelf } from '../../../topics/check/checkSelf.ts'
import { saidIn } from '../../actionCards/keeping/cardFlows.ts'
import { dayFor, languageOf, openRun } from '../../scene.ts'

const LANGUAGES = ['nl', 'en'] as const

/** Buttons of prompts, of the pages that one reads beside a look back, and of its end. */
const BUTTONS = [
  ...['lookBack', 'reply', 'nextAsk', 'changeAnswer', 'ratherNot', 'notNow', 'never', 'takeOver'],
  ...['later', 'today', 'tomorrow', 'nextWeek'],
  ...['sharpen', 'withdraw', 'new', 'cardPage', 'open', 'departures'],
  ...['change', 'throwAway'],
] as const

const onButtons: ReadonlySet<string> = new Set(
  BUTTONS.flatMap(name => LANGUAGES.map(language => plainWords(say(language, `common.button.${name}`)))),
)

/** Whether these are the words of a button and nothing else: then they are no text of somebody's own. */
export const isOnButton = (text: string): boolean => onButtons.has(plainWords(text))

/** Whether what somebody is asked now, at this instant, is a text about a look back. */
export const isAtText = ({ person, runs }: Known, at: string): boolean => {
  const run = openRun({ runs })
  const ask = run?.status === 'open' && isCheckFlow(run.flow) ? saidIn(run, 'ask') : undefined
  if (!person || !run || ask === undefined) return false
  const today = dayFor(at, person)
  // Which question is open follows from what was answered, whatever the promise is: its day only adds one after these.
  const asks = [{ id: ask, promise: { status: 'open', before: today } }] as const
  const checking: Checking = { 'check-self': asks, 'check-noticed': asks }
  const flow =
    run.flow === 'check-self'
      ? checkSelf({ checking, language: languageOf(person), today })
      : checkNoticed({ checking })
  return positionIn(placesOf(flow, run))?.question.kind === 'text'
}
