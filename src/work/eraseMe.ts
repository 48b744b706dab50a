import { toActivity } from '../cards/activity.ts'
import type { Drawn } from '../cards/draw.ts'
import { escaped } from '../cards/safe.ts'
import type { Messenger } from '../ports/messenger.ts'
import type { Known, Store } from '../ports/store.ts'
import type { Watch } from '../ports/watch.ts'
import { forgetSomebody } from './forgetSomebody.ts'
import type { Heard } from './heard.ts'
import { inFile } from './meet.ts'
import type { Scene } from './scene.ts'

/** What they may be called in cards: by Teams then and now, and by the programme; as it is, and as cards write it. */
const namesOf = ({ heard, person, programme }: Scene, before: string): readonly string[] =>
  [before, person.name, inFile(heard, programme, person)?.name ?? ''].flatMap(name => [name, escaped(name)])

/**
 * Erases all that is stored of whoever asked, also in programmes in which they took part before. Those come first: where
 * it ends halfway, they are still there to ask again. False: another turn of theirs came between, or nothing is left.
 */
export const eraseMe = async (
  store: Pick<Store, 'erase' | 'know' | 'programmeVersions'>,
  scene: Scene,
  { person }: Known,
): Promise<boolean> => {
  if (!person) return false
  const { at, print } = scene.heard
  const { tenant, entraId, programme } = person
  const names = namesOf(scene, person.name)
  await forgetSomebody(store, { tenant, entraId, at, names, print }, programme)
  return (await store.erase({ person, names, at, print })) === 'erased'
}

export type Clearing = {
  readonly messenger: Pick<Messenger, 'replace'>
  readonly watch: Pick<Watch, 'send' | 'trace'>
}

/** The card that asked gives way on every device. It is tried once, since nothing of it is kept. */
export const clearCard = ({ messenger, watch }: Clearing, { chat, what }: Heard, drawn: Drawn): void => {
  if (what.kind !== 'pressed' || what.card === null) return
  const card = what.card
  const about = { id: null, person: null, trace: watch.trace() }
  void watch.send(about, () => messenger.replace(chat, card, toActivity(drawn))).catch(() => {})
}
