import { type Place, placesOf } from '../dialogue/places.ts'
import type { Run } from '../dialogue/run.ts'
import type { Language, Person } from '../people/person.ts'
import type { Prompt } from '../people/prompt.ts'
import type { Erased, KeptRun, Records } from '../ports/store.ts'
import type { Participation } from '../topics/actionCard/participation.ts'
import { dayIn } from '../topics/days.ts'
import { type FlowId, flowFor, isFlowId } from '../topics/flows.ts'
import type { Former } from '../topics/programme/loaded.ts'
import type { Programme } from '../topics/programme/programme.ts'
import type { Setting } from '../topics/setting.ts'
import { openActions } from '../topics/translation/changeAction.ts'
import { isCardChange } from './actionCards/keeping/cardFlows.ts'
import type { MakingNow } from './actionCards/making/readMaking.ts'
import type { Look } from './actionCards/using/look.ts'
import type { WritingNow } from './actionCards/using/readWriting.ts'
import type { CheckingNow } from './checks/asking/readAsking.ts'
import type { ToThank } from './checks/asking/readToThank.ts'
import type { Followed } from './checks/rounds/readFollowed.ts'
import type { RoundingNow } from './checks/rounds/readRounding.ts'
import type { Showing } from './checks/showing/readShowing.ts'
import type { Departed } from './departed.ts'
import type { Heard } from './heard.ts'
import { inFile } from './meet.ts'
import type { OwnLook } from './ownData/lookUp.ts'
import type { Whole } from './readPage.ts'
import type { ToSay } from './readPutOff.ts'
import { ownRhythmOf } from './rhythmFor.ts'
import type { ShownToModel } from './sharpening/askModel.ts'

/** All that a turn is decided from: what was heard, by whom, and what is stored about them. Plain data. */
export type Scene = {
  readonly heard: Heard
  readonly programme: Programme
  /** What earlier versions of the programme had: to be read where an answer is about it, and chosen no more. */
  readonly former: Former
  readonly person: Person
  /** The day it is for this person, `YYYY-MM-DD`: worked out once, since every flow and card asks for it. */
  readonly today: string
  readonly runs: readonly KeptRun[]
  /** Read only when a turn needs it; see `needsRecords`. */
  readonly records: Records
  /** All that was planned for this person; read only when a turn is about that. */
  readonly prompts?: readonly Prompt[]
  /** What a prompt that is put off would say; read only for that, and not of what a newer release planned. */
  readonly toSay?: ToSay
  /** A prompt that proves to have arrived by what was heard. */
  readonly arrived?: Prompt
  /** Set for somebody of whom nothing is stored, because they asked to be forgotten. */
  readonly erased?: Erased | undefined
  /** Whether this programme never heard them, and another one has something of theirs. */
  readonly isStoredElsewhere?: boolean
  /** Read only when a turn asks for it. */
  readonly own?: OwnLook
  /** Read only when a turn is about those who left. */
  readonly departed?: Departed
  /** Read only when a turn is about one's own action cards. */
  readonly making?: MakingNow
  /** The card that a press is about; read only for that. */
  readonly onCard?: Look
  /** Read only when a turn is about something that is written to a card. */
  readonly writing?: WritingNow
  /** Read only when a turn is about looking back at a promise. */
  readonly checking?: CheckingNow
  /** Read only where a promise may be changed. */
  readonly toThank?: readonly ToThank[]
  /** Read only when a turn is about a new round. */
  readonly rounding?: RoundingNow
  /** Read only when a turn is about rounds that were made. */
  readonly followed?: Followed
  /** What they do with open cards; read only where an action is finished. */
  readonly joined?: readonly Participation[]
  /** How many of their action cards are in a channel; read only for the overview of who may make them. */
  readonly running?: number
  /** Read only for a page about what was said, done and noticed. */
  readonly showing?: Showing
  /** The accounts of whom the file lists by their address alone; read only where somebody may be named. */
  readonly accounts?: ReadonlyMap<string, string>
  /** What became of it where a sentence of this turn was shown to a language model. */
  readonly shownToModel?: ShownToModel
  /** There is a language model that may be asked about a sentence. */
  readonly hasModel?: boolean
  readonly newId: () => string
  /** Read only for a page about everybody at once, for who may see it. */
  readonly whole?: Whole | undefined
}

export const languageOf = (person: Person): Language => person.chosenLanguage ?? person.language

/** The day on which an instant falls for this person, `YYYY-MM-DD`. */
export const dayFor = (instant: string, { zone }: Pick<Person, 'zone'>): string => dayIn(instant, zone)

type Today = { readonly heard: Pick<Heard, 'at'>; readonly person: Person }

/** The day it is for this person, `YYYY-MM-DD`. */
export const todayFor = ({ heard, person }: Today): string => dayFor(heard.at, person)

export const settingOf = (scene: Scene): Setting => {
  const { person, programme, records, making, writing, checking, rounding } = scene
  const { entraId, name, role, team } = person
  return {
    programme,
    me: {
      ...{ id: entraId, name, role, team },
      rhythm: ownRhythmOf(person),
      // Looked up where it is asked only: the list of people can be long, and this is made on every turn.
      get teams() {
        return inFile(scene.heard, programme, person)?.teams ?? []
      },
    },
    language: languageOf(person),
    today: scene.today,
    actions: records.actions,
    promises: records.promises,
    ...(writing && { writing }),
    ...(checking && { checking }),
    ...(rounding && { rounding }),
    ...(making && { making: { ...making, actions: [...openActions(records.actions), ...making.actions] } }),
  }
}

type Runs = Pick<Scene, 'runs'>

/** The run that is open, also one of a flow that a release took away. */
export const underway = ({ runs }: Runs): KeptRun | undefined =>
  runs.find(({ status }) => status === 'open' || status === 'stopping')

/** The conversation that typed words belong to: the one that is open. */
export const openRun = (scene: Runs): KeptRun | undefined => {
  const run = underway(scene)
  return run && flowIdOf(run) ? run : undefined
}

export const drafts = (scene: Runs): readonly KeptRun[] =>
  scene.runs.filter(run => run.status === 'draft' && flowIdOf(run) && !isShort(run.flow))

/** A flow that changes one thing that one made before. */
export const isAboutOne = (flow: FlowId): boolean => ['finish', 'move', 'withdraw', 'sharpen'].includes(flow)

/** A flow that changes one thing that exists: not worth a draft. */
export const isShort = (flow: string): boolean =>
  isFlowId(flow) &&
  (['rhythm', 'forget', 'team', 'takeBack'].includes(flow) || isAboutOne(flow) || isCardChange(flow))

/** The flow of a stored run; undefined when a release took it away. */
export const flowIdOf = (run: { flow: string }): FlowId | undefined =>
  isFlowId(run.flow) ? run.flow : undefined

/** The questions that apply in a run now; none when a release took its flow away. */
export const placesIn = (scene: Scene, run: Run): readonly Place[] => {
  const flow = flowIdOf(run)
  return flow ? placesOf(flowFor(flow, settingOf(scene)), run) : []
}
