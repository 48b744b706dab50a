import { randomUUID } from 'node:crypto'
import type { Page } from './playground.ts'

const headers = { 'content-type': 'application/json' }

/** What every activity of somebody in a channel of the page's team tells, as Teams would. */
export const inChannel = (page: Page, serviceUrl: string, channel: string) => ({
  ...{ id: randomUUID(), timestamp: new Date().toISOString(), channelId: 'msteams', serviceUrl },
  ...{ from: page.currentUser, recipient: page.bot },
  conversation: { id: channel, conversationType: 'channel', isGroup: true, tenantId: page.tenantId },
  channelData: { tenant: { id: page.tenantId }, team: page.team },
})

/** Tells the bot at this address an activity, and gives what it answers. */
export const tellBot = (bot: string, activity: object): Promise<Response> =>
  fetch(bot, { method: 'POST', headers, body: JSON.stringify(activity) })
