import { expect, test } from 'vitest'
import { Incoming } from './activity.ts'
import { cleanValue, plainText } from './text.ts'

const bot = { id: '28:bot' }
const mention = (text: string, id = bot.id) => ({ type: 'mention', text, mentioned: { id } })
const said = (text: string, ...entities: unknown[]) =>
  plainText(
    Incoming.parse({
      type: 'message',
      channelId: 'msteams',
      serviceUrl: 'https://teams.example/',
      from: { id: '29:1' },
      recipient: bot,
      conversation: { id: 'a:1' },
      text,
      entities,
    }),
  )

test.each([
  ['  hoi ', 'hoi'],
  ['minder dan 5 &lt; 6 &amp;amp; meer', 'minder dan 5 < 6 &amp; meer'],
  ['a < b en b > c', 'a < b en b > c'],
  ['ik <3 dit', 'ik <3 dit'],
  ['<p>een</p><div>twee<br/>drie</div>', 'een\ntwee\ndrie'],
  ['<script>alert(1)</script>', 'alert(1)'],
  ['👩‍👩‍👧 é \u202Eom', '👩‍👩‍👧 é \u202Eom'],
  [`${'<'.repeat(50_000)}`, '<'.repeat(50_000)],
  ['', ''],
])('%j is heard as it was meant', (text, heard) => {
  expect(said(text)).toBe(heard)
})

test('only the mention of the bot is left out', () => {
  const text = '<at>Waarmaker</at> vraag het <at>Fatima</at>'
  const entities = [mention('<at>Waarmaker</at>'), mention('<at>Fatima</at>', '29:2')]
  expect(said(text, ...entities)).toBe('vraag het Fatima')
})

test('a value keeps its shape', () => {
  const value = { a: [1, null, true, { b: 'é' }], c: undefined }
  expect(cleanValue(value)).toEqual(value)
})
