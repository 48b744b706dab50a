import { openingOf, outcomeOf } from '../../../src/outside/teams/outcome.ts'
import type { Chat } from '../../../src/people/person.ts'
import type { Addressee, Messenger } from '../../../src/ports/messenger.ts'
import type { Life } from '../frame/life.ts'
import type { Perils } from '../frame/perils.ts'
import type { Timeline } from '../frame/timeline.ts'
import type { Asking } from './letter.ts'
import type { Teams } from './teams.ts'

type Setting = {
  readonly life: Life
  readonly perils: Perils
  readonly teams: Pick<Teams, 'ask'>
  readonly timeline: Pick<Timeline, 'now'>
}

type Rest = Omit<Asking, 'instance'>

const inChat = ({ tenant, conversation }: Chat): Pick<Rest, 'tenant' | 'conversation' | 'to'> => ({
  ...{ tenant, conversation },
  to: null,
})

const opening = (to: Addressee): Rest => ({
  ...{ how: 'open', tenant: to.tenant, conversation: null, target: null, activity: undefined },
  to: to.teamsId,
})

/** The way out of one instance, which can end before its request leaves, and before it hears what became of it. */
export const messengerOf = ({ life, perils, teams, timeline }: Setting): Messenger => {
  const ask = async (asking: Rest) => {
    perils.at(life, `before ${asking.how}`)
    if (life.isOver()) await life.pass(0)
    const said = await teams.ask({ ...asking, instance: life.name })
    perils.at(life, `after ${asking.how}`)
    await life.pass(0)
    return said
  }
  return {
    post: async (chat, activity) =>
      outcomeOf(await ask({ ...inChat(chat), how: 'post', target: null, activity }), timeline.now()),
    replace: async (chat, target, activity) => {
      const said = await ask({ ...inChat(chat), how: 'replace', target, activity })
      const outcome = outcomeOf(said, timeline.now())
      return outcome.kind === 'sent' ? { kind: 'sent', activity: target } : outcome
    },
    open: async to => openingOf(await ask(opening(to)), timeline.now()),
  }
}
