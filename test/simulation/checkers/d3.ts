import type { Checking } from './checker.ts'
import { isPrompt, keyOf, nameOf, timesPutOff, told } from './letters.ts'

/**
 * Nothing is accepted twice by Teams for one person and occasion. Whoever put it off asked for it once more. An attempt in
 * flight at a crash may have arrived too, and then it is never tried again: so that is no second time either.
 */
export const d3: Checking = () => ({
  name: 'D3',
  resting: world => {
    const times = new Map<string, number>()
    for (const letter of world.teams.ledger) {
      if (!isPrompt(letter) || letter.storedAs === null) continue
      const all = (times.get(keyOf(letter)) ?? 0) + 1
      times.set(keyOf(letter), all)
      if (all > 1 && all > 1 + timesPutOff(world, letter, letter.leftAt))
        return `${nameOf(letter)} was accepted ${all} times, the last at ${told(letter.storedAt ?? 0)}.`
    }
    return undefined
  },
})
