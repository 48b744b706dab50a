import { expect } from 'vitest'
import type { ReadyCard } from '../../src/topics/actionCard/readyCards.ts'
import type { Chat } from '../fakeTeams/chat.ts'
import type { Person, Room } from '../fakeTeams/population.ts'
import { makesReady } from '../protocol/makingACard.ts'
import { hears, isAsked, type Talker } from '../protocol/talk.ts'
import type { Organisation } from './organisation.ts'

type Rows = (table: string) => Promise<readonly Readonly<Record<string, unknown>>[]>

/** A channel that the bot is let into by who leads the team, and all of these are in. */
export const openRoom = async (
  { teams }: Organisation,
  { leader, others, rowsOf }: { leader: Person; others: readonly Person[]; rowsOf: Rows },
): Promise<Room> => {
  const team = teams.team({ name: 'Noord', members: [leader, ...others], owners: [leader], installed: false })
  const room = team.channel('General')
  await room.as(leader).install()
  await expect.poll(() => rowsOf('teams_leader')).not.toEqual([])
  return room
}

/** A card as it stands in a channel: its id, and that of its message. */
export type Standing = { readonly card: string; readonly message: string }

/** Puts a ready card in the only channel. */
export const postsCard = async (
  leader: Talker,
  ready: Pick<ReadyCard, 'id' | 'kind'>,
  rowsOf: Rows,
): Promise<Standing> => {
  await makesReady(leader, ready)
  const posted = async () =>
    (await rowsOf('action_card')).find(({ kind, status }) => [kind, status].join() === `${ready.kind},open`)
  await expect.poll(posted).toBeDefined()
  const { id, activity } = (await posted()) ?? {}
  return { card: `${id}`, message: `${activity}` }
}

const presses = (chat: Chat, { card, message }: Standing, data: object) => {
  const action = { type: 'Action.Execute', verb: 'card', data: { ...data, card } }
  const value = { action, trigger: 'manual' }
  return chat.send(
    { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: message },
    { thread: message },
  )
}

/** Joins, lets their name be seen, and is stuck. */
export const takesPart = async (chat: Chat, standing: Standing): Promise<void> => {
  for (const act of ['join', 'see', 'stuck']) await presses(chat, standing, { do: 'card', act })
}

/** Writes this to a card, by name, in their own chat. */
export const writesTo = async (
  writer: { readonly talker: Talker; readonly inRoom: Chat },
  standing: Standing,
  { kind, text }: { readonly kind: 'example' | 'idea' | 'note'; readonly text: string },
): Promise<void> => {
  const { talker, inRoom } = writer
  await presses(inRoom, standing, { do: 'write', kind })
  const turns = [['named', 'name'] as const, ['text', text] as const]
  for (const [question, answer] of kind === 'note' ? turns : turns.toReversed()) {
    await isAsked(talker, kind, question)
    await talker.chat.press('answer', { answer })
  }
  await hears(talker, `${kind}.summary`)
  await talker.chat.press('confirm')
  await hears(talker, `${kind}.saved`)
}
