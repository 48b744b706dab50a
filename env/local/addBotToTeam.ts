import type { Page } from './playground.ts'

/**
 * Teams tells a bot that somebody added it to a team; the page does so only when its channel is opened. Told at the
 * start, a leader can post there from the first minute.
 */
export async function addBotToTeam(page: Page, bot: string, serviceUrl: string): Promise<void> {
  const body = JSON.stringify(addedTo(page, serviceUrl))
  await fetch(bot, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(notTold)
}

const notTold = () => console.log('  (Open a channel on the page first: Waarmaker does not know it yet.)')

const addedTo = ({ bot, currentUser, team, tenantId }: Page, serviceUrl: string) => ({
  ...{ type: 'conversationUpdate', channelId: 'msteams', serviceUrl, timestamp: new Date().toISOString() },
  ...{ from: currentUser, recipient: bot, membersAdded: [bot] },
  conversation: { id: team.id, conversationType: 'channel', isGroup: true, tenantId },
  channelData: { tenant: { id: tenantId }, team, eventType: 'teamMemberAdded' },
})
