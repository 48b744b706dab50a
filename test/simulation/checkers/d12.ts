import type { Letter } from '../teams/letter.ts'
import type { World } from '../world.ts'
import type { Checking } from './checker.ts'
import { humanOf, isPrompt, nameOf, timesPutOff, told } from './letters.ts'

const askedAbout = `
  select ask.promise, look_back.day from ask
  join look_back on look_back.id = ask.look_back and look_back.programme = ask.programme where ask.id = ?`

/**
 * What a letter says, so that it is known where it comes again: an ask made anew has another id, and is about the same day
 * of the same promise. Of what is no prompt it is the text.
 */
const sayingOf = ({ rows }: World, letter: Letter): string => {
  const { conversation, occasion, text } = letter
  if (!occasion) return `${conversation} ${text}`
  const [asked] = rows(askedAbout, occasion.subject)
  return `${conversation} ${occasion.kind} ${asked ? `${asked.promise} ${asked.day}` : occasion.subject}`
}

/** What somebody says or presses may well be answered in the same words. */
const wasAskedFor = (world: World, letter: Letter, restoredAt: number): boolean => {
  if (isPrompt(letter)) return timesPutOff(world, letter, letter.leftAt) > 0
  const human = humanOf(world, letter)
  return world.said.some(one => one.human === human && one.saidAt >= restoredAt)
}

/** After a restore nothing is sent again by itself: neither what waited then, nor what is planned or opened once more. */
export const d12: Checking = () => {
  const leftAt = new Map<string, number>()
  return {
    name: 'D12',
    leaving: (world, letter) => {
      if (letter.how !== 'post') return undefined
      const saying = sayingOf(world, letter)
      const before = leftAt.get(saying) ?? Number.POSITIVE_INFINITY
      leftAt.set(saying, Math.min(before, letter.leftAt))
      const restore = world.restores.find(({ at }) => before < at)
      if (!restore || wasAskedFor(world, letter, restore.at)) return undefined
      const name = isPrompt(letter) ? nameOf(letter) : `What stood in ${letter.conversation}`
      return `${name} left at ${told(letter.leftAt)}, and had left before the restore of ${told(restore.at)}.`
    },
  }
}
