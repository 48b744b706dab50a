import { may } from '../../../../people/rights.ts'
import type { ActionCardStore } from '../../../../ports/actionCards.ts'
import { actorOf, standingOf } from '../../../actor.ts'
import { notAdmitted } from '../../../notAdmitted.ts'
import { insteadOf, refusalOf } from '../../../refuse.ts'
import { rhythmFor } from '../../../rhythmFor.ts'
import type { Scene } from '../../../scene.ts'
import { channelOf } from '../../using/whyNot.ts'
import { posterIn, teamsFor } from '../readMaking.ts'
import type { ShownOfMessage } from './asked.ts'
import { channelHere, type NotHere } from './channelHere.ts'
import { explanation } from './dialogs.ts'
import { type MakingScene, makingIn } from './makingScene.ts'

/** The sentence for who is not on the list: said here as in a chat of their own, since nobody else sees the window. */
const saidToStranger = (scene: Scene): ShownOfMessage | undefined => {
  const alone: Scene = { ...scene, heard: { ...scene.heard, place: 'personal' } }
  const told = notAdmitted(alone, { do: 'unknown', why: 'words' })?.inPassing
  return told?.kind === 'notice' ? explanation(scene, told.said) : undefined
}

/** Why this person may make no card at all; undefined where they may. */
export const refusal = (scene: Scene): ShownOfMessage | undefined => {
  // What they began before is gone. Sending it would make them somebody new without their knowing.
  if (scene.erased && scene.person.revision === 0)
    return explanation(scene, { key: 'fromMessage.erased' }, [{ key: 'fromMessage.erasedHow' }])
  const stranger = saidToStranger(scene)
  if (stranger) return stranger
  if (standingOf(scene) === 'left') return explanation(scene, { key: 'rights.left' })
  if (may(actorOf(scene), 'makeCard')) return undefined
  return explanation(scene, refusalOf(scene, 'makeCard'), insteadOf(scene, 'makeCard'))
}

type Reading = Pick<ActionCardStore, 'channelsIn' | 'teamsTeamsIn' | 'teamsLeadersIn'>

/** What a card here is made with, read from what is stored alone: Teams is asked nothing while somebody waits. */
export const seeMaking = async (
  store: Reading,
  scene: Scene,
  team: string | null,
): Promise<MakingScene | NotHere> => {
  const { heard, person, programme } = scene
  if (heard.place !== 'channel') return 'chat'
  const actor = actorOf(scene)
  const [channels, teams, leaders] = await Promise.all([
    store.channelsIn(programme.id),
    store.teamsTeamsIn(programme.id),
    store.teamsLeadersIn(programme.id),
  ])
  const where = { channel: channelOf(heard), team }
  const here = channelHere({ channels, teams, leaders }, posterIn(scene, actor), where)
  if (typeof here === 'string') return here
  const { zone } = rhythmFor(person, programme)
  return makingIn(scene, { channels: [here], teams: teamsFor(scene, actor), zone })
}
