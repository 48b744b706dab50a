/** The first explanation is remembered by its version: its words cannot change without it. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { draw } from '../src/cards/draw.ts'
import type { Screen } from '../src/cards/screen.ts'
import { WELCOME } from '../src/work/explanation.ts'

/** A print of all that each version says, in both languages, but for names and buttons. */
const prints: Readonly<Record<number, string>> = { 2: '05ca22c882549f41', 3: 'b61637fc66df5c8d' }

const welcome: Screen = { kind: 'welcome', name: 'Anna', programme: '-', mission: '-', next: [] }
const texts = (['nl', 'en'] as const).flatMap(language =>
  [welcome, { ...welcome, name: '' }].map(
    screen => draw(screen, { language, label: (_of, id) => id, today: '2026-11-20' }).text,
  ),
)
const print = createHash('sha256').update(texts.join('\n\n')).digest('hex').slice(0, 16)

test('what people were told is what they were told', () => {
  const help =
    'The words of the first explanation changed. People must see them again: raise WELCOME in src/work/explanation.ts, ' +
    `and write its print here beside the others, ${WELCOME + 1}: '${print}'. Only a slip of the pen may keep its number.`
  expect(prints[WELCOME], help).toBe(print)
})

test('it is short, and says all that it must', () => {
  const [dutch = ''] = texts
  for (const word of [
    'vrijwillig',
    'stop',
    'geen beoordeling',
    'wie het kan zien',
    'mijn gegevens',
    'vergeet mij',
  ])
    expect(dutch).toContain(word)
  for (const text of texts) expect(text.split(/\s+/).length).toBeLessThan(120)
})
