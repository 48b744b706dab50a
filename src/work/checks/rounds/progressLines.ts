import type { Said } from '../../../cards/screen.ts'
import { releaseNumber } from '../../../insight/release.ts'
import type { Progress, Times } from '../../../ports/checks.ts'

type Prompts = Progress['prompts']

const say = (key: string, values: Said['values'] = {}): Said => ({ key: `rounds.${key}`, values })

/** Whom nothing reached, by why. That somebody does not want to be asked is nobody's business: it is not among these. */
const WHYS: Readonly<Record<string, readonly string[]>> = {
  uninstalled: ['uninstalled'],
  notInstalled: ['notInstalled', 'noChat'],
  blocked: ['blocked'],
  guest: ['guest'],
  left: ['left'],
}

const WENT: readonly string[] = ['sending', 'sent']
const NEVER: readonly string[] = ['suppressed', 'expired']

/** One person can be in several of these, so they are as many people as the largest has, at least. */
const together = (all: readonly Pick<Times, 'people'>[]): Pick<Times, 'people'> => ({
  people: Math.max(0, ...all.map(({ people }) => people)),
})

/** In people: one who is asked several times would alone bring a number of questions to its next step. */
const told = ({ people }: Pick<Times, 'people'>, threshold: number): number | null =>
  releaseNumber(people, people, threshold)

const lineOf = (prompts: Prompts, key: string, threshold: number): readonly Said[] => {
  const count = told(together(prompts), threshold)
  return count === null ? [] : [say(key, { count })]
}

const notSent = (prompts: Prompts, threshold: number): readonly Said[] => {
  const never = prompts.filter(({ state }) => NEVER.includes(state))
  const isOther = ({ state, why }: Prompts[number]) => state === 'failed' || why === 'tooLate'
  return [
    ...Object.entries(WHYS).flatMap(([name, whys]) =>
      lineOf(
        never.filter(({ why }) => why !== null && whys.includes(why)),
        `notSent.${name}`,
        threshold,
      ),
    ),
    ...lineOf(prompts.filter(isOther), 'notSent.other', threshold),
  ]
}

/**
 * How far a round is, in numbers from which nobody learns who answered: in steps of the threshold, so that the one
 * answer that came in since somebody looked the last time cannot be seen.
 */
export const progressLines = ({ asked, answered, prompts }: Progress, threshold: number): readonly Said[] => {
  const [ofAsked, ofAnswered] = [told(asked, threshold), told(answered, threshold)]
  const inState = (states: readonly string[]) => prompts.filter(({ state }) => states.includes(state))
  return [
    ofAsked === null ? say('askedFew', { threshold }) : say('asked', { count: ofAsked }),
    ofAnswered === null ? say('answeredFew', { threshold }) : say('answered', { count: ofAnswered }),
    ...lineOf(inState(WENT), 'sent', threshold),
    ...lineOf(inState(['planned']), 'waiting', threshold),
    ...lineOf(inState(['unknown']), 'unknown', threshold),
    ...notSent(prompts, threshold),
    say('fewNotTold', { threshold }),
  ]
}
