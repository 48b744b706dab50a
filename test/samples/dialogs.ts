import type { Dialog, DialogField } from '../../src/cards/dialog.ts'
import type { Screen } from '../../src/cards/screen.ts'
import { choice, date, text } from '../../src/dialogue/ask.ts'
import { CARD_KINDS } from '../../src/topics/actionCard/actionCard.ts'
import { LONGEST_WHAT } from '../../src/topics/actionCard/actionCardFlow.ts'
import { oddTexts } from './texts.ts'

const field = (name: string, question: DialogField['question'], value: string): DialogField => ({
  ...{ flow: 'actionCard', name, question, value, material: {} },
})

const formWith = (what: string, until: string): readonly DialogField[] => [
  field('what', text({ most: LONGEST_WHAT }), what),
  field('kind', choice({ of: 'words', ids: CARD_KINDS }), 'call'),
  field('ambition', choice({ of: 'ambition', ids: ['enterprising', 'results', 'nearby'] }), ''),
  field('until', date({ from: '2026-11-20', until: '2027-02-12' }), until),
  field('audience', choice({ of: 'audience', ids: ['north', 'south'] }), 'north'),
]

const preview = { name: 'preview', data: { card: '0' } } as const

const form = (fields: readonly DialogField[], channel = 'Noord › Algemeen'): Dialog => ({
  said: { key: 'fromMessage.heading' },
  lines: [{ key: 'fromMessage.where', values: { channel } }, { key: 'fromMessage.first' }],
  ...{ fields, button: preview },
})

const empty: DialogField['problem'] = { id: 'empty' }

/** The window that makes an action card of a message. */
export const dialogSamples: Readonly<Record<string, Screen>> = {
  cardOfMessage: { kind: 'dialog', ...form(formWith('Wie belt er deze week één partner?', '2026-12-04')) },
  cardOfMessageWrong: {
    ...{ kind: 'dialog', notes: [{ key: 'fromMessage.wrong' }] },
    ...form(formWith('', '').map(one => (one.value === '' ? { ...one, problem: empty } : one))),
  },
  cardOfMessageNotHere: {
    kind: 'dialog',
    ...{ said: { key: 'fromMessage.not.notHere.what' }, lines: [{ key: 'fromMessage.not.notHere.how' }] },
    fields: [],
    button: { name: 'install', data: { again: true, what: '', msteams: { justInTimeInstall: true } } },
  },
  ...Object.fromEntries(
    Object.entries(oddTexts).map(([name, odd]) => [
      `cardOfMessage ${name}`,
      { kind: 'dialog', ...form(formWith(odd, ''), odd.slice(0, 200)) },
    ]),
  ),
}
