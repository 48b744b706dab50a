import { expect, test } from 'vitest'
import { kindOfWork } from './kindOfWork.ts'
import type { Role } from './programme.ts'

const name = { nl: 'Rol', en: 'Role' }
const role = (id: string, work?: Role['work']): Role => ({ id, name, work, steps: [], skills: [] })
const programme = { roles: [role('nurse', 'care'), role('other')] }

test('is that of the role', () => {
  expect(kindOfWork(programme, { role: 'nurse', parts: ['professional'] })).toBe('care')
})

test.each([
  ['of a role that does not tell', 'other'],
  ['of a role that is gone', 'gone'],
  ['of nobody in particular', null],
])('is general %s', (_what, of) => {
  expect(kindOfWork(programme, { role: of, parts: ['professional'] })).toBe('general')
})

test('is leading for who is of the management team, whatever their role', () => {
  expect(kindOfWork(programme, { role: 'nurse', parts: ['professional', 'managementTeam'] })).toBe('leading')
})
