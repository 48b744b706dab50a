import type { Actor } from '../people/rights.ts'
import { inFile } from './meet.ts'
import type { Scene } from './scene.ts'

const standingOf = ({ guest, leftAt }: Scene['person']): Actor['standing'] => {
  if (leftAt !== null) return 'left'
  return guest ? 'guest' : 'member'
}

/** Whoever speaks, as the programme file has them at this moment; whom it does not list is a professional. */
export const actorOf = (scene: Pick<Scene, 'heard' | 'programme' | 'person'>): Actor => {
  const listed = inFile(scene.heard, scene.programme, scene.person)
  return {
    id: scene.person.id,
    parts: listed?.parts ?? ['professional'],
    leads: listed?.leads ?? [],
    standing: standingOf(scene.person),
  }
}
