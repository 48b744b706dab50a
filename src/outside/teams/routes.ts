import type { Application } from '@microsoft/teams-ai/lib/Application.js'
import type { TurnContext } from 'botbuilder'
import type { Reply, Utterance } from '../../work/heard.ts'
import { CardAction, type Incoming } from './activity.ts'
import { type Answer, cardAnswer, notHere, notUnderstood, toastAnswer } from './answer.ts'
import { loadApplication } from './application.ts'
import { incomingOf } from './framework.ts'
import { cleanValue, plainText } from './text.ts'

/** Has an utterance heard. Rejects when it could not be. */
export type Listen = (activity: Incoming, what: Utterance) => Promise<Reply | null>

export type Routes = {
  readonly listen: Listen
  /** Has what Teams tells of a team heard. Rejects when it could not be. */
  readonly hearTeam: (activity: Incoming) => Promise<void>
  /** The same for what a person's turn tells of it beside: at once, whatever becomes of it. */
  readonly noticeTeam: (activity: Incoming) => void
  /** What somebody reads who pressed a button that has nothing to show. */
  readonly noted: (locale: string | null) => string
}

/** Which activity becomes what. All that has no route is acknowledged and does nothing. */
export function routesTo({ listen, hearTeam, noticeTeam, noted }: Routes): Application {
  const app = new (loadApplication())({ startTypingTimer: false, removeRecipientMention: false })
  const tell = (context: TurnContext, what: Utterance) => {
    const activity = incomingOf(context)
    noticeTeam(activity)
    return listen(activity, what)
  }

  app.addRoute(
    async context => context.activity.type === 'invoke',
    async context => answer(context, await invoked(incomingOf(context), tell.bind(null, context), noted)),
    true,
  )
  app.activity('message', async context => {
    await tell(context, messageOf(incomingOf(context)))
  })
  app.activity(['conversationUpdate', 'installationUpdate'], async context => {
    const activity = incomingOf(context)
    const what = presenceOf(activity)
    await (what ? listen(activity, what) : hearTeam(activity))
  })
  return app
}

async function invoked(
  activity: Incoming,
  tell: (what: Utterance) => Promise<Reply | null>,
  noted: Routes['noted'],
): Promise<Answer> {
  if (activity.name !== 'adaptiveCard/action') return notHere
  const pressed = CardAction.safeParse(activity.value)
  if (!pressed.success) return notUnderstood
  const data = cleanValue(pressed.data.action.data)
  const reply = await tell({ kind: 'pressed', data, card: activity.replyToId, as: 'execute' })
  return reply ? cardAnswer(reply.card) : toastAnswer(noted(activity.locale))
}

/** The framework takes this activity as the answer to the request, and sends nothing. */
async function answer(context: TurnContext, value: Answer): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value })
}

/** Older clients send a press as a message without text. */
function messageOf(activity: Incoming): Utterance {
  const text = plainText(activity)
  if (text) return { kind: 'said', text }
  const { value } = activity
  if (typeof value !== 'object' || value === null) return { kind: 'other' }
  return { kind: 'pressed', data: cleanValue(value), card: activity.replyToId, as: 'submit' }
}

/**
 * In a personal chat: the app was added or taken out. Teams says so in two events, and lists the bot, the person, or
 * both. A new version of the app (`add-upgrade`, `remove-upgrade`) is neither. What happens in a team or a group is
 * about people who did not speak: of a team it is heard what concerns the team.
 */
function presenceOf({ type, action, membersAdded, membersRemoved, conversation }: Incoming) {
  if (conversation.isGroup || (conversation.conversationType ?? 'personal') !== 'personal') return undefined
  const isInstalling = type === 'installationUpdate'
  const added = isInstalling ? action === 'add' : holdsSome(membersAdded)
  const removed = isInstalling ? action === 'remove' : holdsSome(membersRemoved)
  if (added) return { kind: 'arrived' } as const
  return removed ? ({ kind: 'removed' } as const) : undefined
}

const holdsSome = (members: Incoming['membersAdded']): boolean => members !== null && members.length > 0
