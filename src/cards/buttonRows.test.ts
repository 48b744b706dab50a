import { expect, test } from 'vitest'
import { withButtonRows } from './buttonRows.ts'

const buttons = (...titles: readonly string[]) => titles.map(title => ({ type: 'Action.Execute', title }))
const text = { type: 'TextBlock', text: 'Hoi' }

test('buttons that fit beside each other stay where they are', () => {
  const card = { body: [text], actions: buttons('Vertalen', 'Menu') }
  expect(withButtonRows(card)).toEqual(card)
})

test('what does not fit beside the others stands on a row below, in the same order', () => {
  const titles = ['Later vandaag', 'Morgen', 'Volgende week']
  expect(withButtonRows({ body: [text], actions: buttons(...titles) })).toEqual({
    body: [
      text,
      { type: 'ActionSet', actions: buttons('Later vandaag', 'Morgen') },
      { type: 'ActionSet', actions: buttons('Volgende week') },
    ],
    actions: [],
  })
})

test('so it is within a card, and a single button has nowhere else to go', () => {
  const long = 'Een knop die op geen enkele telefoon naast een andere kan staan'
  const inside = (...titles: string[]) => ({
    type: 'Container',
    items: [{ type: 'ActionSet', actions: buttons(...titles) }],
  })
  const { body } = withButtonRows({ body: [inside(long), inside(long, 'Menu')] })
  expect(body).toEqual([
    inside(long),
    {
      type: 'Container',
      items: [long, 'Menu'].map(title => ({ type: 'ActionSet', actions: buttons(title) })),
    },
  ])
})
