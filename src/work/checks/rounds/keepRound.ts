import type { KeptRound } from '../../../ports/checks.ts'
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

/** Keeps a new round. On its first day planning opens it, which may be at once. */
export const keepRound = (scene: Scene, run: string, made: NewRound): Decision => {
  const goes = made.from === scene.today ? 'round.goes.today' : 'round.goes.later'
  return {
    beside: { onChecks: { rounds: [madeOf(scene, run, made)] } },
    main: {
      ...{ kind: 'notice', said: { key: 'round.saved' }, next: ['rounds', 'menu'] },
      more: [{ key: goes, values: { from: made.from, until: made.until } }, { key: 'round.follow' }],
    },
  }
}
