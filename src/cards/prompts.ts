import { plainButton, stepButton } from './button.ts'
import { withCame } from './came.ts'
import type { JsonObject } from './json.ts'
import { keptLines } from './kept.ts'
import { notice } from './plainScreens.ts'
import type { Reader, Screen } from './screen.ts'
import { tell, tellSaid } from './voice.ts'

type Prompt = Screen & { kind: 'prompt' }
type Later = Screen & { kind: 'later' }

/** The same press as on the card in its channel, under the same name. */
const onCard = (reader: Reader, card: string, act: 'done' | 'stuck'): JsonObject => ({
  ...plainButton(reader, 'later', { do: 'card', card, act }),
  title: tell(reader, `channelCard.button.${act}`),
})

/** What can be done at once, by the kind of prompt; *later* comes behind it. */
const deeds: Readonly<Record<string, (reader: Reader, screen: Prompt) => readonly JsonObject[]>> = {
  departures: reader => [stepButton(reader, 'departures')],
  notTaken: reader => [stepButton(reader, 'departures')],
  handover: (reader, { prompt }) => [
    plainButton(reader, 'takeOver', { do: 'offer', offer: prompt.subject, yes: true }),
    plainButton(reader, 'ratherNot', { do: 'offer', offer: prompt.subject, yes: false }),
  ],
  back: reader => [plainButton(reader, 'reopen', { do: 'reopen' }), stepButton(reader, 'actions')],
  cardReminder: (reader, { prompt }) => [
    onCard(reader, prompt.subject, 'done'),
    onCard(reader, prompt.subject, 'stuck'),
  ],
  ignored: reader =>
    (['otherTime', 'lessOften', 'stopMessages'] as const).map(wish => stepButton(reader, { wish })),
  'check-self': (reader, { prompt }) => [
    plainButton(reader, 'lookBack', { do: 'start', flow: 'check-self', subject: prompt.subject }),
  ],
  'check-noticed': (reader, { prompt }) => [
    plainButton(reader, 'reply', { do: 'start', flow: 'check-noticed', subject: prompt.subject }),
    plainButton(reader, 'ratherNot', { do: 'decline', ask: prompt.subject }),
  ],
  checkThanks: reader => [stepButton(reader, 'witnessing')],
  checkReminder: (reader, screen) =>
    deeds[screen.values.self === 'yes' ? 'check-self' : 'check-noticed']?.(reader, screen) ?? [],
  cardDigest: reader => [stepButton(reader, 'cards')],
  cardNotes: (reader, { card }) => [
    card === undefined
      ? stepButton(reader, 'cards')
      : plainButton(reader, 'cardPage', { do: 'cardPage', card }),
  ],
}

const laterButton = (reader: Reader, { prompt }: Prompt): JsonObject =>
  plainButton(reader, 'later', { do: 'later', prompt: prompt.kind, subject: prompt.subject })

const linesOf = (reader: Reader, { prompt, values, about, lines = [] }: Prompt): readonly string[] => [
  tell(reader, `prompts.${prompt.kind}.text`, values),
  ...lines.map(said => said.map(one => tellSaid(reader, one)).join(' ')),
  ...about.flatMap(one => keptLines(reader, one)),
]

/** Why it comes, and how to stop. */
const quietOf = (reader: Reader, { prompt, values }: Prompt): readonly string[] => [
  tell(reader, `prompts.${prompt.kind}.why`, values),
  tell(reader, 'prompts.stop'),
]

/** There is nothing to put off where nothing is asked, and whoever does not answer is asked once what suits them. */
const NEVER_LATER: readonly string[] = ['checkThanks', 'ignored']

/** What the layout `notice` shows of a prompt: what it is, why it comes, and how to stop; with *later* on nearly each. */
export const promptData = (reader: Reader, screen: Prompt): JsonObject => {
  const { kind } = screen.prompt
  return notice({
    heading: tell(reader, `prompts.${kind}.heading`, screen.values),
    lines: linesOf(reader, screen),
    quiet: quietOf(reader, screen),
    buttons: [
      ...(deeds[kind]?.(reader, screen) ?? [stepButton(reader, 'menu')]),
      ...(NEVER_LATER.includes(kind) ? [] : [laterButton(reader, screen)]),
    ].map(withCame(screen.prompt)),
  })
}

/** The choices of *later*, each with the day on which it comes back. */
export const laterData = (reader: Reader, { prompt, moments }: Later): JsonObject =>
  notice({
    heading: tell(reader, 'prompts.later.heading'),
    lines: moments.length
      ? moments.map(({ when, day }) => tell(reader, `prompts.later.${when}`, { day }))
      : [tell(reader, 'prompts.later.none')],
    buttons: moments.length
      ? moments.map(({ when }) =>
          plainButton(reader, when, { do: 'later', prompt: prompt.kind, subject: prompt.subject, when }),
        )
      : [stepButton(reader, 'menu')],
  })
