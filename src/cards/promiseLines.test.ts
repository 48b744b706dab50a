import { expect, test } from 'vitest'
import { readerOf } from '../../test/samples/reader.ts'
import { samplesIn } from '../../test/samples/samples.ts'
import { checksData } from './checksList.ts'
import { gridOf, gridTold } from './lookBackGrid.ts'
import { newestFirst } from './lookBacks.ts'
import { linesOf } from './promiseLines.ts'
import { promisePageData } from './promisePage.ts'
import { say } from './say.ts'

const pageIn = (language: 'nl' | 'en', sample: string) => {
  const page = samplesIn(language)[sample]
  if (page?.kind !== 'promisePage') throw new Error('There is no such page.')
  return page
}

const linesIn = (language: 'nl' | 'en', sample: string): readonly string[] => {
  const page = pageIn(language, sample)
  return linesOf(readerOf(language), page, newestFirst(page.looks)).map(({ told }) => told)
}

test('why nothing is told is true also where many answered by name, and says nothing of how many did', () => {
  expect(linesIn('nl', 'promiseWithheld')[2]).toContain('alleen antwoorden zonder naam')
  expect(linesIn('nl', 'promiseWithheld')[2]).not.toMatch(/te weinig|nog \d/)
  expect(linesIn('en', 'promiseWithheld')[2]).toContain('only add up answers without a name')
})

test('an owner reads that a witness can be out of reach, and who can see that, but not how many are', () => {
  for (const sample of ['promiseWithheld', 'promiseFirst'])
    expect(linesIn('nl', sample)[2]).toContain('Soms kan ik een meekijker niet bereiken.')
  expect(linesIn('nl', 'promiseMany')[2]).not.toContain('bereiken')
})

test('a score stands with the day on which it was given, also where it is an old one', () => {
  expect(linesIn('nl', 'promiseRenewed')[1]).toContain('Op vrijdag 13 november gaf je jezelf een 7.')
})

test('where an owner did not look back, the grid says nothing of what they said then', () => {
  const { looks } = pageIn('nl', 'promiseRenewed')
  const [grid] = gridOf(readerOf('nl'), newestFirst(looks))
  const cells = ['zelfde', 'anders', 'langer', '–'].map(text => ({ text }))
  expect(grid).toMatchObject({ rows: [{}, { label: 'Gezegd', cells }, {}, {}] })
})

test('what an owner did is told with the day on which they did it, not that of the look back', () => {
  const page = pageIn('nl', 'promiseRenewed')
  const looks = page.looks.map(look => ({ ...look, ...(look.on && { on: '2030-01-01' }) }))
  const newest = newestFirst(looks)
  const [said] = linesOf(readerOf('nl'), { ...page, looks }, newest)
  expect(said?.told).toContain('op dinsdag 1 januari')
  expect(JSON.stringify(gridTold(readerOf('nl'), newest))).toContain(
    'Op dinsdag 1 januari 2030 gaf je jezelf',
  )
})

test('of more quotes than there is room for it is not told how many there are', () => {
  const page = pageIn('nl', 'promiseRenewed')
  const quotes = [...'abcdefghijklmn']
  const looks = page.looks.map((look, at) => ({ ...look, quotes: at === 0 ? quotes : [] }))
  const { quotes: part } = promisePageData(readerOf('nl'), { ...page, looks })
  expect(JSON.stringify(part)).toContain('Er zijn er meer.')
  expect(JSON.stringify(part)).not.toMatch(/\d/)
})

test('of a round that was stopped its owner reads what they gave, and why nothing of others', () => {
  const page = pageIn('nl', 'promiseWithheld')
  const looks = page.looks.map(look => ({
    ...look,
    lookBack: { ...look.lookBack, status: 'cancelled' as const },
  }))
  const [, done, noticed] = linesOf(readerOf('nl'), { ...page, looks }, newestFirst(looks))
  expect(done?.told).toContain('gaf je jezelf een')
  expect(noticed?.told).toContain('De ronde is gestopt.')
})

test.each(['cancelled', 'closed'] as const)(
  'of a promise that ended as its owner left they read just that, and of no round: %s',
  status => {
    const page = pageIn('nl', 'promiseWithheld')
    const looks = page.looks.map(look => ({ ...look, lookBack: { ...look.lookBack, status } }))
    const promise = { ...page.promise, status: 'closed' as const }
    const closed = { ...page, promise, looks }
    const [, , noticed] = linesOf(readerOf('nl'), closed, newestFirst(looks))
    expect(noticed?.told).toContain(say('nl', 'checks.noticed.why.ended'))
    expect(noticed?.told).not.toMatch(/ronde|Nog niet/)
    expect(promisePageData(readerOf('nl'), closed).heading).toBe(say('nl', 'checks.over.closed'))
    const list = JSON.stringify(checksData(readerOf('nl'), { kind: 'checks', promises: [closed] }).kept)
    expect(list).toContain(say('nl', 'records.promise.closed'))
    expect(list).not.toContain(say('nl', 'checks.row.unknown'))
  },
)
