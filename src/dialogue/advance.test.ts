import { describe, expect, test } from 'vitest'
import {
  asked,
  askStop,
  back,
  change,
  confirm,
  look,
  play,
  says,
  sees,
  stop,
  to,
  told,
} from '../../test/conversation.ts'
import { choice, number, text } from './ask.ts'
import { defineFlow } from './flow.ts'

const share = defineFlow({
  id: 'share',
  version: 1,
  ask: {
    ambition: choice({ of: 'ambition', ids: ['nearby', 'together'] }),
    meaning: text(),
    anyQuestion: choice({ of: 'words', ids: ['yes', 'no'] }),
    question: text(),
  },
  skip: { question: soFar => soFar.anyQuestion === 'no' },
  done: answers => answers,
})

const whole = [says('ambition', 'nearby'), says('meaning', 'I visit'), says('anyQuestion', 'yes')]
const full = [...whole, says('question', 'When?')]

describe('where somebody is', () => {
  test('is the first question at the start', () => {
    expect(asked(play(share, [look]))).toMatchObject({ nth: 1, of: 4, canGoBack: false, proposal: null })
  })
  test('is the next question after an answer', () => {
    expect(told(play(share, whole.slice(0, 1)))).toEqual(['settled ambition', 'ask meaning'])
  })
  test('is the summary when all is answered', () => {
    expect(sees(play(share, full))).toBe('summary')
  })
  test('is the summary without a question that does not apply', () => {
    expect(sees(play(share, [...full, says('anyQuestion', 'no')]))).toBe('summary')
  })
  test('is the same question, with the problem, after a reply that is no answer', () => {
    const { run, effects } = play(share, [...whole.slice(0, 1), says('meaning', '  ')])
    expect(asked({ run, effects })).toMatchObject({ address: to('meaning'), problem: { id: 'empty' } })
    expect(run.answers).toHaveLength(1)
  })
  test('is the same question after a reply that could not be read', () => {
    const problem = { id: 'ambiguous' } as const
    const misread = { kind: 'misread', address: to('meaning'), problem } as const
    expect(asked(play(share, [...whole.slice(0, 1), misread]))).toMatchObject({ problem })
  })
})

describe('an answer', () => {
  test('no longer counts when its question does not apply, and counts again when it does', () => {
    const without = play(share, [...full, says('anyQuestion', 'no'), confirm])
    expect(without.effects).toEqual([
      { kind: 'finished', outcome: { ambition: 'nearby', meaning: 'I visit', anyQuestion: 'no' } },
    ])
    const again = play(share, [...full, says('anyQuestion', 'no'), says('anyQuestion', 'yes'), confirm])
    expect(again.effects).toMatchObject([{ outcome: { question: 'When?' } }])
  })
  test('to a question that does not apply is explained', () => {
    const { run } = play(share, [...full, says('anyQuestion', 'no')])
    const late = play(share, [says('question', 'Why?')], run)
    expect(told(late)).toEqual(['explain gone', 'summary'])
    expect(late.run).toEqual(run)
  })
  test('to an unknown question is explained', () => {
    expect(told(play(share, [says('constructor', 'x')]))).toEqual(['explain gone', 'ask ambition'])
  })
  test('from an older card edits that answer and leaves the person where they were', () => {
    const edited = play(share, [...whole, says('ambition', 'together')])
    expect(told(edited)).toEqual(['settled ambition', 'ask question'])
  })
  test('the last one ends a flow that ends at once', () => {
    const score = defineFlow({
      id: 'score',
      version: 1,
      ends: 'atOnce',
      ask: { score: number({ from: 1, to: 10 }) },
      done: ({ score }) => score,
    })
    const { run, effects } = play(score, [says('score', 7)])
    expect(run.status).toBe('finished')
    expect(effects.slice(1)).toEqual([{ kind: 'finished', outcome: 7 }])
  })
})

describe('back', () => {
  test('asks the question before, with what was said as proposal', () => {
    expect(asked(play(share, [...whole, back('question')]))).toMatchObject({
      address: to('anyQuestion'),
      proposal: 'yes',
    })
  })
  test('goes back once when the same press arrives twice', () => {
    expect(sees(play(share, [...whole, back('question'), back('question')]))).toBe('ask anyQuestion')
  })
  test('goes back again from the question that is then seen', () => {
    expect(sees(play(share, [...whole, back('question'), back('anyQuestion')]))).toBe('ask meaning')
  })
  test('leads from the summary to the last question', () => {
    expect(sees(play(share, [...full, back(null)]))).toBe('ask question')
    expect(sees(play(share, [...full, back(null), back(null)]))).toBe('ask question')
  })
  test('stays at the first question', () => {
    const { run, effects } = play(share, [back('ambition')])
    expect(sees({ run, effects })).toBe('ask ambition')
    expect(run.answers).toEqual([])
  })
  test('keeps the answers that come later', () => {
    expect(sees(play(share, [...full, back(null), back('question'), says('anyQuestion', 'no')]))).toBe(
      'summary',
    )
  })
})

describe('change', () => {
  test('offers the earlier value, and leads back to the summary', () => {
    const changing = play(share, [...full, change('meaning')])
    expect(asked(changing)).toMatchObject({ address: to('meaning'), proposal: 'I visit' })
    expect(sees(play(share, [says('meaning', 'I call')], changing.run))).toBe('summary')
  })
  test('of an answer that no longer counts is explained and changes nothing', () => {
    const { run } = play(share, [...full, says('anyQuestion', 'no')])
    const changed = play(share, [change('question')], run)
    expect(told(changed)).toEqual(['explain gone', 'summary'])
    expect(changed.run).toEqual(run)
  })
})

describe('confirm', () => {
  test('waits for the open questions', () => {
    expect(told(play(share, [...whole, confirm]))).toEqual(['explain notYet', 'ask question'])
  })
  test('ends the conversation with what was answered', () => {
    const { run, effects } = play(share, [...full, confirm])
    expect(run.status).toBe('finished')
    expect(effects).toMatchObject([{ kind: 'finished', outcome: { question: 'When?' } }])
  })
})

describe('stop', () => {
  test('needs no question when nothing was answered', () => {
    const { run, effects } = play(share, [askStop])
    expect(effects).toEqual([{ kind: 'stopped', kept: false }])
    expect(run.status).toBe('discarded')
  })
  test('asks whether to keep what was answered', () => {
    const { run, effects } = play(share, [...whole, askStop])
    expect(effects).toEqual([{ kind: 'askStop' }])
    expect(run.status).toBe('stopping')
  })
  test('keeps a draft, which a look takes up where it was left', () => {
    const kept = play(share, [...whole, askStop, stop(true)])
    expect(kept).toMatchObject({ run: { status: 'draft' }, effects: [{ kind: 'stopped', kept: true }] })
    const resumed = play(share, [look], kept.run)
    expect(resumed.run.status).toBe('open')
    expect(sees(resumed)).toBe('ask question')
  })
  test('is forgotten by going on', () => {
    const { run, effects } = play(share, [...whole, askStop, says('question', 'When?')])
    expect(run.status).toBe('open')
    expect(sees({ run, effects })).toBe('summary')
  })
  test('leaving for another conversation keeps a draft and tells nothing', () => {
    const { run, effects } = play(share, [...whole, { kind: 'leave' }])
    expect(run.status).toBe('draft')
    expect(effects).toEqual([])
  })
})

describe.each([
  ['finished', play(share, [...full, confirm]).run],
  ['discarded', play(share, [...full, stop(false)]).run],
] as const)('a conversation that is %s', (why, run) => {
  const misread = { kind: 'misread', address: to('meaning'), problem: { id: 'empty' } } as const
  const events = [look, says('meaning', 'x'), misread, { kind: 'keep', address: to('meaning') } as const]
  const more = [
    back(null),
    change('meaning'),
    confirm,
    askStop,
    stop(true),
    stop(false),
    { kind: 'leave' } as const,
  ]
  test.each([...events, ...more])('explains itself and stays as it is: %j', event => {
    const after = play(share, [event], run)
    expect(after.effects).toEqual([{ kind: 'explain', why }])
    expect(after.run).toBe(run)
  })
})
