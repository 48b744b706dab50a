import { describe, expect, test } from 'vitest'
import { sharpenIn } from './sharpenIn.ts'

const asked = (flow: string, text: string) => sharpenIn(flow, 'nl')(text)?.id

describe('an action', () => {
  test('need not say when, since that was asked before', () => {
    expect(asked('promise', 'ik bel de huisarts')).toBe('occasion')
    expect(asked('translate', 'ik bel de huisarts')).toBeUndefined()
  })

  test('is asked about for all else', () => {
    expect(asked('translate', 'ik ga beter communiceren')).toBe('act')
  })
})

test('what a card asks is done by others, and a promise is not', () => {
  const text = 'Mijn collega belt elke maandag de huisarts.'
  expect(asked('promise', text)).toBe('mine')
  expect(asked('actionCard', text)).toBeUndefined()
  expect(asked('correctCard', text)).toBeUndefined()
})
