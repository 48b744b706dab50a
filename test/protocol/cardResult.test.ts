/** The maker of a closed card takes what came of it along: a message of its own, with numbers and without names. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { type Application, openApplication } from './application.ts'
import { isTold, opensCard, presses } from './inChannel.ts'
import { BRAM } from './playbook.ts'
import { hears, types } from './talk.ts'

let application: Application
beforeAll(async () => {
  application = await openApplication()
})
afterAll(() => application.close())

test('closed with a result, and shown in her own chat', async () => {
  const { channel, card, maker, people } = await opensCard(application, ['Anna Bos'])
  const [anna] = people
  if (!anna) throw new Error('Nobody.')
  for (const act of ['join', 'see']) await presses(channel.as(anna), { do: 'card', card, act })
  const bram = { chat: maker.chat, entraId: BRAM, language: 'nl' } as const
  const asks = (deed: string) => presses(maker.chat, { do: 'changeCard', card, deed })

  await types(bram, 'mijn kaarten')
  expect(isTold(await asks('shareResult'), 'cards.changed')).toBe(true)
  await asks('closeCard')
  await types(bram, 'Negen partners doen mee.')
  await hears(bram, 'closeCard.summary')
  await maker.chat.press('confirm')
  const page = await hears(bram, 'closeCard.saved')
  expect(page.words).toContain(say('nl', 'cards.deed.shareResult'))
  expect(isTold(await asks('shareResult'), 'cards.shared')).toBe(true)

  const result = await hears(bram, 'channelCard.result')
  expect(result.words).toContain('Negen partners doen mee.')
  expect(result.words).not.toContain('Anna Bos')
  expect(result.id).not.toBe(page.id)
})
