import { describe, expect, test } from 'vitest'
import {
  asked,
  back,
  change,
  type Event,
  keep,
  minute,
  play,
  says,
  sees,
  to,
  told,
} from '../../test/conversation.ts'
import { text } from './ask.ts'
import { defineFlow } from './flow.ts'
import { findAnswer } from './run.ts'

const vague = (text: string) =>
  text.includes('better') ? { id: 'whichBehaviour', words: 'better' } : undefined

const promise = defineFlow({
  id: 'promise',
  version: 1,
  ask: { behaviour: text({ sharpen: vague }), noticed: text() },
  done: answers => answers,
})

const first = says('behaviour', 'I communicate better')
const leaveIt: Event = {
  kind: 'answer',
  address: to('behaviour'),
  value: 'I communicate better',
  sharpened: true,
}
const kept = ({ run }: ReturnType<typeof play>, name = 'behaviour') => findAnswer(run, to(name))?.value

describe('two answers to one question', () => {
  test('an edit that is older never overwrites the newer one, however late it arrives', () => {
    const late = play(promise, [
      { ...says('noticed', 'new'), at: minute(5) },
      { ...says('noticed', 'old'), at: minute(4) },
    ])
    expect(kept(late, 'noticed')).toBe('new')
    expect(told(late)).toEqual(['explain older', 'ask behaviour'])
  })
  test('times are compared as instants, however many decimals they have', () => {
    const newer = { ...says('noticed', 'new'), at: '2026-10-05T09:00:00.5Z' }
    const older = { ...says('noticed', 'old'), at: '2026-10-05T09:00:00Z' }
    expect(kept(play(promise, [newer, older]), 'noticed')).toBe('new')
  })
  test('an answer that is given again is as new as its last press', () => {
    const again = [0, 4].map(nth => ({ ...says('noticed', 'same'), at: minute(nth) }))
    const between = { ...says('noticed', 'other'), at: minute(2) }
    expect(kept(play(promise, [...again, between]), 'noticed')).toBe('same')
  })
  test('an older reply that is no answer is not complained about', () => {
    const late = play(promise, [
      { ...says('noticed', 'new'), at: minute(5) },
      { ...says('noticed', ''), at: minute(4) },
    ])
    expect(told(late)).toEqual(['explain older', 'ask behaviour'])
  })
})

describe('a vague text', () => {
  test('is answered with one helpful question, and what was said as proposal', () => {
    const asking = asked(play(promise, [first]))
    expect(asking).toMatchObject({ address: to('behaviour'), proposal: 'I communicate better' })
    expect(asking?.advice).toEqual({ id: 'whichBehaviour', words: 'better' })
  })
  test('is not kept by a double press of the button that gave it', () => {
    expect(asked(play(promise, [first, first]))?.advice).toBeDefined()
  })
  test('is kept when the same words come as reply to the helpful question', () => {
    expect(told(play(promise, [first, leaveIt]))).toEqual(['settled behaviour', 'ask noticed'])
  })
  test('is kept with "leave it as it is", pressed once or twice', () => {
    expect(told(play(promise, [first, keep('behaviour')]))).toEqual(['settled behaviour', 'ask noticed'])
    expect(told(play(promise, [first, keep('behaviour'), keep('behaviour')]))).toEqual(['ask noticed'])
  })
  test('is sharpened once at most, however vague its replacement', () => {
    expect(sees(play(promise, [first, says('behaviour', 'I listen better')]))).toBe('ask noticed')
  })
  test('is not sharpened again after going back to it or changing it', () => {
    const left = [first, keep('behaviour')]
    const other = says('behaviour', 'I do it better')
    expect(sees(play(promise, [...left, back('noticed'), other]))).toBe('ask noticed')
    expect(sees(play(promise, [...left, change('behaviour'), first]))).toBe('ask noticed')
  })
  test('that is changed while the helpful question stands is asked without it', () => {
    expect(asked(play(promise, [first, change('behaviour')]))).not.toHaveProperty('advice')
    expect(sees(play(promise, [first, change('behaviour'), keep('behaviour')]))).toBe('ask noticed')
  })
  test('counts as it is when a release no longer finds it vague', () => {
    const ask = { behaviour: text({ sharpen: () => undefined }), noticed: text() }
    const relaxed = defineFlow({ id: 'promise', version: 1, ask, done: answers => answers })
    expect(sees(play(relaxed, [{ kind: 'look' }], play(promise, [first]).run))).toBe('ask noticed')
  })
  test('kept later is as new as that press', () => {
    const older = { ...says('behaviour', 'I am home by six'), at: minute(1) }
    const events = [first, { ...keep('behaviour'), at: minute(2) }, older]
    expect(kept(play(promise, events))).toBe('I communicate better')
  })
  test('a clear text needs no helpful question, and "leave it" does nothing to it', () => {
    const { run } = play(promise, [says('behaviour', 'I greet everyone')])
    expect(play(promise, [keep('behaviour')], run)).toMatchObject({ run, effects: [{ kind: 'ask' }] })
  })
  test('"leave it" for a question that went is explained', () => {
    expect(told(play(promise, [keep('__proto__')]))).toEqual(['explain gone', 'ask behaviour'])
  })
})

describe('what somebody else judges', () => {
  const advice = { id: 'which', words: 'clearly', byModel: true } as const
  const clear = 'I say it clearly'
  const judged = (value: string, judged: typeof advice | null, name = 'behaviour'): Event => ({
    ...{ kind: 'answer', address: to(name), value, judged },
  })
  const adviceNow = (turn: ReturnType<typeof play>) => asked(turn)?.advice

  test('counts in the place of the own rule, and is shown again as it was', () => {
    const given = judged(clear, advice)
    expect(adviceNow(play(promise, [given]))).toEqual(advice)
    expect(adviceNow(play(promise, [given, { kind: 'look' }]))).toEqual(advice)
    expect(adviceNow(play(promise, [given, says('behaviour', clear)]))).toEqual(advice)
  })

  test('that there is nothing to ask counts too', () => {
    const taken = play(promise, [judged('I communicate better', null)])
    expect(told(taken)).toEqual(['settled behaviour', 'ask noticed'])
  })

  test('is kept no longer than it is asked', () => {
    for (const reply of [keep('behaviour'), { ...leaveIt, value: clear }, says('behaviour', 'better')]) {
      const { run } = play(promise, [judged(clear, advice), reply])
      expect(findAnswer(run, to('behaviour'))).toMatchObject({ sharpening: 'done' })
      expect(findAnswer(run, to('behaviour'))).not.toHaveProperty('advice')
    }
  })

  test('does not ask a second time', () => {
    const second = play(promise, [first, judged('I communicate even better', advice)])
    expect(told(second)).toEqual(['settled behaviour', 'ask noticed'])
  })

  test('counts for nothing where a question is not to be sharpened', () => {
    const noticed = play(promise, [judged(clear, advice, 'noticed')])
    expect(findAnswer(noticed.run, to('noticed'))?.sharpening).toBeNull()
  })

  test('is about the text that stands there now, or about nothing', () => {
    const { run } = play(promise, [judged(clear, advice)])
    const changed = { ...run, answers: run.answers.map(one => ({ ...one, value: 'otherwise' })) }
    expect(sees(play(promise, [{ kind: 'look' }], changed))).toBe('ask noticed')
  })
})
