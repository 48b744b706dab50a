import type { Page } from './playground.ts'
import { inChannel, tellBot } from './toBot.ts'

/**
 * Teams tells a bot that somebody added it to a team; the page does so only when its channel is opened. Told at the
 * start, a leader can post there from the first minute.
 */
export async function addBotToTeam(page: Page, bot: string, serviceUrl: string): Promise<void> {
  const inTeam = inChannel(page, serviceUrl, page.team.id)
  const channelData = { ...inTeam.channelData, eventType: 'teamMemberAdded' }
  const added = { ...inTeam, channelData, type: 'conversationUpdate', membersAdded: [page.bot] }
  await tellBot(bot, added).catch(notTold)
}

const notTold = () => console.log('  (Open a channel on the page first: Waarmaker does not know it yet.)')
