import { FORGET_ME } from '../people/doings.ts'
import type { Said } from '../people/hand.ts'
import type { World } from '../world.ts'
import { type Checking, firstWrong, type Wrong } from './checker.ts'
import { told } from './letters.ts'

/** Of who takes the app out, or asks to be forgotten, before we met nothing is kept; named by others later, they are there. */
const keepsNothing = ({ what }: Said): boolean =>
  what.kind === 'removed' || (what.kind === 'said' && what.text === FORGET_ME)

const goneUnmet = ({ rows }: World, said: Said): boolean =>
  keepsNothing(said) &&
  rows(
    'select 1 as yes from person where entra_id = ? and met_at is not null and met_at <= ?',
    said.human.who.entraId,
    new Date(said.saidAt).toISOString(),
  ).length === 0

/** Forgetting can be confirmed on a card of days ago, by who presses through what they see: then we met them anew since. */
const wasForgotten = ({ rows, said: all }: World, { human, saidAt }: Said): boolean =>
  all.some(one => one.human === human && one.what.kind === 'said' && one.what.text === FORGET_ME) &&
  rows(
    'select 1 as yes from person where entra_id = ? and met_at > ?',
    human.who.entraId,
    new Date(saidAt).toISOString(),
  ).length > 0

const isKept = (world: World, said: Said): boolean => {
  const { rows } = world
  const { copies, human } = said
  return (
    copies.some(activity => rows('select 1 as yes from handled where activity = ?', activity).length > 0) ||
    // Of who is not admitted, left before we met, or was forgotten, nothing is kept.
    rows('select 1 as yes from person where entra_id = ?', human.who.entraId).length === 0 ||
    goneUnmet(world, said) ||
    wasForgotten(world, said) ||
    human.told.some(({ kind }) => kind === 'left' || kind === 'erased')
  )
}

const lost = (world: World, said: Said): Wrong =>
  isKept(world, said)
    ? undefined
    : `What was said at ${told(said.saidAt)} was acknowledged, and is not on disk.`

/** What was acknowledged is on disk. */
export const i1: Checking = () => {
  let seen = 0
  return {
    name: 'I1',
    resting: world => {
      const acked = world.said.slice(seen).filter(({ ackedAt }) => ackedAt !== null)
      const wrong = firstWrong(acked, said => lost(world, said))
      const open = world.said.findIndex(({ number, ackedAt }) => number > seen && ackedAt === null)
      seen = open < 0 ? world.said.length : open
      return wrong
    },
  }
}
