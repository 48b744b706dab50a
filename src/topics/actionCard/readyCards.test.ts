import { expect, test } from 'vitest'
import { say } from '../../cards/say.ts'
import { sharpen } from '../sharpening/sharpen.ts'
import { CARD_KINDS } from './actionCard.ts'
import { LONGEST_WHAT } from './actionCardFlow.ts'
import { CARD_STEPS, READY_CARDS, readyFor } from './readyCards.ts'

test('every kind of card and every step of the method has cards to start from', () => {
  expect(CARD_KINDS.filter(kind => readyFor(kind).length < 2)).toEqual([])
  expect(CARD_STEPS.filter(step => !READY_CARDS.some(card => card.step === step))).toEqual([])
})

test.each(['nl', 'en'] as const)('in %s a ready card can be posted as it is', language => {
  for (const { id } of READY_CARDS) {
    const text = say(language, `actionCard.readyCards.${id}.text`)
    expect({ id, missing: sharpen(text, language).missing }).toEqual({ id, missing: [] })
    expect(text.length).toBeLessThan(LONGEST_WHAT)
    expect(say(language, `actionCard.readyCards.${id}.title`).length).toBeLessThan(40)
  }
})
