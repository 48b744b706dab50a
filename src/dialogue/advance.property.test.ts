import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aimed, anyFlow, anyRun, anyStep, goodValue } from '../../test/anyFlow.ts'
import { type Advanced, advance, type Effect, type Happening } from './advance.ts'
import type { Flow } from './flow.ts'
import { placeAt, placesOf, positionIn } from './places.ts'
import { type Address, findAnswer, newRun, type Run, sameAddress } from './run.ts'

// The rule for what an event tells. A run that is over: one 'explain'. 'leave': nothing. Every other event: exactly
// one of ENDS, as the last effect, with at most one effect before it, which is 'settled' or 'explain'.
const ENDS = ['ask', 'summary', 'askStop', 'stopped', 'finished']
const BEFORE = ['settled', 'explain']
const STATUSES = ['open', 'stopping', 'draft', 'discarded', 'finished']
const OVER = ['discarded', 'finished']

const steps = fc.array(anyStep, { maxLength: 25 })
type Steps = typeof steps extends fc.Arbitrary<infer S> ? S : never
/** A new run, or one from storage. */
const starts = fc.option(anyRun)

type Turn = { readonly before: Run; readonly event: Happening; readonly after: Advanced<unknown> }

const turnsOf = (flow: Flow, start: Run | null, steps: Steps): readonly Turn[] => {
  let run = start ?? newRun('run', flow)
  return steps.map(step => {
    const before = run
    const event = aimed(flow, before, step)
    const after = advance(flow, before, event)
    run = after.run
    return { before, event, after }
  })
}

const always = (holds: (turn: Turn, flow: Flow) => void) =>
  fc.assert(
    fc.property(anyFlow, starts, steps, (flow, start, steps) => {
      for (const turn of turnsOf(flow, start, steps)) holds(turn, flow)
    }),
    { numRuns: 500 },
  )

/** The answers that an event finds: those of today's version. */
const found = (flow: Flow, { before, event }: Turn) =>
  isOver(before) ? before.answers : advance(flow, before, { kind: 'leave', at: event.at }).run.answers

const isOver = ({ status }: Run) => OVER.includes(status)
const kinds = (effects: readonly Effect[]) => effects.map(({ kind }) => kind)
const addresses = (all: readonly { name: string; item: string | null }[]) =>
  all.map(({ name, item }) => JSON.stringify([name, item]))

test('every run is valid: known status, each address once, the same after JSON', () => {
  always(({ after: { run } }) => {
    expect(STATUSES).toContain(run.status)
    expect(new Set(addresses(run.answers)).size).toBe(run.answers.length)
    expect(JSON.parse(JSON.stringify(run))).toStrictEqual(run)
  })
})

test('every answer that counts is one that its question takes, and each question is asked once', () => {
  always(({ after: { run } }, flow) => {
    const places = placesOf(flow, run)
    const wrong = places.filter(({ wants, question, answer }) => {
      return wants !== 'answer' && !(answer?.settled && question.check(answer.value).ok)
    })
    expect(wrong).toEqual([])
    expect(new Set(addresses(places.map(({ address }) => address))).size).toBe(places.length)
  })
})

test('every event ends in exactly one thing to see', () => {
  always(({ before, event, after: { effects } }) => {
    const told = kinds(effects)
    if (isOver(before)) return expect(told).toEqual(['explain'])
    if (event.kind === 'leave') return expect(told).toEqual([])
    expect(ENDS).toContain(told.at(-1))
    expect(told.length).toBeLessThanOrEqual(2)
    for (const kind of told.slice(0, -1)) expect(BEFORE).toContain(kind)
  })
})

test('what is told and what is kept agree', () => {
  always(({ before, after: { run, effects } }) => {
    const last = kinds(effects).at(-1)
    if (isOver(before)) return
    expect(last === 'finished').toBe(run.status === 'finished')
    expect(last === 'askStop').toBe(run.status === 'stopping')
    if (last === 'summary' || last === 'ask') expect(run.status).toBe('open')
  })
})

test('a run that is over never changes', () => {
  always(({ before, after }) => {
    if (isOver(before)) expect(after.run).toBe(before)
  })
})

test('the same event right after itself changes nothing more', () => {
  always(({ event, after }, flow) => {
    expect(advance(flow, after.run, event).run).toEqual(after.run)
  })
})

test('no event loses an answer, and only an answer to its question gives it another value', () => {
  always((turn, flow) => {
    for (const given of found(flow, turn)) {
      const now = findAnswer(turn.after.run, given)
      expect(now).toBeDefined()
      if (!isSettled(turn, given)) expect(now?.value).toStrictEqual(given.value)
    }
  })
})

const isSettled = ({ after }: Turn, address: Address) =>
  after.effects.some(effect => effect.kind === 'settled' && sameAddress(effect.address, address))

test('an answer never gets older', () => {
  always((turn, flow) => {
    for (const given of found(flow, turn)) {
      expect((findAnswer(turn.after.run, given)?.at ?? '') >= given.at).toBe(true)
    }
  })
})

test('the helpful question is over after one round', () => {
  always((turn, flow) => {
    for (const given of found(flow, turn)) {
      const now = findAnswer(turn.after.run, given)
      if (given.sharpening === 'done') expect(now?.sharpening).toBe('done')
      if (given.sharpening && isSettled(turn, given)) expect(now?.sharpening).toBe('done')
    }
  })
})

test('what is explained changed no answer', () => {
  always((turn, flow) => {
    const { run, effects } = turn.after
    if (kinds(effects).includes('explain')) expect(run.answers).toEqual(found(flow, turn))
  })
})

test('nothing is finished while a question is open', () => {
  always(({ before, after: { run } }, flow) => {
    if (!isOver(before) && run.status === 'finished') {
      expect(positionIn(placesOf(flow, run))).toBeUndefined()
    }
  })
})

test('what is settled by an answer is what its question makes of the value given', () => {
  always(({ event, after }, flow) => {
    if (event.kind !== 'answer' || !after.effects.some(({ kind }) => kind === 'settled')) return
    const given = findAnswer(after.run, event.address)
    const place = placeAt(placesOf(flow, after.run), event.address)
    expect(given?.settled).toBe(true)
    expect(place?.question.check(event.value)).toEqual({ ok: true, value: given?.value })
  })
})

const late = (nth: number) => new Date(Date.UTC(2027, 0, 1, 0, nth)).toISOString()

/** Answers what is asked with a good value until nothing is asked, at most so many times. */
const answerAll = (flow: Flow, run: Run, most: number): Advanced<unknown> => {
  let now = advance(flow, run, { kind: 'look', at: late(0) })
  for (let nth = 1; nth <= most; nth++) {
    const asked = now.effects.at(-1)
    if (asked?.kind !== 'ask') return now
    const value = goodValue(asked.question)
    const sharpened = asked.advice !== undefined
    now = advance(flow, now.run, { kind: 'answer', at: late(nth), address: asked.address, value, sharpened })
  }
  return now
}

// Six questions, and three more for each of the three things that can be picked.
const MOST_PLACES = 6 + 3 * 3

test('answering what is asked reaches the summary or the end, from anywhere, in as many steps as questions', () => {
  always(({ after: { run } }, flow) => {
    if (isOver(run)) return
    const { effects } = answerAll(flow, run, MOST_PLACES)
    expect(kinds(effects).at(-1)).toBe(flow.ends === 'atOnce' ? 'finished' : 'summary')
  })
})
