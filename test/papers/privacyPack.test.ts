/** The privacy pack tells all that is declared, of any programme, and nothing in it was left open by us. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { loadProgramme } from '../../src/outside/files/loadProgramme.ts'
import { escaped } from '../../src/papers/markup.ts'
import { privacyPack, type Templates } from '../../src/papers/privacyPack.ts'
import { RIGHTS } from '../../src/people/rights.ts'
import { limits } from '../../src/privacy/ages.ts'
import { retention } from '../../src/privacy/retention.ts'
import { PURPOSES, type Stored, stored } from '../../src/privacy/stored.ts'
import { readTemplates } from '../../src/privacyPack.ts'
import type { Programme } from '../../src/topics/programme/programme.ts'
import { smallProgramme } from '../smallProgramme.ts'
import { outlineOf } from './outline.ts'

const templates = readTemplates()
const tables: readonly (readonly [string, Stored])[] = Object.entries(stored)
const columns = tables.flatMap(([name, { columns }]) =>
  Object.keys(columns).map(column => `${name}.${column}`),
)

const loaded = async (name: string): Promise<Programme> => {
  const read = await loadProgramme(join(import.meta.dirname, '../../env/programmes', `${name}.yaml`))
  if (!read.ok) throw new Error('An example programme cannot be read.')
  return read.programme
}

const pack = privacyPack(smallProgramme, templates)
const lacks = (texts: readonly string[]): string[] => texts.filter(text => !pack.includes(escaped(text)))

const rowsUnder = (html: string, caption: string): number => {
  const table = html.split('<table>').find(part => part.includes(`<caption>${caption}`)) ?? ''
  return table.split('</table>')[0]?.match(/<tr><th scope="row">/g)?.length ?? 0
}

describe('what is declared', () => {
  test('every table, purpose, clock and right stands in it', () => {
    expect(lacks(tables.map(([name]) => say('nl', `privacy.table.${name}.name`)))).toEqual([])
    expect(lacks(PURPOSES.map(purpose => say('nl', `privacy.purpose.${purpose}`)))).toEqual([])
    expect(lacks(RIGHTS.map(({ deed }) => say('nl', `rights.deed.${deed}`)))).toEqual([])
    const clocks = limits.map(({ since, keep }) => {
      const [[unit = '', count = 0] = []] = Object.entries(keep)
      return say('nl', `privacy.since.${since}`, { length: say('nl', `privacy.length.${unit}`, { count }) })
    })
    expect(lacks(clocks)).toEqual([])
  })

  test('every column, kind and right has a row, and there are no others', () => {
    expect(columns.filter(column => !pack.includes(`<code>${column}</code>`))).toEqual([])
    expect(rowsUnder(pack, 'Elk veld')).toBe(columns.length)
    expect(rowsUnder(pack, 'Wat Waarmaker bewaart')).toBe(tables.length)
    expect(rowsUnder(pack, 'Hoe lang elke soort')).toBe(Object.keys(retention).length)
    expect(rowsUnder(pack, 'Wie wat kan doen')).toBe(RIGHTS.length)
  })
})

describe('of a programme', () => {
  test('its names, its thresholds and what it keeps for a shorter time', async () => {
    const chain = await loaded('vulnerable-residents')
    const html = privacyPack({ ...chain, retention: { silence: 7 } }, templates)
    expect(html).toContain(escaped(chain.organisation.nl))
    expect(html).toContain(escaped(chain.mission.nl))
    expect(html).toMatch(/<th scope="row">Cijfers en aantallen van een groep<\/th><td>6<\/td><td>4<\/td>/)
    expect(html).toMatch(/<th scope="row">Woorden van mensen, zonder naam<\/th><td>12<\/td><td>5<\/td>/)
    expect(html).toContain('7 maanden nadat je voor het laatst iets van je liet horen.')
    expect(html).not.toContain('24 maanden nadat je voor het laatst iets van je liet horen.')
  })

  test('who reads a promise besides those whom its owner chose, in numbers of the programme', () => {
    const html = privacyPack({ ...smallProgramme, thresholds: { scores: 6, quotes: 12 } }, templates)
    expect(html).toContain('Bij een belofte aan een team: ook mensen uit dat team, door loting.')
    expect(html).toContain('ook mensen uit het hele programma, door loting.')
    expect(html).toContain('voor één belofte hoogstens 24 mensen')
    expect(html).toContain(say('nl', 'promise.seenBy.options.me'))
    expect(html).not.toContain('een paar collega’s daaruit')
  })

  test('what protects who answered, which no programme keeps for a shorter time', () => {
    const html = privacyPack({ ...smallProgramme, retention: { records: 1 } }, templates)
    expect(html).toContain('1 maand nadat er voor het laatst iets aan veranderde, als het niet meer loopt.')
    expect(html).toContain('24 maanden nadat ik het vertelde.')
    expect(html).toContain('Die blijven minstens 24 maanden')
  })

  test('a name is text, whatever stands in it', () => {
    const name = { nl: '<script>alert(1)</script> & {{velden}} {x}', en: 'x' }
    const html = privacyPack({ ...smallProgramme, organisation: name }, templates)
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; {{velden}} {x}')
  })
})

describe('the document', () => {
  const outline = outlineOf(pack)

  test('is the same every time', () => {
    expect(privacyPack(smallProgramme, readTemplates())).toBe(pack)
  })

  test('has nothing left that we should have filled in', () => {
    const body = pack.slice(pack.indexOf('<body>'))
    expect(body).not.toMatch(/[{}]|\[\[|\]\]|\*\*|`|undefined|\bnull\b|NaN|\[object/)
    expect(body.match(/<span class="blank">/g)?.length).toBeGreaterThan(30)
  })

  test('is well made: closed, with headings in order, and contents that lead somewhere', () => {
    const { unbalanced, headings, ids, links } = outline
    expect(unbalanced).toEqual([])
    expect(headings.filter(level => level === 1)).toHaveLength(1)
    expect(headings.filter((level, at) => level - (headings[at - 1] ?? 0) > 1)).toEqual([])
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(links.filter(link => !ids.includes(link))).toEqual([])
    expect(links).toHaveLength(templates.chapters.length)
  })

  test('runs nothing and fetches nothing', () => {
    expect(pack).not.toMatch(/<script|\bon\w+=|\bsrc=|https?:|url\(|@import/)
  })

  test('is for the lawyer and the works council too: the articles are named', () => {
    for (const article of [
      'artikel 35, lid 7',
      'artikel 27, eerste lid, onder k en onder l',
      'artikel 28',
      'artikel 36',
    ])
      expect(pack).toContain(article)
  })
})

describe('a mistake of an editor', () => {
  const withChapter = (text: string): Templates => ({ ...templates, chapters: [{ name: '1.md', text }] })

  test.each(['# A\n\n{nobody}', '# A\n\n{{nothing}}'])('%j is told', text => {
    expect(() => privacyPack(smallProgramme, withChapter(text))).toThrow(/A template asks for/)
  })

  test('a word that is missing is told', () => {
    expect(() => privacyPack(smallProgramme, { ...templates, labels: {} })).toThrow(
      /no label for "title"|no label/,
    )
  })
})
