import type { ChannelInTeam } from '../../../../topics/actionCard/channel.ts'
import type { Scene } from '../../../scene.ts'
import type { MakingNow } from '../readMaking.ts'

/** A scene in which a card can be made: with the channel that it is for, and nothing else to make it of. */
export type MakingScene = Scene & { readonly making: MakingNow }

type Here = Pick<MakingNow, 'teams' | 'zone'> & { readonly channels: readonly ChannelInTeam[] }

const nothingElse = { cards: [], actions: [], missing: [], notes: [] } as const

export const makingIn = (scene: Scene, here: Here): MakingScene => ({
  ...scene,
  making: { ...nothingElse, views: new Map(), ...here },
})
