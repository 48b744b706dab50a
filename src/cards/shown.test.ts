import { expect, test } from 'vitest'
import { readerOf } from '../../test/samples/reader.ts'
import { shownValue } from './shown.ts'

const asked = { flow: 'promise', address: { name: 'witnesses', item: null }, of: null }
const people = [
  { id: 'x', name: 'Sanne Verzinsel' },
  { id: 'y', name: 'Bram Bedacht' },
  { name: 'De buurvrouw' },
]

test('somebody who is renamed is shown as they are called now, and others as they were named', () => {
  const nameOf = (id: string) => (id === 'x' ? 'Sanne Roman' : undefined)
  const reader = { ...readerOf('nl'), nameOf }
  expect(shownValue(reader, asked, people)).toBe('Sanne Roman, Bram Bedacht en De buurvrouw')
  expect(shownValue(readerOf('nl'), asked, people)).toBe('Sanne Verzinsel, Bram Bedacht en De buurvrouw')
})
