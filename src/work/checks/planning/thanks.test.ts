/** Thanks that were planned since a promise is looked back at no more are also said, whatever days it has passed. */
import { expect, test } from 'vitest'
import { aLookBack, aNoticedCheck } from '../../../../test/storage/someChecks.ts'
import { aPromise } from '../../../../test/storage/turns.ts'
import type { Witnessed } from '../../../ports/checks.ts'
import type { AtOccasion } from '../../occasions.ts'
import { checkThanks } from './thanks.ts'

const witnessed: Witnessed = {
  lookBack: { ...aLookBack, status: 'closed' },
  ...{ noticed: aNoticedCheck, ownerName: 'Fatima', next: 'keep', isLast: true },
  promise: { ...aPromise, checks: [aLookBack.day, '2031-02-17'] },
}

const thanksFor = async (one: Witnessed, discreet = true, now = '2031-03-10T09:00:00.000Z') => {
  const at = {
    store: { witnessedBy: async () => [one] },
    person: { programme: 'welfare', id: aNoticedCheck.person, zone: 'Europe/Amsterdam' },
    now,
    prompt: { kind: 'checkThanks', subject: aLookBack.id },
    loaded: { programme: { discreet } },
  }
  // `as`: nothing else of an occasion is asked for.
  return (await checkThanks(at as unknown as AtOccasion)).screen
}

test('of the last look back they are said, also where a round passed days that come after it', async () => {
  expect(await thanksFor(witnessed)).toMatchObject({ lines: [[{ key: 'prompts.checkThanks.last' }]] })
})

test('while it goes on and nothing became of it, there is nothing to say', async () => {
  expect(await thanksFor({ ...witnessed, isLast: false })).toBeNull()
})

const said = (key: string, values: object) => [{ key: `prompts.checkThanks.${key}`, values }]
const sharper = { behaviour: 'Elke maandag bel ik om 9 uur.', noticed: aPromise.noticed }
const inOtherWords = { ...witnessed.promise, ...sharper }

test('they name what was answered about, and what the promise says differently by now', async () => {
  const one: Witnessed = { ...witnessed, next: 'sharpen', promise: inOtherWords }
  expect(await thanksFor(one, false)).toMatchObject({
    lines: [
      [{ key: 'prompts.checkThanks.sharpen' }],
      said('about', { behaviour: aPromise.behaviour }),
      said('now', { behaviour: sharper.behaviour }),
    ],
  })
})

test('words that are the same are not told as new ones', async () => {
  const one: Witnessed = { ...witnessed, next: 'sharpen' }
  expect(await thanksFor(one, false)).toMatchObject({
    lines: [[{ key: 'prompts.checkThanks.renew' }], said('about', { behaviour: aPromise.behaviour })],
  })
})

test('once it is over they name what was answered about', async () => {
  expect(await thanksFor({ ...witnessed, promise: inOtherWords }, false)).toMatchObject({
    lines: [[{ key: 'prompts.checkThanks.last' }], said('was', { behaviour: aPromise.behaviour })],
  })
})

test('of a look back that kept no words they say what the promise says', async () => {
  const lookBack = { ...witnessed.lookBack, words: null }
  const one: Witnessed = { ...witnessed, lookBack, next: 'sharpen', promise: inOtherWords }
  expect(await thanksFor(one, false)).toMatchObject({
    lines: [[{ key: 'prompts.checkThanks.sharpen' }], said('now', { behaviour: sharper.behaviour })],
  })
})

test('what is said sharper while its day is to come is told as such, also after its last look back', async () => {
  const now = '2031-02-10T09:00:00.000Z'
  const one: Witnessed = { ...witnessed, promise: inOtherWords }
  expect(await thanksFor(one, true, now)).toMatchObject({ lines: [[{ key: 'prompts.checkThanks.sharpen' }]] })
  expect(await thanksFor(witnessed, true, now)).toMatchObject({
    lines: [[{ key: 'prompts.checkThanks.last' }]],
  })
})
