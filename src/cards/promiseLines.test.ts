import { expect, test } from 'vitest'
import { readerOf } from '../../test/samples/reader.ts'
import { samplesIn } from '../../test/samples/samples.ts'
import { newestFirst } from './lookBacks.ts'
import { linesOf } from './promiseLines.ts'

const linesIn = (language: 'nl' | 'en', sample: string): readonly string[] => {
  const page = samplesIn(language)[sample]
  if (page?.kind !== 'promisePage') throw new Error('There is no such page.')
  return linesOf(readerOf(language), page, newestFirst(page.looks)).map(({ told }) => told)
}

test('why nothing is told is true also where many answered by name, and says nothing of how many did', () => {
  expect(linesIn('nl', 'promiseWithheld')[2]).toContain('alleen antwoorden zonder naam')
  expect(linesIn('nl', 'promiseWithheld')[2]).not.toMatch(/te weinig|nog \d/)
  expect(linesIn('en', 'promiseWithheld')[2]).toContain('only add up answers without a name')
})
