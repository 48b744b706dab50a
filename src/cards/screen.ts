import type { Asking } from '../dialogue/advance.ts'
import type { OptionsOf } from '../dialogue/question.ts'
import type { Address } from '../dialogue/run.ts'
import type { Value } from '../dialogue/value.ts'
import type { CardChange } from '../topics/actionCard/changeCard.ts'
import type { CheckFlow } from '../topics/check/checking.ts'
import type { KindOfWork } from '../topics/programme/kindOfWork.ts'
import type { OwnView, ShownCard } from './actionCard.ts'
import type { CheckScreen } from './checkScreen.ts'
import type { Dialog } from './dialog.ts'
import type { ProgrammePage } from './press.ts'

/** A sentence of the word files, by its key, with what it mentions. */
export type Said = { readonly key: string; readonly values?: Readonly<Record<string, string | number>> }

/** What helps to answer a question: lines of the programme in the person's language, shown as data. */
export type Material = {
  /** The strategy's own line, quoted. */
  readonly quote?: string
  /** Steps of the person's role, as examples. */
  readonly examples?: readonly string[]
  /** Which example stands beside the helpful question: of what, and from which kind of work. */
  readonly example?: { readonly of: 'action' | 'promise' | 'call'; readonly work: KindOfWork }
  /** A language model may be shown the answer. */
  readonly shownToModel?: boolean
  /** What each option means, by option id: for ambitions their line, for levels the behaviour. */
  readonly means?: Readonly<Record<string, string>>
  /** What the reader answered the last time. */
  readonly lastTime?: Said
  /** What the question is about: the name of a skill in a group of questions. */
  readonly about?: string
  /** People who can be picked, besides those that Teams itself offers. */
  readonly people?: readonly { readonly id: string; readonly name: string }[]
  /** Sentences that stand above the question. */
  readonly told?: readonly Said[]
  /** What the sentences of this question mention. */
  readonly values?: Readonly<Record<string, string | number>>
}

/** A question with its answer, as a summary or a quiet line shows it. */
export type Line = {
  readonly flow: string
  readonly address: Address
  readonly of: OptionsOf | null
  readonly value: Value
  /** How the thing is called that a repeated question is about. Absent: the item's name as a skill. */
  readonly about?: string
}

/** Something that was kept, as a list shows it. `seenBy` is a word-file key's last part: me, leader or team. */
export type Kept =
  | {
      readonly kind: 'action'
      readonly id: string
      readonly ambition: string
      readonly situation: string
      readonly behaviour: string
      readonly from: string
      readonly status: 'open' | 'done' | 'withdrawn' | 'closed'
      readonly seenBy: string
    }
  | {
      readonly kind: 'promise'
      readonly id: string
      readonly ambition: string
      readonly behaviour: string
      readonly to: 'team' | 'group' | 'people'
      readonly before: string
      /** `past`: it is open, and its day has been. */
      readonly status: 'open' | 'past' | 'withdrawn' | 'closed'
      readonly seenBy: string
      /** The next day on which to look back at it. */
      readonly nextCheck: string | null
    }
  | {
      readonly kind: 'route'
      readonly id: string
      readonly skills: readonly { readonly name: string; readonly now: number; readonly need: number }[]
      readonly firstStep: string
      readonly firstDate: string
      readonly seenBy: string
    }

export type Draft = {
  readonly run: string
  readonly flow: string
  readonly answered: number
  readonly touched: string
}

/** What holds of when somebody may be asked something. Days of the week are `monday` and so on, from Monday. */
export type ShownRhythm = {
  /** Days of work with the same hours together; hours as an answer holds them. */
  readonly week: readonly { readonly days: readonly string[]; readonly hours: string }[]
  readonly holidays: 'national' | 'own' | 'none'
  readonly often: 'usual' | 'twoWeekly' | 'monthly'
  /** IANA zone, where it is another than the programme's. */
  readonly zone: string | null
  readonly pausedUntil: string | null
  readonly stopped: boolean
}

/** What somebody may wish about messages that come by themselves, by one press. */
export type PressedWish = 'stopMessages' | 'startAgain' | 'pause' | 'lessOften' | 'otherTime'

/** To answer what one is asked to look back at, for the first time or anew. `answer`: null where that is chosen first. */
export type AskStep = {
  readonly answer: string | null
  readonly flow: CheckFlow
  readonly button: 'lookBack' | 'reply' | 'nextAsk' | 'changeAnswer'
}

/** What a button starts or shows; the press contract of `press.ts` is made of it. */
export type NextStep =
  | 'translate'
  | 'promise'
  | 'skills'
  | 'overview'
  | 'menu'
  | 'actions'
  | 'promises'
  | 'forget'
  | ProgrammePage
  | 'ownData'
  | 'actionCard'
  | 'cards'
  | 'channels'
  | 'checks'
  | 'witnessing'
  | 'rounds'
  /** What was said and noticed of a body: in this round, or the last of which something is told. */
  | { readonly bodyOf: string | null }
  | 'rhythm'
  | 'changeRhythm'
  | { readonly wish: PressedWish }
  | 'departures'
  | { readonly resume: string }
  /** The rest of a page, from so many on. */
  | { readonly more: ProgrammePage; readonly from: number }
  | AskStep

/** Which prompt a card is about. */
export type PromptOf = { readonly kind: string; readonly subject: string }

/** An action of somebody who left: whose it was, and the name of who was asked to take it over. */
export type LeftThing = {
  readonly id: string
  readonly of: string
  readonly kept: Kept
  readonly askedOf: string | null
}

/** What its maker can do with a card: change it, end it, show what came of it, or make another one of it. */
export type CardDeed = CardChange | 'actionCard' | 'shareResult'

/** What somebody wrote to a card, for its maker; null for who is not named. */
export type WrittenText = {
  readonly id: string
  readonly text: string
  readonly name: string | null
  readonly supporters: number
}

export type LaterMoment = { readonly when: 'today' | 'tomorrow' | 'nextWeek'; readonly day: string }

/** A few lines under a heading of their own. */
export type Part = { readonly heading: Said; readonly lines: readonly Said[] }

/**
 * One thing to see, as plain data: everything that a card and its text twin are made of, but for the language.
 * `notes` are sentences above it: what was kept, what went wrong, what to do now.
 */
export type Screen = { readonly notes?: readonly Said[] } & (
  | {
      readonly kind: 'question'
      readonly run: string
      readonly flow: string
      readonly asking: Asking
      readonly material: Material
    }
  /** `ahead`: what will come of it once it is confirmed; `shown`: what that follows from. */
  | {
      readonly kind: 'summary'
      readonly run: string
      readonly flow: string
      readonly lines: readonly Line[]
      readonly ahead?: readonly Part[]
      readonly shown?: string
    }
  /** Whether all that is somebody's is to go: what goes, and what stays. */
  | { readonly kind: 'forget'; readonly run: string }
  | { readonly kind: 'askStop'; readonly run: string; readonly flow: string }
  /** What is left of a card whose question was answered. */
  | { readonly kind: 'quiet'; readonly run: string; readonly line: Line }
  /** The end: what was saved, who sees it, and the next thing to do. `discreet` leaves out what it was. */
  | {
      readonly kind: 'saved'
      readonly flow: string
      readonly kept: Kept | null
      /** Answers that belong with it: with whom, in which plan. */
      readonly lines: readonly Line[]
      readonly discreet: boolean
      readonly next: readonly NextStep[]
    }
  | {
      readonly kind: 'welcome'
      readonly name: string
      readonly programme: string
      readonly mission: string
      readonly next: readonly NextStep[]
    }
  /** `lead`: for the programme lead, who can see more. `mayMake`: for who may make action cards. */
  | {
      readonly kind: 'menu' | 'help'
      readonly drafts: readonly Draft[]
      /** A question that waits, where we did not understand what may have been its answer. */
      readonly offered?: { readonly said: Said; readonly step: NextStep }
      readonly lead?: boolean
      readonly mayMake?: boolean
    }
  /** `left`: for who no longer takes part, and can look only. */
  | {
      readonly kind: 'overview'
      readonly left?: boolean
      readonly actions: readonly Kept[]
      readonly promises: readonly Kept[]
      readonly routes: readonly Kept[]
      readonly drafts: readonly Draft[]
      /** How many action cards of theirs are in a channel; absent where there are none. */
      readonly cards?: number
      readonly next: { readonly said: Said; readonly step: NextStep }
    }
  /** What is open, and what was ended, the last one first; `left` as above. */
  | {
      readonly kind: 'actions' | 'promises'
      readonly kept: readonly Kept[]
      readonly left?: boolean
      /** For who may make an action card of an action. */
      readonly mayMake?: boolean
    }
  /** What nobody asked for: its words are those of its kind, with what they mention and perhaps what it is about. */
  | {
      readonly kind: 'prompt'
      readonly prompt: PromptOf
      readonly values: Readonly<Record<string, string | number>>
      readonly about: readonly Kept[]
      /** What it tells more, each in a few sentences. */
      readonly lines?: readonly (readonly Said[])[]
      /** The action card that it is about, where it is one. */
      readonly card?: string
    }
  /** For who leads a team: who left it, and what of theirs may be seen and handed over. `day` is `YYYY-MM-DD`. */
  | {
      readonly kind: 'departures'
      readonly leavers: readonly { readonly name: string; readonly day: string }[]
      readonly things: readonly LeftThing[]
      readonly promises: readonly {
        readonly of: string
        readonly kept: Kept & { readonly kind: 'promise' }
      }[]
    }
  /** Whom of the team to ask. */
  | {
      readonly kind: 'colleagues'
      readonly thing: LeftThing
      readonly colleagues: readonly { readonly id: string; readonly name: string }[]
    }
  /** When a prompt may come back: only what there is a moment for, each with its day, `YYYY-MM-DD`. */
  | { readonly kind: 'later'; readonly prompt: PromptOf; readonly moments: readonly LaterMoment[] }
  /** A page of rows, each with a line or more below it; `after` stands quietly at the end. */
  | {
      readonly kind: 'rows'
      readonly heading: Said
      readonly intro: readonly Said[]
      readonly rows: readonly { readonly main: Said; readonly more: readonly Said[] }[]
      readonly after: { readonly heading: Said; readonly lines: readonly Said[] } | null
      readonly next: readonly NextStep[]
    }
  /** What is kept of somebody, in short, with the address of all of it: a secret, and null where it is kept. */
  | {
      readonly kind: 'ownData'
      readonly kept: readonly Said[]
      readonly seen: readonly Said[]
      readonly howLong: readonly Said[]
      readonly address: string | null
      readonly next: readonly NextStep[]
    }
  /** A sentence or two with a way forward. */
  | {
      readonly kind: 'notice'
      readonly said: Said
      readonly more?: readonly Said[]
      readonly next: readonly NextStep[]
    }
  /**
   * An action card: as its channel sees it, or with `own` as one person does. The clients of `refreshFor`, ids of
   * Teams and at most 60, fetch their own view by themselves. With `preview` it has no buttons that work; with `making` it is
   * the summary of the conversation that it is made in, which can be changed or confirmed.
   */
  | {
      readonly kind: 'actionCard'
      readonly shown: ShownCard
      readonly own: OwnView | null
      readonly refreshFor: readonly string[]
      readonly preview?: true
      readonly making?: { readonly run: string; readonly lines: readonly Line[] }
    }
  /** The cards that somebody made, those that ask for something first; `left` as above. */
  | {
      readonly kind: 'cards'
      readonly cards: readonly {
        readonly id: string
        readonly what: string
        readonly more: readonly Said[]
      }[]
      readonly mayMake: boolean
      readonly left?: boolean
    }
  /** One of them: how it stands, what people wrote to it and what can be done with it. */
  | {
      readonly kind: 'cardPage'
      readonly card: string
      readonly what: string
      readonly facts: readonly Said[]
      /** What people told its maker alone. */
      readonly told: readonly WrittenText[]
      readonly ideas: readonly WrittenText[]
      readonly deeds: readonly CardDeed[]
    }
  | CheckScreen
  /** A window of Teams over a conversation. */
  | ({ readonly kind: 'dialog' } & Dialog)
  /** When somebody may be asked something; `saved`: as they have just chosen it. */
  | {
      readonly kind: 'rhythm'
      readonly saved: boolean
      readonly rhythm: ShownRhythm
      readonly next: readonly NextStep[]
    }
)

/** How the nouns of the programme and of the person's own records are called, in the person's language. */
export type Label = (of: OptionsOf, id: string, flow: string, question: string) => string

/** Who reads it: the language, the names of things, and today in the person's zone (`YYYY-MM-DD`). */
export type Reader = {
  readonly language: 'nl' | 'en'
  readonly label: Label
  readonly today: string
  /** How somebody is called now, by their id; undefined where that is not known, and the name at the time stands. */
  readonly nameOf?: (id: string) => string | undefined
}
