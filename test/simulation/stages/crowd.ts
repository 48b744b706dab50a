import { assemble, idOf, instantIn, oursIn, write } from './cast.ts'
import type { Stage } from './stage.ts'

/** After the beginning, in hours: ten o'clock where they are. */
const IN_THE_MORNING = 3

/** Three seconds before five o'clock. */
const AT_THE_END = 10 - 3 / 3_600

const crowdAt = (hours: number): Stage => ({
  ...{ people: 160, days: 1 },
  set: async world => {
    await assemble(world)
    for (const human of oursIn(world)) {
      const plan = { person: idOf(human), kind: 'back', subject: world.newId('occasion') }
      await write(world, human, { plans: [{ ...plan, dueAt: instantIn(world, hours) }] })
    }
  },
})

/** Far more people of one organisation than a second has room for are all due something at the same moment. */
export const crowd: Stage = crowdAt(IN_THE_MORNING)

/** The same, as the working day ends. */
export const crowdAtFive: Stage = crowdAt(AT_THE_END)

/** The same, and now and then Teams asks to be left alone for a while. */
export const crowdSlowedDown: Stage = { ...crowd, trouble: ['throttles'] }
