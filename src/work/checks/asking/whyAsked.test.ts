import { expect, test } from 'vitest'
import { aLookBack, anAsk } from '../../../../test/storage/someChecks.ts'
import { aPromise, fatima, otherPerson } from '../../../../test/storage/turns.ts'
import { say } from '../../../cards/say.ts'
import type { AskedAbout } from '../../../ports/checks.ts'
import type { Promised } from '../../../topics/promise/promise.ts'
import { whyAsked } from './whyAsked.ts'

const joris = otherPerson('joris')
const named = { id: joris.entraId.toUpperCase(), name: joris.name }

const whyIn = (as: 'witness' | 'sample', promise: Partial<Promised>): string => {
  const about: AskedAbout = {
    ...{ ask: { ...anAsk, as, person: joris.id }, lookBack: aLookBack, ownerName: fatima.name },
    ...{ promise: { ...aPromise, ...promise }, lastSelf: null, lastNoticed: null },
  }
  return whyAsked(about, joris)
}

const why = (language: 'nl' | 'en', asked: string) =>
  say(language, 'prompts.check-noticed.why', { asked, owner: 'Mieke' })

const toJoris = { kind: 'people', people: [named] } as const

test('whoever was asked to look along reads that, also where it was promised to them', () => {
  expect(whyIn('witness', { witnesses: [named] })).toBe('witness')
  expect(whyIn('witness', { witnesses: [named], to: toJoris })).toBe('witness')
})

test('whoever it was promised to reads that, and not that somebody asked them to look along', () => {
  const asked = whyIn('witness', { witnesses: [], to: toJoris })
  expect(why('nl', asked)).toMatch(/^Je krijgt dit omdat Mieke jou dit beloofde\. Liever/)
  expect(why('en', asked)).toMatch(/^You get this because Mieke promised this to you\. Rather/)
})

test('whoever was drawn from a team reads that the promise is for them too', () => {
  const asked = whyIn('sample', { witnesses: [], to: { kind: 'team', team: 'north' } })
  expect(why('nl', asked)).toMatch(/ook voor jou is\. Het lot koos/)
  expect(why('en', asked)).toMatch(/for you too\. I drew lots/)
})

test('whoever was drawn for a group of which nobody knows who is in it does not read that it is for them', () => {
  const asked = whyIn('sample', { witnesses: [], to: { kind: 'group', group: 'de nachtdienst' } })
  expect(why('nl', asked)).toMatch(/^Het lot koos jou uit het hele programma\./)
  expect(why('en', asked)).toMatch(/^I drew you by lot from the whole programme\./)
  for (const language of ['nl', 'en'] as const)
    expect(why(language, asked)).not.toMatch(/voor jou is|for you too/)
})
