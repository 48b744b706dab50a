import { type Decision, noted, withNote } from '../../decision.ts'
import { languageOf, type Scene } from '../../scene.ts'
import { resultScreen } from '../cardScreen.ts'
import { cardPage } from './cardPage.ts'

/** What came of a closed card, as a message of its own in the chat of its maker, who can pass it on in Teams. */
export const shareResult = (scene: Scene, id: string): Decision => {
  const page = cardPage(scene, id)
  const view = scene.making?.views.get(id)
  if (!page.main || !view) return page
  if (view.card.status !== 'closed') return noted(page, { key: 'cards.changed' })
  const { programme, former, person } = scene
  return {
    inPlace: withNote(page.main, { key: 'cards.shared' }),
    main: resultScreen(view, { programme, former, language: languageOf(person) }),
    to: person.chat,
  }
}
