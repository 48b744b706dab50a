import { positionIn } from '../../../dialogue/places.ts'
import type { Run } from '../../../dialogue/run.ts'
import type { KeptRun } from '../../../ports/store.ts'
import { saidIn } from '../../actionCards/keeping/cardFlows.ts'
import { answerInWords } from '../../answer.ts'
import type { Decision } from '../../decision.ts'
import { placesIn, type Scene } from '../../scene.ts'
import { askIn } from './asks.ts'
import { isAboutSame } from './carryOver.ts'

const FIRST: Readonly<Record<string, string>> = { 'check-self': 'score', 'check-noticed': 'noticed' }

/** As it is once these runs are kept. */
const keptIn = ({ runs, heard }: Scene, changed: readonly Run[]): readonly KeptRun[] => {
  const before = (run: Run) => runs.find(({ id }) => id === run.id) ?? { card: null, touchedAt: heard.at }
  const kept = changed.map((run): KeptRun => ({ ...before(run), ...run }))
  return [...kept, ...runs.filter(({ id }) => changed.every(run => run.id !== id))]
}

const isAtFirst = (scene: Scene, run: Run): boolean =>
  run.status === 'open' && positionIn(placesIn(scene, run))?.address.name === FIRST[run.flow]

/** One turn that begins something and answers it; what was to be known at its beginning is said above what comes next. */
const both = (begun: Decision, answered: Decision): Decision => ({
  ...begun,
  ...answered,
  runs: [
    ...(begun.runs ?? []).filter(({ id }) => !answered.runs?.some(run => run.id === id)),
    ...(answered.runs ?? []),
  ],
  left: [...(begun.left ?? []), ...(answered.left ?? [])],
  ...(answered.main && {
    main: { ...answered.main, notes: [...(begun.main?.notes ?? []), ...(answered.main.notes ?? [])] },
  }),
})

/** Whether this is about the words that they read as they were asked: by now they may be asked about others. */
const isAboutRead = (scene: Scene, run: Run, asked: string | null | undefined): boolean =>
  isAboutSame(askIn(scene, asked ?? undefined), askIn(scene, saidIn(run, 'ask')))

/** What was typed under a prompt, and the ask that it was about. */
type Said = { readonly text: string; readonly ask: string | null | undefined }

/**
 * Gives what was typed under a prompt to the first question of the look back that was begun by it. Whoever was further
 * already sees where they were, and nothing that they answered changes; whoever is asked about other words by now reads
 * those first.
 */
export const answerBegun = (scene: Scene, begun: Decision, { text, ask }: Said): Decision => {
  const there = { ...scene, runs: keptIn(scene, begun.runs ?? []) }
  const run = there.runs.find(({ id }) => id === begun.shows)
  const isMeant = run && isAtFirst(there, run) && isAboutRead(there, run, ask)
  return isMeant ? both(begun, answerInWords(there, run, text)) : begun
}
