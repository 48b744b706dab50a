import { expect, test } from 'vitest'
import { safe } from './safe.ts'

const textOf = (type: string, text: string) => safe({ type, text }).text

test.each([
  ['**bold**', '\\*\\*bold\\*\\*'],
  ['[a](b)', '\\[a\\](b)'],
  ['1. one', '1\\. one'],
  ['- one', '\\- one'],
  ['<at>all</at>', '\\<at>all\\</at>'],
  ['&lt;b&gt;', '\\&lt;b\\&gt;'],
  ['5 - 3 < 4, at 10.30 (+)', '5 - 3 < 4, at 10.30 (+)'],
])('safe: a block that reads Markdown shows %s as it was written', (written, escaped) => {
  expect(textOf('TextBlock', written)).toBe(escaped)
})

test('safe: an option beside a box reads Markdown, one in a drop-down list does not', () => {
  const choices = [{ title: '*a* & R&D', value: '*a*' }]
  const set = { type: 'Input.ChoiceSet', choices }
  expect(safe({ ...set, style: 'expanded' }).choices).toEqual([{ title: '\\*a\\* & R&D', value: '*a*' }])
  expect(safe({ ...set, style: 'compact' }).choices).toEqual(choices)
})

test('safe: a run shows text as it is, and needs no escaping', () => {
  expect(textOf('TextRun', '**a** [b](c) <at>d</at>')).toBe('**a** [b](c) <at>d</at>')
})

test('safe: no client finds a function in a text', () => {
  expect(textOf('TextRun', '{{DATE(2026-01-01)}}')).not.toContain('{{')
  expect(safe({ title: '{{TIME(x)}}', fallbackText: '{{{{' })).toEqual({
    title: '{\u2060{TIME(x)}}',
    fallbackText: '{\u2060{{\u2060{',
  })
})

test('safe: half characters are replaced, and direction marks end with their text', () => {
  expect(textOf('TextRun', 'a\ud83d')).toBe('a\ufffd')
  expect(textOf('TextRun', 'a\u202eb')).toBe('\u2068a\u202eb\u2069')
})

test('safe: what a person edits and what a button sends stay as they are', () => {
  const data = { do: 'start', text: '{{DATE(x)}}' }
  const card = { type: 'Input.Text', value: '*a* {{b}}', actions: [{ type: 'Action.Submit', data }] }
  expect(safe(card)).toEqual(card)
})
