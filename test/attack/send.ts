import type { Delivery } from '../fakeTeams/ledger.ts'
import { headOf, raw, statusIn } from '../protocol/raw.ts'
import type { Talker } from '../protocol/talk.ts'
import { type Got, gotFrom } from './attempt.ts'
import { messagesOf, type Scene } from './scene.ts'

type Heads = Readonly<Record<string, string>>

const json = 'application/json'

/** Brings a body to the bot, with a good token unless `heads` says otherwise. */
export async function post(
  { child, authorization }: Scene,
  body: string | Uint8Array,
  heads: Heads = {},
): Promise<Got> {
  const headers = { 'content-type': json, authorization, ...heads }
  const answer = await fetch(messagesOf(child), { method: 'POST', headers, body, redirect: 'manual' })
  return gotFrom(answer.status, await answer.text())
}

/** The same, where somebody has no `authorization` at all. */
export async function postAsNobody({ child }: Scene, body: string): Promise<Got> {
  const answer = await fetch(messagesOf(child), { method: 'POST', headers: { 'content-type': json }, body })
  return gotFrom(answer.status, await answer.text())
}

/** Sends bytes as they are. */
export async function sendRaw({ child }: Scene, ...parts: readonly string[]): Promise<Got> {
  const answer = await raw(child.port, ...parts)
  return gotFrom(statusIn(answer) ?? 0, answer)
}

/** The head of a message with a good token. */
export const goodHead = ({ authorization }: Scene, ...more: readonly string[]): string =>
  headOf(`authorization: ${authorization}`, ...more)

const gotBy = ({ status, body }: Delivery): Got => gotFrom(status, JSON.stringify(body) ?? '')

/** Presses a button that was never shown. */
export const press = async ({ chat }: Talker, data: unknown, more: object = {}): Promise<Got> =>
  gotBy(
    await chat.send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: chat.last()?.id ?? '',
      value: { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' },
      ...more,
    }),
  )

export const says = async ({ chat }: Pick<Talker, 'chat'>, text: string): Promise<Got> =>
  gotBy(await chat.say(text))
