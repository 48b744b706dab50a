import { assemble, idOf, instantIn, oursIn, write } from './cast.ts'
import type { Stage } from './stage.ts'

/** After the beginning, in hours: ten o'clock where they are. */
const IN_THE_MORNING = 3

/** Far more people of one organisation than a second has room for are all due something at the same moment. */
export const crowd: Stage = {
  ...{ people: 160, days: 1 },
  set: async world => {
    await assemble(world)
    for (const human of oursIn(world)) {
      const plan = { person: idOf(human), kind: 'back', subject: world.newId('occasion') }
      await write(world, human, { plans: [{ ...plan, dueAt: instantIn(world, IN_THE_MORNING) }] })
    }
  },
}

/** The same, and now and then Teams asks to be left alone for a while. */
export const crowdSlowedDown: Stage = { ...crowd, trouble: ['throttles'] }
