import type { RoundAct } from '../../../cards/press.ts'
import { list, say } from '../../../cards/say.ts'
import { plainWords } from '../../../dialogue/read.ts'
import type { Known, Store } from '../../../ports/store.ts'
import type { Round } from '../../../topics/check/round.ts'
import { openRun } from '../../scene.ts'
import type { Intent } from '../../understand.ts'
import { isRunning } from './roundPage.ts'

/** What words mean for a round. `own`: for who made one only, since the same words mean much else. */
type Meant = { readonly act: RoundAct; readonly sure?: true; readonly own?: true }

const LANGUAGES = ['nl', 'en'] as const

const ACTS = { remind: 'remind', cancelRound: 'cancel', closeRound: 'close' } as const

type Row = readonly [string, Meant]

/** As it stands on the button, in other words, and as a yes to what was asked. */
const actsIn = (language: (typeof LANGUAGES)[number]): readonly Row[] =>
  Object.entries(ACTS).flatMap(([name, act]) => {
    const button = say(language, `common.button.${name}`)
    const yes = say(language, 'rounds.sureWords', { button })
    const others = list(language, `commands.rounding.${name}`)
    return [
      ...[button, ...others].map((words): Row => [plainWords(words), { act }]),
      ...(act === 'remind' ? [] : [[plainWords(yes), { act, sure: true }] as const]),
    ]
  })

const looksIn = (language: (typeof LANGUAGES)[number]): readonly Row[] => [
  ...['open', 'goOnRound', 'leaveOpen'].map(
    (name): Row => [plainWords(say(language, `common.button.${name}`)), { act: 'page', own: true }],
  ),
  ...list(language, 'commands.rounding.yes').map(
    (words): Row => [words, { act: 'page', sure: true, own: true }],
  ),
]

const called: ReadonlyMap<string, Meant> = new Map(
  LANGUAGES.flatMap(language => [...actsIn(language), ...looksIn(language)]),
)

/** Those that this can be done with now; where there is none, the newest says why not. */
const candidates = (rounds: readonly Round[], { act }: Meant): readonly Round[] => {
  const open = rounds.filter(
    one => isRunning(one) || (one.status === 'planned' && act !== 'remind' && act !== 'close'),
  )
  return open.length > 0 ? open : rounds.slice(0, 1)
}

/** What somebody says about a round in the words of a button, while no question is open; undefined for all else. */
export const saidToRound = async (
  store: Pick<Store, 'roundsIn'>,
  { person, runs }: Known,
  text: string,
): Promise<Intent | undefined> => {
  const meant = called.get(plainWords(text))
  if (!meant || !person || openRun({ runs })) return undefined
  const { own, ...press } = meant
  const all = await store.roundsIn(person.programme)
  const rounds = own ? all.filter(round => round.person === person.id) : all
  const [one, another] = candidates(rounds, meant)
  if (own && !one) return undefined
  return {
    do: 'pressed',
    press: { do: 'round', ...press, round: another ? null : (one?.id ?? null) },
    inputs: {},
  }
}
