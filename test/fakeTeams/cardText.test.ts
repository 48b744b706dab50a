import { expect, test } from 'vitest'
import { cardText } from './cardText.ts'

test('a card reads from top to bottom, with its buttons', () => {
  const card = {
    type: 'AdaptiveCard',
    body: [
      { type: 'TextBlock', text: 'Your promise' },
      { type: 'RichTextBlock', inlines: ['Visible ', { type: 'TextRun', text: 'before' }, ' May'] },
      { type: 'TextBlock', text: 'Hidden', isVisible: false },
      { type: 'ColumnSet', columns: [{ type: 'Column', items: [{ type: 'TextBlock', text: 'Left' }] }] },
      { type: 'FactSet', facts: [{ title: 'To whom', value: 'Team Oost' }] },
      { type: 'Badge', text: 'New', fallback: { type: 'TextBlock', text: 'New!' } },
      { type: 'Input.Text', id: 'a', label: 'Example', value: 'Yesterday' },
      { type: 'Input.ChoiceSet', id: 'b', label: 'How', choices: [{ title: 'Well', value: '1' }] },
      {
        type: 'ActionSet',
        actions: [{ type: 'Action.Execute', title: 'Save', fallback: { type: 'Action.Submit' } }],
      },
    ],
    actions: [
      {
        type: 'Action.ShowCard',
        title: 'More',
        card: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Inside' }] },
      },
    ],
  }
  expect(cardText(card).split('\n')).toEqual([
    'Your promise',
    'Visible before May',
    'Left',
    'To whom: Team Oost',
    'New!',
    'Example',
    '____ Yesterday',
    'How',
    '( ) Well',
    '[Save]',
    '[More]',
    'Inside',
  ])
})
