import { after, assemble, instantIn, leadIn, nth, oursIn } from './cast.ts'
import { beginRound, lookBackAt, looksBack, presses, promises } from './looking.ts'
import type { Stage } from './stage.ts'

const SEVEN = 7
/** In hours: in the last ones of the round. */
const END = 30

/** A round in which seven people made a promise for one pillar, and two for another one; the lead looks at its end. */
export const thinPillar: Stage = {
  ...{ people: 40, days: 3 },
  set: async world => {
    await assemble(world)
    const round = await beginRound(world, leadIn(world), 1)
    const owners = oursIn(world).filter(({ listed }) => listed.teams.includes('north'))
    for (const [at, owner] of owners.slice(0, SEVEN + 2).entries()) {
      const promise = await promises(world, owner, { ambition: at < SEVEN ? 'partners' : 'results' })
      const look = await lookBackAt(world, owner, promise, { asked: [owner], round: round.id, until: END })
      await looksBack(world, look, 8)
    }
    after(world, 55, () => presses(world, leadIn(world), { do: 'bodyPage', round: round.id }))
  },
}

/** What the programme lead does with a round a few hours after it began; everybody in it is asked the day after. */
const endedBy = (act: 'cancel' | 'close'): Stage => ({
  ...{ people: 24, days: 2 },
  set: async world => {
    await assemble(world)
    const round = await beginRound(world, leadIn(world), 10)
    const owner = nth(oursIn(world), 4)
    const asked = oursIn(world).slice(5, 12)
    const dueAt = instantIn(world, 27)
    await lookBackAt(world, owner, await promises(world, owner), { asked, round: round.id, dueAt })
    after(world, 5, () => presses(world, leadIn(world), { do: 'round', round: round.id, act, sure: true }))
  },
})

export const calledOff = endedBy('cancel')
export const closedEarly = endedBy('close')
