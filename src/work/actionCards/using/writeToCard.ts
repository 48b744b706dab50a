import { type Decision, withNote } from '../../decision.ts'
import { explanation, wantsExplanation } from '../../explanation.ts'
import type { Scene } from '../../scene.ts'
import { beginWriting, whyNotWrite } from './beginWriting.ts'
import type { Look } from './look.ts'
import { cardFor, shownOnly, type UseOfCard } from './useOfCard.ts'

type Write = UseOfCard & { do: 'write' }

/** The same scene as if it had been said in their own chat, where no card was pressed. */
const inOwnChat = (scene: Scene): Scene => {
  const { heard, person } = scene
  if (!person.chat) return scene
  return { ...scene, heard: { ...heard, chat: person.chat, place: 'personal' } }
}

/** Whoever is written to for the first time is told first who writes. */
const asked = (scene: Scene, { kind, card }: Write): Decision => {
  if (!wantsExplanation(scene)) return beginWriting(scene, kind, card)
  const { person, first } = explanation(scene, [])
  return { person, ...beginWriting({ ...scene, person }, kind, card), first }
}

/** What one writes is asked in one's own chat, since a text that is typed on a card gets lost when others change it. */
export const writeToCard = (scene: Scene, look: Look, use: Write): Decision => {
  const why = whyNotWrite(scene, use.kind, use.card)
  if (why) return shownOnly(scene, look, why)
  if (scene.heard.place === 'personal') return beginWriting(scene, use.kind, use.card)
  if (!scene.person.chat) return shownOnly(scene, look, { key: 'onCard.write.noChat' })
  const note = { key: 'onCard.write.inChat' }
  return {
    ...asked(inOwnChat(scene), use),
    ...{ to: scene.person.chat, inPlace: withNote(cardFor(scene, look), note) },
    again: { onCard: use.card, notes: [note] },
  }
}
