import type { Actor } from '../people/rights.ts'
import { inFile } from './meet.ts'
import type { Scene } from './scene.ts'

/** A programme that was closed is for whom it lists: for others who were met before, it is as if they had left. */
const standingOf = ({ programme, person }: Pick<Scene, 'programme' | 'person'>): Actor['standing'] => {
  const { guest, leftAt, listed } = person
  if (leftAt !== null || !(listed || programme.open)) return 'left'
  return guest ? 'guest' : 'member'
}

/** Whoever speaks, as the programme file has them at this moment; whom it does not list is a professional. */
export const actorOf = (scene: Pick<Scene, 'heard' | 'programme' | 'person'>): Actor => {
  const listed = inFile(scene.heard, scene.programme, scene.person)
  return {
    id: scene.person.id,
    parts: listed?.parts ?? ['professional'],
    leads: listed?.leads ?? [],
    standing: standingOf(scene),
  }
}
