import type { Clock } from '../../ports/clock.ts'
import type { Log } from '../../ports/log.ts'
import type { Meter } from '../../ports/meter.ts'
import type { Judged, Sharpener } from '../../ports/sharpener.ts'
import { readJudgement } from '../../topics/sharpening/readJudgement.ts'
import { type Answered, type Asked, askModel, type ModelPlace } from './askModel.ts'
import { openRest } from './rest.ts'

export type SharpenerSetting = ModelPlace & {
  /** For one sentence, in milliseconds. */
  readonly deadline?: number
  readonly clock: Clock
  readonly log: Log
  readonly meter: Pick<Meter, 'modelAsked'> | null
}

/** Somebody waits for it. */
const DEADLINE = 3_000
/** As many at once are more than a model of one organisation answers in time. */
const MOST_AT_ONCE = 16

type Why = Extract<Answered, { ok: false }>['why']

const judgedBy = (answered: Answered, { text }: Asked): Judged | Why => {
  if (!answered.ok) return answered.why
  const advice = readJudgement(answered.answer, text)
  return advice === undefined ? 'unreadable' : { advice }
}

/** What somebody wrote can make an answer unreadable: that tells nothing of the model. */
const isItsFault = (why: Why): boolean => why !== 'unreadable'

/** Opens a language model that speaks as OpenAI does. Its client is loaded here, and so only where there is one. */
export const openSharpener = async (setting: SharpenerSetting): Promise<Sharpener> => {
  const { deadline = DEADLINE, clock, log, meter } = setting
  const { default: OpenAI } = await import('openai')
  const rest = openRest(clock)
  let waiting = 0
  const told = (judged: Judged | Why, began: number): Judged | null => {
    const result = typeof judged === 'string' ? judged : 'judged'
    meter?.modelAsked(result, (performance.now() - began) / 1_000)
    if (typeof judged !== 'string') {
      rest.went()
      return judged
    }
    if (isItsFault(judged)) rest.failed(judged === 'refused')
    log.warn('a language model did not answer', { result, resting: rest.isResting() })
    return null
  }
  const ask = async (asked: Asked): Promise<Judged | null> => {
    const began = performance.now()
    return told(judgedBy(await askModel(OpenAI, setting, asked), asked), began)
  }
  return {
    isReady: () => waiting < MOST_AT_ONCE && !rest.isResting(),
    judge: async (text, language) => {
      waiting += 1
      return ask({ text, language, deadline }).finally(() => {
        waiting -= 1
      })
    },
  }
}
