import { say } from '../cards/say.ts'
import { plainWords } from '../dialogue/read.ts'
import type { Prompt } from '../people/prompt.ts'
import type { Known, Store } from '../ports/store.ts'
import type { Heard } from './heard.ts'
import { openRun } from './scene.ts'
import type { Intent } from './understand.ts'

const BUTTONS = ['later', 'today', 'tomorrow', 'nextWeek', 'takeOver', 'ratherNot'] as const

type Button = (typeof BUTTONS)[number]

/** The buttons of prompts by what stands on them, in both languages. */
const called: ReadonlyMap<string, Button> = new Map(
  BUTTONS.flatMap(name =>
    (['nl', 'en'] as const).map(
      language => [plainWords(say(language, `common.button.${name}`)), name] as const,
    ),
  ),
)

type Pressed = (Intent & { do: 'pressed' })['press']

const isOffer = (button: Button): boolean => button === 'takeOver' || button === 'ratherNot'

const pressOf = (button: Button, { kind, subject }: Prompt): Pressed => {
  if (isOffer(button)) return { do: 'offer', offer: subject, yes: button === 'takeOver' }
  const when = button === 'today' || button === 'tomorrow' || button === 'nextWeek' ? button : null
  return { do: 'later', prompt: kind, subject, when }
}

const cameAndStands = ({ state, sentAt }: Prompt): boolean =>
  sentAt !== null && state !== 'suppressed' && state !== 'expired'

/** The one that came last, which is what somebody means who answers without pressing. */
const lastOf = (prompts: readonly Prompt[], button: Button): Prompt | undefined =>
  prompts
    .filter(prompt => cameAndStands(prompt) && (!isOffer(button) || prompt.kind === 'handover'))
    .reduce<Prompt | undefined>(
      (last, one) => (last && (last.sentAt ?? '') >= (one.sentAt ?? '') ? last : one),
      undefined,
    )

/** Every button of a prompt can be said as well, while no question is open. All else means what it meant. */
export const saidToPrompt = async (
  { promptsOf }: Pick<Store, 'promptsOf'>,
  { person, runs }: Known,
  { what, place }: Heard,
  intent: Intent,
): Promise<Intent> => {
  const button = what.kind === 'said' ? called.get(plainWords(what.text)) : undefined
  if (!button || !person || place !== 'personal' || openRun({ runs })) return intent
  const prompt = lastOf(await promptsOf(person.programme, person.id), button)
  return prompt ? { do: 'pressed', press: pressOf(button, prompt), inputs: {} } : intent
}
