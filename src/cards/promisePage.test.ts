/** What was said of other words is not put on the words of now. */
import { expect, test } from 'vitest'
import { readerOf } from '../../test/samples/reader.ts'
import { samplesIn } from '../../test/samples/samples.ts'
import { checksData } from './checksList.ts'
import { promisePageData } from './promisePage.ts'
import { say } from './say.ts'

const sampleOf = (name: string) => samplesIn('nl')[name]

const pageOf = (name: string) => {
  const page = sampleOf(name)
  if (page?.kind !== 'promisePage') throw new Error('There is no such page.')
  return promisePageData(readerOf('nl'), page)
}

test('a heading goes by what was said of these words', () => {
  expect(pageOf('promiseReworded').heading).toBe(say('nl', 'checks.glance.reworded'))
  expect(pageOf('promiseRewordedSince').heading).toBe(say('nl', 'checks.glance.well.unknown'))
  expect(pageOf('promiseNone').heading).toBe(say('nl', 'checks.glance.unknown.unknown'))
  expect(pageOf('promiseOne').heading).toBe(say('nl', 'checks.glance.well.few'))
})

test('the words of others say what they were about', () => {
  const { quotes, named } = pageOf('promiseReworded')
  expect(quotes).toMatchObject([{ heading: say('nl', 'checks.quotes.old') }])
  expect(JSON.stringify(named)).toContain('Op vrijdag 13 november, over je vorige woorden')
  expect(JSON.stringify(pageOf('promiseRewordedSince').named)).toMatch(/Op vrijdag 20 november"/)
  expect(pageOf('promiseMany').quotes).toMatchObject([{ heading: say('nl', 'checks.quotes.heading') }])
})

test('a row of the list says that what others noticed was of other words', () => {
  const list = sampleOf('checksReworded')
  if (list?.kind !== 'checks') throw new Error('There is no such list.')
  expect(JSON.stringify(checksData(readerOf('nl'), list).kept)).toContain(say('nl', 'checks.noticed.old'))
})
