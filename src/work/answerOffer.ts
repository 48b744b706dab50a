import type { Press } from '../cards/press.ts'
import { may } from '../people/rights.ts'
import type { Handover } from '../topics/departure/handover.ts'
import type { Action } from '../topics/translation/action.ts'
import { actorOf } from './actor.ts'
import { type Decision, noticeOf } from './decision.ts'
import { nobody, personIn } from './departed.ts'
import { changedTo } from './departures.ts'
import { takenOver } from './handOver.ts'
import type { Scene } from './scene.ts'

const isOver = (key: string): Decision => ({
  main: noticeOf({ key: `departures.${key}` }, ['actions', 'menu']),
})

/** What was asked, as long as it still is so: its maker did not come back, and it is of a team that is theirs too. */
const actionOf = (scene: Scene, { leaver, action }: Handover): Action | undefined => {
  const maker = personIn(scene, leaver)
  if (!maker || maker.leftAt === null || maker.team !== scene.person.team) return undefined
  return scene.departed?.records
    .get(leaver)
    ?.actions.find(({ id, status, seenBy }) => id === action && status === 'closed' && seenBy === 'team')
}

const accept = (scene: Scene, offered: Handover): Decision => {
  const action = actionOf(scene, offered)
  if (!action) return isOver('withdrawn')
  return {
    ...isOver('accepted'),
    kept: { actions: [takenOver(scene, action)] },
    beside: { handovers: [changedTo(offered, 'accepted', scene.heard.at)] },
  }
}

/** The leader who asked is told, and can ask somebody else. */
const decline = (scene: Scene, offered: Handover): Decision => ({
  ...isOver('declined'),
  beside: {
    handovers: [changedTo(offered, 'declined', scene.heard.at)],
    plans: [{ person: offered.person, kind: 'notTaken', subject: offered.id, dueAt: scene.heard.at }],
  },
})

/** Answers the question whether this person takes an action over. Nobody answers what was asked of somebody else. */
export const answerOffer = (scene: Scene, { offer, yes }: Press & { do: 'offer' }): Decision => {
  const offered = scene.departed?.handovers.find(({ id }) => id === offer)
  if (!offered || !may(actorOf(scene), 'answerHandover', offered)) return isOver('notYours')
  if (offered.status !== 'offered') return isOver(offered.status)
  return yes ? accept(scene, offered) : decline(scene, offered)
}

/** Takes up again what was closed when somebody left, and that nobody else has taken over since. */
export const reopen = (scene: Scene): Decision => {
  const { departed = nobody, records, person, heard } = scene
  const isTaken = (id: string) =>
    departed.handovers.some(({ action, leaver, status }) => {
      const isIt = action === id && leaver === person.id
      return isIt && (status === 'accepted' || status === 'taken')
    })
  const closed = records.actions.filter(({ id, status }) => status === 'closed' && !isTaken(id))
  const actions = closed.map(action => ({ ...action, status: 'open' as const, changedAt: heard.at }))
  if (actions.length === 0) return isOver('nothingClosed')
  return { kept: { actions }, main: noticeOf({ key: 'departures.reopened' }, ['actions', 'menu']) }
}
