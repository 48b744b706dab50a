/**
 * A bare bot that writes to everybody of a list, as the documentation of botbuilder tells: one `continueConversationAsync`
 * after another. `/loop?gap=25` does so with the same words for everybody, and leaves so many milliseconds between two
 * of them; it answers when it is through, with how many of them failed.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
} from 'botbuilder'

type List = { readonly everybody: readonly ConversationReference[]; readonly activity: Partial<Activity> }

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
// It is what the bench wrote there.
const { everybody, activity } = JSON.parse(readFileSync(process.env.LIST ?? '', 'utf8')) as List

const tell = async (reference: ConversationReference): Promise<number> => {
  try {
    await adapter.continueConversationAsync('', reference, async context => {
      await context.sendActivity({ ...activity })
    })
    return 0
  } catch {
    return 1
  }
}

const loop = async (gap: number): Promise<number> => {
  const from = Date.now()
  let failed = 0
  for (const [index, reference] of everybody.entries()) {
    const wait = from + index * gap - Date.now()
    if (wait > 0) await pause(wait)
    failed += await tell(reference)
  }
  return failed
}

createServer(async ({ url = '' }, response) => {
  const gap = /^\/loop\?gap=(\d+)$/.exec(url)?.[1]
  if (gap === undefined) response.writeHead(404).end()
  else response.end(`${await loop(Number(gap))}`)
}).listen(Number(process.env.PORT), '127.0.0.1')
