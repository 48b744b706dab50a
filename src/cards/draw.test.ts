import { expect, test } from 'vitest'
import { readerOf } from '../../test/samples/reader.ts'
import { choice, text } from '../dialogue/ask.ts'
import { toActivity } from './activity.ts'
import { draw } from './draw.ts'
import { say } from './say.ts'
import type { Screen } from './screen.ts'

const question = choice({ of: 'ambition', ids: ['enterprising', 'results'] })

const screen = {
  kind: 'question',
  run: 'run-1',
  flow: 'translate',
  asking: {
    kind: 'ask',
    address: { name: 'ambition', item: null },
    question,
    proposal: null,
    nth: 1,
    of: 11,
    canGoBack: false,
  },
  material: {},
} satisfies Screen

test('draw: the twin says what the card says, with numbers to answer by', () => {
  const { text } = draw(screen, readerOf('en'))
  expect(text.split('\n')).toEqual([
    `${say('en', 'translate.title')} · Question 1 of 11`,
    say('en', 'translate.ambition.ask'),
    say('en', 'translate.ambition.hint'),
    say('en', 'translate.ambition.who'),
    say('en', 'translate.ambition.label'),
    '1. Working together with enterprise',
    '2. Showing what it brings',
    'Choose: [Next] [Stop]',
  ])
})

test('draw: a button carries what the press contract wants, for old clients too', () => {
  const { card } = draw(screen, readerOf('nl'))
  const data = { do: 'answer', run: 'run-1', question: 'ambition', item: null }
  expect(card.actions).toMatchObject([
    {
      type: 'Action.Execute',
      title: 'Verder',
      verb: 'answer',
      data,
      fallback: { type: 'Action.Submit', data },
    },
    { verb: 'askStop', associatedInputs: 'none', data: { do: 'askStop', run: 'run-1' } },
  ])
})

test('draw: a question of a language model, kept before only ours were asked, is not shown', () => {
  const kept =
    '{"id":"act","words":"beter doen","byModel":{"asks":"Hoe kun je zo dom zijn?","language":"nl"}}'
  const asking = { ...screen.asking, question: text(), advice: JSON.parse(kept) }
  const drawn = JSON.stringify(draw({ ...screen, asking }, readerOf('nl')))
  expect(drawn).toContain(say('nl', 'sharpening.act', { words: 'beter doen' }))
  expect(drawn).toContain(say('nl', 'sharpening.model.looked'))
  expect(drawn).not.toContain('dom zijn')
})

test('draw: the message holds the card alone, and its notification only the name of the conversation', () => {
  const drawn = draw(screen, readerOf('nl'))
  const contentType = 'application/vnd.microsoft.card.adaptive'
  expect(toActivity(drawn)).toEqual({
    type: 'message',
    summary: say('nl', 'translate.title'),
    attachments: [{ contentType, content: drawn.card }],
  })
})

test('draw: a card to choose an action stays small, however many actions somebody has', () => {
  const kept = Array.from({ length: 500 }, (_, nth) => ({
    kind: 'action' as const,
    id: `3fa85f64-5717-4562-b3fc-${String(nth).padStart(12, '0')}`,
    ambition: 'enterprising',
    situation: 'als ik iemand voor het eerst spreek',
    behaviour: 'dan vraag ik eerst wie er al helpt, en wat die persoon daar zelf van vindt',
    from: '2027-03-01',
    status: 'open' as const,
    seenBy: 'me',
  }))
  const { card } = draw({ kind: 'actions', kept }, readerOf('nl'))
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(25_000)
  expect(JSON.stringify(card)).toContain('"value":"3fa85f64-5717-4562-b3fc-000000000000"')
})
