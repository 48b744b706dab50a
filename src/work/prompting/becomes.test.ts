import { expect, test } from 'vitest'
import type { Outcome } from '../../ports/messenger.ts'
import { becomes } from './becomes.ts'

const after = (outcome: Outcome, ...earlier: readonly string[]) =>
  becomes({ outcome, earlier: earlier.map(why => ({ why })), random: 0.5 })

const notSent = (why: string, retryAfter: number | null = null): Outcome => ({
  kind: 'notSent',
  ...{ why, retryAfter },
})

test('2xx with an id is sent; without one nobody can say so', () => {
  expect(after({ kind: 'sent', activity: 'm1' })).toMatchObject({
    ...{ state: 'sent', activity: 'm1', prompt: { state: 'sent' } },
  })
  expect(after({ kind: 'sent', activity: null })).toMatchObject({
    ...{ state: 'unknown', why: 'noId', prompt: { state: 'unknown' } },
  })
})

test('after a 429 its tenant is left alone as long as Teams asks, or longer each time, to five minutes', () => {
  expect(after(notSent('tooMany', 7_000))).toMatchObject({
    ...{ state: 'notSent', holds: 7_000, prompt: { state: 'planned', after: 7_000, why: 'tooMany' } },
  })
  const all = [[], ['tooMany'], Array(2).fill('tooMany'), Array(9).fill('tooMany')]
  const verdicts = all.map(earlier => after(notSent('tooMany'), ...earlier))
  expect(verdicts.map(({ holds }) => holds)).toEqual([60_000, 300_000, 300_000, 300_000])
  expect(verdicts.map(({ prompt }) => prompt.after)).toEqual([60_000, 300_000, 900_000, 3_600_000])
  const latest = becomes({ outcome: notSent('tooMany'), earlier: [{ why: 'tooMany' }], random: 1 })
  expect(latest.holds).toBe(300_000)
})

test('one that Teams asks again and again to wait for a moment waits longer each time, and its tenant does not', () => {
  const all = [[], ['tooMany'], Array(2).fill('tooMany'), Array(9).fill('tooMany')]
  const verdicts = all.map(earlier => after(notSent('tooMany', 0), ...earlier))
  expect(verdicts.map(({ prompt }) => prompt.after)).toEqual([0, 60_000, 300_000, 3_600_000])
  expect(verdicts.every(({ holds }) => holds === 0)).toBe(true)
  expect(after(notSent('tooMany', 120_000), 'tooMany')).toMatchObject({ prompt: { after: 120_000 } })
})

test('a prompt that met other failures before a 429 waits longer itself, and its tenant does not', () => {
  const refused = Array(3).fill('ECONNREFUSED')
  expect(after(notSent('tooMany'), ...refused)).toMatchObject({
    ...{ holds: 60_000, prompt: { state: 'planned', after: 3_600_000 } },
  })
  expect(after(notSent('tooMany'), ...refused, 'tooMany')).toMatchObject({ holds: 300_000 })
})

test('what never left is tried again, and its tenant is not held up for it', () => {
  const verdict = after(notSent('ECONNREFUSED'))
  expect(verdict).toMatchObject({ state: 'notSent', prompt: { state: 'planned', after: 60_000 } })
  expect(verdict.holds).toBeUndefined()
})

test('what was held back before it left makes no later try wait longer', () => {
  const heldBack = becomes({
    ...{ outcome: notSent('ECONNREFUSED'), random: 0.5 },
    earlier: [{ why: 'waits' }, { why: null }, { why: 'waits' }],
  })
  expect(heldBack).toMatchObject({ prompt: { state: 'planned', after: 60_000 } })
})

test('what nobody knows of is never tried again', () => {
  for (const why of ['408', '502', 'timeout', 'ECONNRESET'])
    expect(after({ kind: 'unknown', why })).toMatchObject({
      ...{ state: 'unknown', why, prompt: { state: 'unknown', after: null } },
    })
})

test('two at once come back soon, at most twice', () => {
  const again = { state: 'notSent', prompt: { state: 'planned', after: 2_250 } }
  expect(after(notSent('twoAtOnce', 250))).toMatchObject(again)
  expect(after(notSent('twoAtOnce', 250), 'twoAtOnce', 'tooMany')).toMatchObject(again)
  expect(after(notSent('twoAtOnce', 250), 'twoAtOnce', 'twoAtOnce')).toMatchObject({
    ...{ also: 'alarm', prompt: { state: 'failed', why: 'twoAtOnce' } },
  })
})

test('what is our own fault, or has no credentials, is never tried again, and somebody is told', () => {
  for (const why of ['400', '413', 'credentials', 'serviceUrl'])
    expect(after({ kind: 'refused', why })).toMatchObject({
      ...{ state: 'refused', also: 'alarm', prompt: { state: 'failed', why, after: null } },
    })
  expect(after({ kind: 'refused', why: 'credentials' }).holds).toBe(300_000)
})

test('a blocked or removed bot is for good; a chat that is gone is opened anew, once', () => {
  expect(after({ kind: 'unreachable', why: 'BotDisabledByAdmin' })).toMatchObject({
    ...{ state: 'unreachable', also: 'unreachable', prompt: { state: 'suppressed' } },
  })
  const gone: Outcome = { kind: 'unreachable', why: 'gone' }
  expect(after(gone)).toMatchObject({ prompt: { state: 'planned', after: 0, why: 'gone' } })
  expect(after(gone, 'gone')).toMatchObject({ also: 'unreachable', prompt: { state: 'suppressed' } })
})
