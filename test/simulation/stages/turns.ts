import type { Utterance } from '../../../src/work/heard.ts'
import { forget, say } from '../people/doings.ts'
import { hand } from '../people/hand.ts'
import type { Human, Message } from '../people/human.ts'
import { goesOn, pressOn } from '../people/press.ts'
import type { World } from '../world.ts'
import { after, assemble, nth, oursIn } from './cast.ts'
import { presses, promises } from './looking.ts'
import type { Stage } from './stage.ts'

const pressed = (data: unknown): Utterance => ({ kind: 'pressed', data, card: null, as: 'execute' })

/** People say several things at the same moment. */
export const inOneBreath: Stage = {
  ...{ people: 24, days: 1 },
  set: async world => {
    await assemble(world)
    for (const human of oursIn(world))
      after(world, 3, () =>
        Promise.all(['overzicht', 'hoi', 'beloften'].map(text => hand(world, human, say(text)))),
      )
  },
}

const OFTEN = 8

/** People begin something again and again; some of that comes twice, under the same id or another one. */
export const againAndAgain: Stage = {
  ...{ people: 24, days: 1 },
  set: async world => {
    await assemble(world)
    for (const human of oursIn(world))
      for (let hours = 1; hours <= OFTEN; hours += 1)
        after(world, hours, () => presses(world, human, { do: 'start', flow: 'promise' }))
  },
}

const A_MINUTE = 60_000

/** Of the first question of a flow, as it is in front of them. */
const answerOn = (world: World, human: Human, message: Message): unknown =>
  pressOn(message, { dice: human.dice, words: () => world.newId('woord') }, data => data.do === 'answer')

/** Answers a question, and then otherwise; what was said first comes last. */
const correct = async (world: World, human: Human): Promise<void> => {
  await hand(world, human, pressed({ do: 'start', flow: 'promise' }))
  await world.timeline.sleep(A_MINUTE)
  const message = [...human.messages.values()].findLast(goesOn)
  if (!message) return
  void hand(world, human, pressed(answerOn(world, human, message)), A_MINUTE)
  await world.timeline.sleep(A_MINUTE / 4)
  await hand(world, human, pressed(answerOn(world, human, message)))
}

export const lateAnswers: Stage = {
  ...{ people: 24, days: 1 },
  set: async world => {
    await assemble(world)
    for (const human of oursIn(world)) after(world, 3, () => correct(world, human))
  },
}

/** Somebody is forgotten who was asked by others to look along. */
export const forgottenWitness: Stage = {
  ...{ people: 24, days: 1 },
  set: async world => {
    await assemble(world)
    const [owner, witness] = [nth(oursIn(world), 4), nth(oursIn(world), 5)]
    const { entraId: id, name } = witness.who
    await promises(world, owner, { witnesses: [{ id, name }] })
    after(world, 3, () => forget(world, witness))
  },
}

/** There are promises in both organisations, and people who look at their own. */
export const twoOrganisations: Stage = {
  ...{ people: 24, days: 1 },
  set: async world => {
    await assemble(world)
    for (const human of world.people) {
      await promises(world, human)
      after(world, 3, () => presses(world, human, { do: 'show', what: 'promises' }))
    }
  },
}
