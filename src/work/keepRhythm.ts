import type { OwnRhythm } from '../people/rhythm.ts'
import type { Decision } from './decision.ts'
import { rhythmPage } from './rhythmPage.ts'
import type { Scene } from './scene.ts'

/** Somebody with this rhythm from now on. What waits for them unasked is taken back with the turn. */
export const withRhythm = ({ person }: Scene, rhythm: OwnRhythm): Required<Pick<Decision, 'person'>> => ({
  person: { ...person, rhythm },
})

/** Keeps it, and says what holds from now on. */
export const rhythmSaved = (scene: Scene, own: OwnRhythm): Decision => {
  const changed = withRhythm(scene, own)
  return { ...changed, main: rhythmPage({ ...scene, ...changed }, true) }
}
