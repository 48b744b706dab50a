import type { Screen } from '../../../cards/screen.ts'
import type { Run } from '../../../dialogue/run.ts'
import type { KeptRound } from '../../../ports/checks.ts'
import type { Round } from '../../../topics/check/round.ts'
import type { NewRound } from '../../../topics/check/roundFlow.ts'
import type { Decision } from '../../decision.ts'
import type { Scene } from '../../scene.ts'

const madeOf = (
  { newId, programme, person, heard }: Scene,
  run: string,
  { of, from, until }: NewRound,
): KeptRound => ({
  ...{ id: newId(), programme: programme.id, person: person.id, run, of, from, until },
  ...{ status: 'planned', thresholds: null, openedAt: null, remindedAt: null, endedAt: null, result: null },
  ...{ madeAt: heard.at, changedAt: heard.at, was: null },
})

const savedScreen = ({ today }: Scene, { from, until }: Pick<Round, 'from' | 'until'>): Screen => ({
  ...{ kind: 'notice', said: { key: 'round.saved' }, next: ['rounds', 'menu'] },
  more: [
    { key: from === today ? 'round.goes.today' : 'round.goes.later', values: { from, until } },
    { key: 'round.follow' },
  ],
})

/** Keeps a new round. On its first day planning opens it, which may be at once. */
export const keepRound = (scene: Scene, run: string, made: NewRound): Decision => ({
  beside: { onChecks: { rounds: [madeOf(scene, run, made)] } },
  main: savedScreen(scene, made),
})

/** Started twice: what the first press was told, while that still holds; else undefined. */
export const roundAgain = (scene: Scene, { id, status }: Run): Screen | undefined => {
  const made = scene.rounding?.rounds.find(({ run }) => run === id)
  const isAhead = made?.status === 'planned' || (made?.status === 'open' && made.from === scene.today)
  return status === 'finished' && made && isAhead ? savedScreen(scene, made) : undefined
}
