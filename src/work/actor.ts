import { takesPart } from '../people/person.ts'
import type { Actor } from '../people/rights.ts'
import { inFile } from './meet.ts'
import type { Scene } from './scene.ts'

/** Whether whoever speaks takes part: it needs no search in the file. */
export const standingOf = ({ programme, person }: Pick<Scene, 'programme' | 'person'>): Actor['standing'] => {
  if (!takesPart(person, programme)) return 'left'
  return person.guest ? 'guest' : 'member'
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
