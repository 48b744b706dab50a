import type { Shown } from '../people/showing.ts'
import type { World } from '../world.ts'
import type { Checking, Wrong } from './checker.ts'
import { told } from './letters.ts'
import { lookingAtShown } from './seen.ts'

const readElsewhere = (world: World, { reader, text, at }: Shown): Wrong => {
  const ours = reader.who.name.slice(0, 'Mens aa'.length)
  const other = (text.match(/Mens [ab]{2}/g) ?? []).find(name => name !== ours)
  const mark = (text.match(/woord-\d+/g) ?? []).find(word => {
    const writer = world.writers.get(word)
    return writer !== undefined && writer.programme !== reader.programme
  })
  return (
    (other ?? mark) &&
    `${other ?? mark} of another organisation was read by ${reader.who.name} at ${told(at)}.`
  )
}

/** Nothing of one programme is ever found by somebody of another. */
export const p10: Checking = () => ({ name: 'P10', resting: lookingAtShown(readElsewhere) })
