import { expect, test } from 'vitest'
import { element, xmlText } from './svg.ts'
import { inLines, widthOf } from './svgText.ts'

test('what somebody wrote stays text', () => {
  expect(xmlText('<b>&amp;"\'</b>')).toBe('&lt;b&gt;&amp;amp;&quot;&apos;&lt;/b&gt;')
  expect(element('text', { lang: '"><x' }, xmlText('a'))).toBe('<text lang="&quot;&gt;&lt;x">a</text>')
})

test('what XML cannot hold is left out', () => {
  expect(xmlText('a\u0000\u0008\ud83db\n')).toBe('a\ufffdb\n')
})

test('a text goes on on the next line, and is cut off at the end of the last', () => {
  const room = { size: 10, width: 100, most: 2 }
  const lines = inLines('een pijler met een heel lange naam die maar doorgaat', room)
  expect(lines).toHaveLength(2)
  expect(lines.at(-1)).toMatch(/…$/)
  expect(lines.filter(line => widthOf(line, 10) > 100)).toEqual([])
})

test('a word that is too long for a line is cut off', () => {
  expect(inLines('a'.repeat(100), { size: 10, width: 100, most: 2 })[0]).toMatch(/^a+…$/)
  expect(inLines('', { size: 10, width: 100, most: 2 })).toEqual([])
})
