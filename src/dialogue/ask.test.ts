import { describe, expect, test } from 'vitest'
import { choice, choices, date, LONGEST, number, people, text } from './ask.ts'
import type { Checked } from './value.ts'

const colours = { of: 'words', ids: ['red', 'blue', 'constructor'] } as const
const me = { id: 'id-me', name: 'Noor Zée' }

const said = (checked: Checked<unknown>) => (checked.ok ? checked.value : checked.problem.id)

const cases: Record<string, [(value: unknown) => Checked<unknown>, unknown, unknown][]> = {
  'a text': [
    [text().check, 'hello', 'hello'],
    [text().check, '', 'empty'],
    [text().check, ' \n\t', 'empty'],
    [text().check, undefined, 'empty'],
    [text().check, 5, 'empty'],
    [text().check, { toString: 'x' }, 'empty'],
    [text().check, 'x'.repeat(LONGEST), 'x'.repeat(LONGEST)],
    [text().check, 'x'.repeat(LONGEST + 1), 'tooLong'],
    [text({ optional: true }).check, null, null],
    [text({ optional: true }).check, '  ', null],
  ],
  'one of the options': [
    [choice(colours).check, 'red', 'red'],
    [choice(colours).check, 'constructor', 'constructor'],
    [choice(colours).check, 'toString', 'notAnOption'],
    [choice(colours).check, ['red'], 'notAnOption'],
    [choice(colours).check, null, 'empty'],
    [choice(colours, { optional: true }).check, null, null],
  ],
  'a day': [
    [date({ from: '2026-02-01', until: '2026-03-01' }).check, '2026-02-28', '2026-02-28'],
    [date({ from: '2026-02-01', until: '2026-03-01' }).check, '2026-02-01', '2026-02-01'],
    [date({ from: '2026-02-01', until: '2026-03-01' }).check, '2026-03-01', '2026-03-01'],
    [date({ from: '2026-02-01', until: '2026-03-01' }).check, '2026-02-31', 'notADate'],
    [date({ from: '2026-02-01', until: '2026-03-01' }).check, '2026-01-31', 'tooEarly'],
    [date({ from: '2026-02-01', until: '2026-03-01' }).check, '9999-12-31', 'tooLate'],
    [date({ from: '2026-02-01', until: '2026-03-01' }).check, '2026-02-02T00:00', 'notADate'],
    [date({ from: '2026-02-01', until: '2026-03-01' }).check, 20260202, 'notADate'],
  ],
  'a whole number': [
    [number({ from: 1, to: 10 }).check, 1, 1],
    [number({ from: 1, to: 10 }).check, 10, 10],
    [number({ from: 1, to: 10 }).check, 0, 'outOfRange'],
    [number({ from: 1, to: 10 }).check, 5.5, 'notANumber'],
    [number({ from: 1, to: 10 }).check, '5', 'notANumber'],
    [number({ from: 1, to: 10 }).check, Number.NaN, 'notANumber'],
    [number({ from: 1, to: 10 }).check, Number.POSITIVE_INFINITY, 'notANumber'],
    [number({ from: 0, to: 10 }).check, -0, 0],
  ],
  'what was picked': [
    [choices(colours, { most: 2 }).check, { ids: ['red', 'red'], own: [] }, { ids: ['red'], own: [] }],
    [choices(colours, { most: 2 }).check, { ids: [], own: [] }, 'tooFew'],
    [choices(colours, { most: 1 }).check, { ids: ['red', 'blue'], own: [] }, 'tooMany'],
    [choices(colours, { most: 2 }).check, { ids: ['green'], own: [] }, 'notAnOption'],
    [choices(colours, { most: 2 }).check, { ids: [], own: ['green'] }, 'notAnOption'],
    [choices(colours, { most: 2 }).check, { ids: 'red', own: [] }, 'notAnOption'],
    [choices(colours, { most: 2 }).check, ['red'], 'notAnOption'],
    [choices(colours, { least: 0, most: 2 }).check, { ids: [], own: [] }, { ids: [], own: [] }],
  ],
  'texts of one’s own': [
    [
      choices(colours, { most: 3, own: true }).check,
      { ids: [], own: [' green', 'green', ''] },
      { ids: [], own: ['green'] },
    ],
    [
      choices(colours, { most: 3, own: true }).check,
      { ids: ['red'], own: ['red', 'blue'] },
      { ids: ['red', 'blue'], own: [] },
    ],
    [choices(colours, { most: 3, own: true }).check, { ids: [], own: ['  '] }, 'tooFew'],
    [choices(colours, { most: 3, own: true }).check, { ids: [], own: ['x'.repeat(201)] }, 'tooLong'],
    [choices(colours, { most: 3, own: true }).check, { ids: [], own: [null] }, 'notAnOption'],
  ],
  people: [
    [people({ most: 2 }).check, [{ name: ' Ann ', note: 1 }], [{ name: 'Ann' }]],
    [people({ most: 2 }).check, [{ name: 'Ann', id: 'a' }], [{ id: 'a', name: 'Ann' }]],
    [people({ most: 2 }).check, [{ name: 'Ann' }, { name: 'ann ' }], [{ name: 'Ann' }]],
    [people({ least: 2, most: 2 }).check, [{ name: 'Ann' }, { name: 'ann' }], 'tooFew'],
    [people({ most: 1 }).check, [{ name: 'Ann' }, { name: 'Bo' }], 'tooMany'],
    [people({ most: 2 }).check, [{ name: 'x'.repeat(201) }], 'tooLong'],
    [people({ most: 2 }).check, [{ id: 5, name: 'Ann' }], 'empty'],
    [people({ most: 2 }).check, [null], 'empty'],
    [people({ most: 2 }).check, 'Ann', 'empty'],
    [people({ most: 2, notMe: me }).check, [{ id: 'id-me', name: 'Another name' }], 'yourself'],
    [people({ most: 2, notMe: me }).check, [{ name: ' noor ze\u0301e' }], 'yourself'],
    [
      people({ most: 2, notMe: me }).check,
      [{ id: 'id-2', name: 'Noor Zée' }],
      [{ id: 'id-2', name: 'Noor Zée' }],
    ],
  ],
}

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.each(rows)('%# %o reads %j as %j', (check, value, expected) => {
    expect(said(check(value))).toEqual(expected)
  })
})
