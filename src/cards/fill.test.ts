// biome-ignore-all lint/suspicious/noTemplateCurlyInString: layouts are written so, and people may type it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lint } from '../../test/lint.ts'
import { questionSamples } from '../../test/samples/questions.ts'
import { readerOf } from '../../test/samples/reader.ts'
import { screenSamples } from '../../test/samples/screens.ts'
import { dataOf } from './draw.ts'
import { fillerOf } from './fill.ts'
import type { JsonObject } from './json.ts'
import { fillers, type Layout, layouts } from './layouts.ts'

type Template = { expand(context: { readonly $root: JsonObject }): unknown }

// As much of the package as is used here: its own types cannot be read by this project's compiler settings.
const { Template } = createRequire(import.meta.url)('adaptivecards-templating') as {
  readonly Template: new (layout: JsonObject) => Template
}

const names = Object.keys(layouts) as readonly Layout[] // The keys of an object literal are its keys.
const templates = new Map(names.map(name => [name, new Template(layouts[name])]))

const filledByMicrosoft = (name: Layout, $root: JsonObject): unknown => templates.get(name)?.expand({ $root })

const screens = (['nl', 'en'] as const).flatMap(language =>
  Object.entries({ ...screenSamples(language), ...questionSamples(language) }).map(([name, screen]) => {
    const { layout, data } = dataOf(screen, readerOf(language))
    return [`${name} in ${language}`, layout, data] as const
  }),
)

describe('fill: gives what the templating package gives, so that a designer sees the real card', () => {
  test.each(screens)('%s', (_name, layout, data) => {
    expect(fillers[layout](data)).toEqual(filledByMicrosoft(layout, data))
  })
})

describe('fill: the sample beside a layout fills it', () => {
  test.each(names)('%s', name => {
    const file = join(import.meta.dirname, `../../adaptive-cards/${name}.sample.json`)
    const sample: JsonObject = JSON.parse(readFileSync(file, 'utf8'))
    const card = fillers[name](sample)
    expect(card).toEqual(filledByMicrosoft(name, sample))
    expect(lint(card)).toEqual([])
  })
})

const layout = { type: 'Container', items: [{ type: 'TextBlock', $data: '${lines}', text: '${text}' }] }

test('fill: an empty list leaves nothing behind', () => {
  expect(fillerOf(layout)({ lines: [] })).toEqual({ type: 'Container', items: [] })
})

test('fill: what a person wrote is never taken for an expression', () => {
  const odd = ['${secret}', '${$root}', '{{DATE(2026-01-01)}}', '$data', '$when']
  const filled = fillerOf(layout)({ secret: 'told', lines: odd.map(text => ({ text })) })
  expect(filled.items).toEqual(odd.map(text => ({ type: 'TextBlock', text })))
})

test('fill: data that a button sends is put in as it is', () => {
  const data = { $data: '${text}', do: '${text}' }
  expect(fillerOf({ data: '${data}' })({ data, text: 'told' })).toEqual({ data })
})

test('fill: a missing name is a mistake that shows at once', () => {
  expect(() => fillerOf(layout)({})).toThrow('lines')
  expect(() => fillerOf(layout)({ lines: [{}] })).toThrow('text')
})
