import { plainButton, stepButton, stepButtons } from './button.ts'
import type { JsonObject } from './json.ts'
import { draftText } from './kept.ts'
import { quoteOf } from './quote.ts'
import type { Reader, Screen } from './screen.ts'
import { shorten } from './shorten.ts'
import { shownLabel, shownValue } from './shown.ts'
import { tell, tellSaid } from './voice.ts'

// Screens that say something and ask for no more than a press.

const FLOWS = ['translate', 'promise', 'skills'] as const
const POINTS = ['voluntary', 'noAppraisal', 'yours', 'data', 'load'] as const
const HELP = ['answer', 'back', 'stop', 'share', 'rhythm', 'data', 'more', 'checks', 'forget'] as const

/** What the layout `welcome` shows. It stays, since it says what becomes of what people tell. */
export const welcomeData = (reader: Reader, screen: Screen & { kind: 'welcome' }): JsonObject => ({
  heading: tell(reader, 'welcome.heading', { programme: screen.programme }),
  text: tell(reader, screen.name ? 'welcome.intro' : 'welcome.introNameless', { name: screen.name }),
  quote: [quoteOf(reader, screen.mission)],
  points: POINTS.map(point => ({ sign: '•', text: tell(reader, `welcome.point.${point}`) })),
  buttons: stepButtons(reader, screen.next, { below: true }),
})

type Menu = Screen & { kind: 'menu' | 'help' }

/** What the layout `menu` shows: what waits, what was left for later, and the three conversations. */
export const menuData = (reader: Reader, { drafts, offered, lead, mayMake }: Menu): JsonObject => ({
  heading: tell(reader, 'menu.heading'),
  drafts: [
    ...(offered
      ? [{ text: tellSaid(reader, offered.said), buttons: [stepButton(reader, offered.step)] }]
      : []),
    ...drafts.slice(0, 3).map(draft => ({
      text: draftText(reader, draft),
      buttons: [stepButton(reader, { resume: draft.run })],
    })),
  ],
  flows: FLOWS.map(flow => ({
    title: tell(reader, `${flow}.title`),
    text: tell(reader, `menu.flow.${flow}`),
    buttons: [stepButton(reader, flow)],
  })),
  more: ['menu.more', ...(mayMake ? ['menu.cards'] : []), ...(lead ? ['menu.lead'] : [])].map(key => ({
    text: tell(reader, key),
  })),
})

/** `quiet`: what need not be read, in small letters below the rest. */
type Notice = {
  heading?: string
  lines: readonly string[]
  quiet?: readonly string[]
  buttons: readonly JsonObject[]
}

/** What the layout `notice` shows. */
export const notice = ({ heading, lines, quiet = [], buttons }: Notice): JsonObject => ({
  heading: heading === undefined ? [] : [{ text: heading }],
  lines: lines.map(text => ({ text })),
  quiet: quiet.map(text => ({ text })),
  buttons,
})

export const helpData = (reader: Reader, { mayMake }: Menu): JsonObject =>
  notice({
    heading: tell(reader, 'menu.help.heading'),
    lines: [...HELP, ...(mayMake ? ['cards'] : [])].map(line => tell(reader, `menu.help.${line}`)),
    buttons: stepButtons(reader, ['menu', 'rhythm', 'ownData']),
  })

export const noticeData = (
  reader: Reader,
  { said, more = [], next }: Screen & { kind: 'notice' },
): JsonObject =>
  notice({ lines: [said, ...more].map(one => tellSaid(reader, one)), buttons: stepButtons(reader, next) })

export const askStopData = (reader: Reader, { run }: Screen & { kind: 'askStop' }): JsonObject =>
  notice({
    heading: tell(reader, 'common.stop.ask'),
    lines: [tell(reader, 'common.stop.explain'), tell(reader, 'rhythm.wish.stopAll')],
    buttons: [
      plainButton(reader, 'keepDraft', { do: 'stop', run, keep: true }),
      plainButton(reader, 'throwAway', { do: 'stop', run, keep: false }),
      plainButton(reader, 'goOn', { do: 'resume', run }),
    ],
  })

const FORGETTING = ['goes', 'others', 'stays', 'outOfReach', 'copies', 'noWayBack'] as const

export const forgetData = (reader: Reader, { run }: Screen & { kind: 'forget' }): JsonObject =>
  notice({
    heading: tell(reader, 'forget.summary'),
    lines: FORGETTING.map(line => tell(reader, `forget.${line}`)),
    buttons: [
      plainButton(reader, 'eraseAll', { do: 'confirm', run, language: reader.language }),
      plainButton(reader, 'eraseNothing', { do: 'stop', run, keep: false }),
    ],
  })

/** What the layout `quiet` shows: one line, short. */
export const quietData = (reader: Reader, { line }: Screen & { kind: 'quiet' }): JsonObject => ({
  label: `${shownLabel(reader, line)}: `,
  value: shorten(shownValue(reader, line, line.value).replaceAll(/\s+/g, ' '), 120),
})
