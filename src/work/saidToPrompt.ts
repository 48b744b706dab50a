import { say } from '../cards/say.ts'
import { plainWords } from '../dialogue/read.ts'
import type { Prompt } from '../people/prompt.ts'
import type { Known, Store } from '../ports/store.ts'
import { confirms } from './answer.ts'
import { saidToAsk } from './checks/asking/saidToAsk.ts'
import { saidToRound } from './checks/rounds/saidToRound.ts'
import type { Heard } from './heard.ts'
import { lastPrompt } from './lastPrompt.ts'
import { openRun } from './scene.ts'
import type { Intent } from './understand.ts'

const BUTTONS = ['later', 'today', 'tomorrow', 'nextWeek', 'takeOver', 'ratherNot'] as const
const ON_CARD = ['done', 'stuck'] as const

type Button = (typeof BUTTONS)[number] | (typeof ON_CARD)[number]

const keyOf = (button: Button): string =>
  isOnCard(button) ? `channelCard.button.${button}` : `common.button.${button}`

function isOnCard(button: Button): button is (typeof ON_CARD)[number] {
  return button === 'done' || button === 'stuck'
}

/** The buttons of prompts by what stands on them, in both languages. */
const called: ReadonlyMap<string, Button> = new Map(
  [...BUTTONS, ...ON_CARD].flatMap(name =>
    (['nl', 'en'] as const).map(language => [plainWords(say(language, keyOf(name))), name] as const),
  ),
)

type Pressed = (Intent & { do: 'pressed' })['press']

const isOffer = (button: Button): boolean => button === 'takeOver' || button === 'ratherNot'

const pressOf = (button: Button, { kind, subject }: Prompt): Pressed => {
  if (isOnCard(button)) return { do: 'card', card: subject, act: button }
  if (isOffer(button)) return { do: 'offer', offer: subject, yes: button === 'takeOver' }
  const when = button === 'today' || button === 'tomorrow' || button === 'nextWeek' ? button : null
  return { do: 'later', prompt: kind, subject, when }
}

/**
 * The one that came last, which is what somebody means who answers without pressing. To be done or stuck is said of
 * much else too, unless a reminder of a card was the last of all.
 */
const lastOf = (prompts: readonly Prompt[], at: string, button: Button): Prompt | undefined => {
  if (isOffer(button)) return lastPrompt(prompts, at, ({ kind }) => kind === 'handover')
  const last = lastPrompt(prompts, at)
  return isOnCard(button) && last?.kind !== 'cardReminder' ? undefined : last
}

/** In the midst of making a round, the words on its last button start this one, and begin no other. */
const saidOnRound = ({ runs }: Known, text: string): Intent | undefined => {
  const run = openRun({ runs })
  if (run?.flow !== 'round' || run.status !== 'open' || !confirms(run, text)) return undefined
  return { do: 'pressed', press: { do: 'confirm', run: run.id }, inputs: {} }
}

const NOTICED = (['nl', 'en'] as const).map(language => plainWords(say(language, 'common.button.witnessing')))

/** “Meekijken” is what help teaches, so it is understood at each question but those where one can learn by that. */
const asksForNoticed = ({ runs }: Known, text: string): boolean => {
  const run = openRun({ runs })
  return run !== undefined && run.flow !== 'skills' && NOTICED.includes(plainWords(text))
}

/** Every button of a prompt can be said as well, while no question is open. All else means what it meant. */
export const saidToPrompt = async (
  store: Pick<Store, 'promptsOf' | 'asksOf' | 'roundsIn'>,
  known: Known,
  { what, place, at }: Heard,
  intent: Intent,
): Promise<Intent> => {
  if (what.kind !== 'said' || place !== 'personal') return intent
  const begun = saidOnRound(known, what.text)
  if (begun) return begun
  if (asksForNoticed(known, what.text)) return { do: 'command', command: 'witnessing' }
  const toAsk = await saidToAsk(store, known, { at, text: what.text })
  if (toAsk) return toAsk
  const toRound = await saidToRound(store, known, what.text)
  if (toRound) return toRound
  const { person, runs } = known
  const button = called.get(plainWords(what.text))
  if (!button || !person || openRun({ runs })) return intent
  const prompt = lastOf(await store.promptsOf(person.programme, person.id), at, button)
  return prompt ? { do: 'pressed', press: pressOf(button, prompt), inputs: {} } : intent
}
