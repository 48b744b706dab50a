import { Press } from '../cards/press.ts'
import type { Wished } from '../people/wish.ts'
import type { FlowId } from '../topics/flows.ts'
import type { Offered } from './checks/asking/answersPrompt.ts'
import {
  ALWAYS,
  asksForOutcome,
  type Command,
  commandFor,
  commandWhenIdle,
  commandWithin,
  IDLE,
} from './commands.ts'
import type { Heard } from './heard.ts'
import { wishFor } from './wishes.ts'

/** What a person wants, pressed or typed. */
export type Intent =
  | {
      readonly do: 'pressed'
      readonly press: Press
      readonly inputs: Readonly<Record<string, unknown>>
      /** What was typed under a prompt, for the first question of what it begins. */
      readonly says?: string
    }
  /** Words for the question that is open. */
  | { readonly do: 'reply'; readonly text: string }
  | { readonly do: 'command'; readonly command: (typeof ALWAYS)[number] }
  | { readonly do: 'start'; readonly flow: FlowId }
  /** Something about the messages that come by themselves. */
  | ({ readonly do: 'wish'; readonly text: string } & Wished)
  | { readonly do: 'arrive' }
  /** The app was taken out: nothing is said. */
  | { readonly do: 'goAway' }
  /** Nothing that we understand: a way forward is owed. */
  | { readonly do: 'unknown'; readonly why: 'words' | 'press' | 'other'; readonly offered?: Offered }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const understandPress = (data: unknown): Intent => {
  const press = Press.safeParse(data)
  if (!press.success || !isRecord(data)) return { do: 'unknown', why: 'press' }
  return { do: 'pressed', press: press.data, inputs: data }
}

const understandIdle = (text: string): Intent => {
  if (asksForOutcome(text)) return { do: 'pressed', press: { do: 'bodyPage', round: null }, inputs: {} }
  const command = commandWhenIdle(text) ?? commandWithin(text, [...IDLE, ...ALWAYS])
  if (!command) return { do: 'unknown', why: 'words' }
  return isIdle(command) ? { do: 'start', flow: command } : { do: 'command', command }
}

const isIdle = (command: Command): command is (typeof IDLE)[number] =>
  (IDLE as readonly Command[]).includes(command)

const understandWords = (text: string, hasOpenRun: boolean): Intent => {
  const wished = wishFor(text, hasOpenRun)
  if (wished) return { do: 'wish', text, ...wished }
  const command = commandFor(text, ALWAYS)
  if (command) return { do: 'command', command }
  if (text.trim() === '') return { do: 'unknown', why: 'other' }
  return hasOpenRun ? { do: 'reply', text } : understandIdle(text)
}

/** `hasOpenRun`: a question is waiting, so that words which are no command are its answer. */
export const understand = ({ what }: Heard, hasOpenRun: boolean): Intent => {
  switch (what.kind) {
    case 'pressed':
      return understandPress(what.data)
    case 'said':
      return understandWords(what.text, hasOpenRun)
    case 'arrived':
      return { do: 'arrive' }
    case 'removed':
      return { do: 'goAway' }
    case 'other':
      return { do: 'unknown', why: 'other' }
  }
}
