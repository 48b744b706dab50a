import type { Letter } from '../teams/letter.ts'
import type { Checking } from './checker.ts'
import { told } from './letters.ts'
import { tooSoon } from './waits.ts'

const SECOND = 1_000
const MOST_A_SECOND = 45

const perConversation: readonly (readonly [number, number])[] = [
  ...[[7, SECOND] as const, [8, 2 * SECOND] as const],
  ...[[60, 30 * SECOND] as const, [1_800, 3_600 * SECOND] as const],
]

/** The first request that is one too many within so many milliseconds. */
const tooMany = (letters: readonly Letter[], most: number, ms: number): Letter | undefined =>
  letters.find((letter, at) => {
    const first = letters[at - most]
    return first !== undefined && letter.leftAt - first.leftAt < ms
  })

const groupedBy = (letters: readonly Letter[], key: (letter: Letter) => string): readonly Letter[][] => [
  ...Map.groupBy(letters, key).values(),
]

/** Each instance knows what itself said in a conversation: where two say something there, Teams may ask one to wait. */
const waysIntoChats = ({ conversation, instance }: Letter): string => `${conversation} ${instance}`

/**
 * Never more than 45 requests a second for a tenant, nor more of one instance in one conversation than Teams allows, nor
 * too soon.
 */
export const d8: Checking = () => ({
  name: 'D8',
  atEnd: world => {
    const { teams } = world
    for (const letters of groupedBy(teams.ledger, ({ tenant }) => tenant)) {
      const over = tooMany(letters, MOST_A_SECOND, SECOND)
      if (over) return `Request ${over.number} at ${told(over.leftAt)} is one too many for ${over.tenant}.`
    }
    const inChats = teams.ledger.filter(({ conversation }) => conversation !== null)
    for (const letters of groupedBy(inChats, waysIntoChats))
      for (const [most, ms] of perConversation) {
        const over = tooMany(letters, most, ms)
        if (over)
          return `Request ${over.number} at ${told(over.leftAt)} is one too many for its conversation.`
      }
    return tooSoon(world)
  },
})
