import type { Dice } from './dice.ts'
import type { Life } from './life.ts'

/** What goes wrong at the awaits of an instance, and how often that may be in a whole run. */
export type Perils = {
  /** Is asked before and after everything that is waited for; `about` is its name. */
  readonly at: (life: Life, about: string) => void
  /** Whether the database fails now: not at all, before it did what was asked, or after. */
  readonly database: () => 'no' | 'before' | 'after'
}

export type PerilRates = { readonly kills: number; readonly stalls: number; readonly database: number }

/** Where it hurts most: between claiming and sending, between sending and writing down, while somebody is forgotten. */
const SORE = /prompt|send|sent|attempt|post|open|settle|erase|round|lookback|save|claim|pace|reserve/i

const LONGEST_STALL = 150_000

/** `told` hears of what happens here. */
export const perilsOf = (
  dice: Dice,
  rates: () => PerilRates,
  told: {
    readonly ended: (life: Life) => void
    readonly stalled: () => void
    readonly lost: () => void
  },
): Perils => ({
  at: (life, about) => {
    const sore = SORE.test(about) ? 4 : 1
    if (!life.isOver() && dice.hits(rates().kills * sore)) {
      life.end()
      told.ended(life)
    } else if (dice.hits(rates().stalls * sore)) {
      life.stall(dice.between(1_000, LONGEST_STALL))
      told.stalled()
    }
  },
  database: () => {
    if (!dice.hits(rates().database)) return 'no'
    told.lost()
    return dice.onceIn(2) ? 'before' : 'after'
  },
})
