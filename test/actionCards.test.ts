/** Holds action cards against what Teams and the channel can take, beside the rules for every card. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draw } from '../src/cards/draw.ts'
import { isObject, type JsonObject } from '../src/cards/json.ts'
import { Press } from '../src/cards/press.ts'
import type { Screen } from '../src/cards/screen.ts'
import { elementsOf } from './lint.ts'
import { oddOnes } from './samples/actionCards.ts'
import { readerOf } from './samples/reader.ts'
import { samplesIn } from './samples/samples.ts'
import { LANGUAGES } from './wordedFlows.ts'

type ActionCard = Screen & { kind: 'actionCard' }

const isActionCard = (screen: Screen): screen is ActionCard => screen.kind === 'actionCard'

const drawnIn = (language: 'nl' | 'en') =>
  Object.entries(samplesIn(language)).flatMap(([name, screen]) =>
    isActionCard(screen) ? [[name, screen, draw(screen, readerOf(language)).card] as const] : [],
  )

const idsOf = ({ refresh }: JsonObject): readonly unknown[] =>
  isObject(refresh) && Array.isArray(refresh.userIds) ? refresh.userIds : []

const MOST_BYTES = 25 * 1024

const inRows = (card: JsonObject): readonly JsonObject[] =>
  elementsOf(card).flatMap(({ actions }) => (Array.isArray(actions) ? actions.filter(isObject) : []))

const selected = (card: JsonObject): readonly JsonObject[] =>
  elementsOf(card).flatMap(({ selectAction }) => (isObject(selectAction) ? [selectAction] : []))

const verbsOf = (card: JsonObject) => [...inRows(card), ...selected(card)].map(({ data }) => data)

describe.each(LANGUAGES)('in %s', language => {
  const drawn = drawnIn(language)

  test.each(drawn)('%s is small enough for old clients, as Teams counts', (_name, _screen, card) => {
    expect(JSON.stringify(card).length * 2).toBeLessThan(MOST_BYTES)
  })

  test.each(drawn)(
    '%s is fetched by at most 60 clients, and by none where each has its own',
    (_, screen, card) => {
      expect(idsOf(card).length).toBeLessThanOrEqual(60)
      if (screen.own || screen.preview) expect(card.refresh).toBeUndefined()
    },
  )

  const ofChannel = drawn.filter(([, { own, making }]) => own === null && !making)

  test.each(ofChannel)('%s has at most three buttons for everybody', (_name, _screen, card) => {
    expect(inRows(card).length).toBeLessThanOrEqual(3)
    expect(inRows(card).every(({ data }) => Press.safeParse(data).success)).toBe(true)
  })

  test.each(drawn)('%s can be pressed wherever it is pressed', (_name, _screen, card) => {
    const wrong = selected(card).filter(({ data, fallback, title }) => {
      const same = isObject(fallback) && JSON.stringify(fallback.data) === JSON.stringify(data)
      return !(Press.safeParse(data).success && same && title)
    })
    expect(wrong).toEqual([])
  })
})

const own = drawnIn('nl').filter(([, screen]) => screen.own !== null && screen.shown.status === 'open')

test.each(own)('%s has a way back for all that was done', (_name, { own, shown }, card) => {
  const data = JSON.stringify(verbsOf(card))
  const undo = [
    own?.isDone && 'notDone',
    own?.isStuck && 'notStuck',
    own?.hasJoined && !own.isDone && !own.isStuck && 'notJoined',
    own?.hasJoined && (own.isSeen ? 'hide' : 'see'),
  ].filter(act => typeof act === 'string')
  expect(undo.filter(act => !data.includes(`"act":"${act}"`))).toEqual([])
  const isSupporting = own?.supported.some(id => shown.texts.some(text => text.id === id))
  if (isSupporting) expect(data).toContain('"on":false')
})

test('with texts of an ordinary length there is room for 60 people', () => {
  const [, , card] = drawnIn('nl').find(([name]) => name === 'cardCall') ?? expect.fail()
  expect(idsOf(card)).toHaveLength(60)
})

test('a name that turns the direction of writing does not turn our words', () => {
  const [, screen] = drawnIn('nl').find(([name]) => name === 'cardCall') ?? expect.fail()
  const name = 'Anna \u2069\u202e'
  const shown = { ...screen.shown, maker: name, joined: { names: [name], others: 1 }, audience: name }
  expect(JSON.stringify(draw({ ...screen, shown }, readerOf('nl')).card)).not.toMatch(/[\u202e]/)
})

test('a card that was withdrawn keeps its words, and what was written to it, to itself', () => {
  for (const [name, { shown }, card] of drawnIn('nl').filter(([name]) => /Withdrawn|Cancelled/.test(name))) {
    const text = JSON.stringify(card)
    expect([name, text.includes(shown.what), shown.texts.some(one => text.includes(one.text))]).toEqual([
      name,
      false,
      false,
    ])
  }
})

const heavy = fc
  .array(
    fc.constantFrom(
      'a',
      '{{',
      '{',
      '"',
      '\\',
      '\n',
      '\u0001',
      '*',
      '&lt;',
      '護',
      '👩🏽‍⚕️',
      '\ud83d',
      '\u202e',
      ' ',
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map(signs => signs.join('').repeat(4000).slice(0, 4000))

test('whatever people write, and however much, a card stays small enough', () => {
  fc.assert(
    fc.property(heavy, text => {
      for (const [name, screen] of oddOnes('heavy', text)) {
        const { card } = draw(screen, readerOf('nl'))
        expect([name, JSON.stringify(card).length * 2 < MOST_BYTES]).toEqual([name, true])
      }
    }),
  )
})
