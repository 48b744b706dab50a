import type { Json } from '../../fakeTeams/json.ts'
import type { World } from '../world.ts'
import { converse, pressThrough, say } from './doings.ts'
import { hand } from './hand.ts'
import type { Human } from './human.ts'
import { alone } from './living.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Says something, and answers what came of it: the last message that they have then. */
const saying = async (world: World, human: Human, text: string) => {
  await hand(world, human, say(text))
  await world.timeline.sleep(human.dice.between(2_000, MINUTE))
  return [...human.messages.values()].at(-1)
}

const begin = async (world: World, lead: Human): Promise<void> => {
  const asked = await saying(world, lead, 'nieuwe ronde')
  if (asked) await converse(world, lead, asked)
}

const isAboutRound = ({ do: what }: Json): boolean => what === 'round'

/** From the list to one of them, and there whatever the card offers: to remind, to close, to cancel; or rather not. */
const MOST_PRESSES = 5

const follow = async (world: World, lead: Human): Promise<void> => {
  const list = await saying(world, lead, 'rondes')
  if (list) await pressThrough(world, lead, list, isAboutRound, MOST_PRESSES)
}

/** Who leads a programme opens a round one day, and looks at it some hours later, and the day after. */
export const leadRound = (world: World): void => {
  const { timeline, dice, people } = world
  const lead = people.find(({ listed, silent }) => listed.parts.includes('programmeLead') && !silent)
  if (!lead) return
  const does = (hours: number, what: typeof begin) =>
    timeline.at(timeline.now() + hours * HOUR, () => void alone(lead, () => what(world, lead)))
  const first = dice.between(1, 30)
  does(first, begin)
  does(first + dice.between(4, 12), follow)
  does(first + dice.between(24, 40), follow)
}
