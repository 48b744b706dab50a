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

/** A week after the day by which it was to be noticed, and long before. */
const [AFTER, BEFORE] = ['2031-03-10T09:00:00.000Z', '2031-02-10T09:00:00.000Z']

type Told = { readonly discreet?: boolean; readonly now?: string; readonly others?: readonly Witnessed[] }

const toldOf = async (one: Witnessed, { discreet = true, now = AFTER, others = [] }: Told = {}) => {
  const at = {
    store: { witnessedBy: async () => [one, ...others] },
    person: { programme: 'welfare', id: aNoticedCheck.person, zone: 'Europe/Amsterdam' },
    now,
    prompt: { kind: 'checkThanks', subject: aLookBack.id },
    loaded: { programme: { discreet } },
  }
  // `as`: nothing else of an occasion is asked for.
  return checkThanks(at as unknown as AtOccasion)
}

const thanksFor = async (one: Witnessed, told: Told = {}) => (await toldOf(one, told)).screen

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
  expect(await thanksFor(one, { discreet: false })).toMatchObject({
    lines: [
      [{ key: 'prompts.checkThanks.sharpen' }],
      said('about', { behaviour: aPromise.behaviour }),
      said('now', { behaviour: sharper.behaviour }),
    ],
  })
})

test('words that are the same are not told as new ones', async () => {
  const one: Witnessed = { ...witnessed, next: 'sharpen' }
  expect(await thanksFor(one, { discreet: false, now: BEFORE })).toMatchObject({
    lines: [[{ key: 'prompts.checkThanks.renew' }], said('about', { behaviour: aPromise.behaviour })],
  })
})

test('once it is over they name what was answered about', async () => {
  expect(await thanksFor({ ...witnessed, promise: inOtherWords }, { discreet: false })).toMatchObject({
    lines: [[{ key: 'prompts.checkThanks.last' }], said('was', { behaviour: aPromise.behaviour })],
  })
})

test('of a look back that kept no words they say what the promise says', async () => {
  const lookBack = { ...witnessed.lookBack, words: null }
  const one: Witnessed = { ...witnessed, lookBack, next: 'sharpen', promise: inOtherWords }
  expect(await thanksFor(one, { discreet: false })).toMatchObject({
    lines: [[{ key: 'prompts.checkThanks.sharpen' }], said('now', { behaviour: sharper.behaviour })],
  })
})

const words = (key: string) => ({ lines: [[{ key: `prompts.checkThanks.${key}` }]] })

test('what is said sharper while its day is to come is told as such, also after its last look back', async () => {
  const one: Witnessed = { ...witnessed, promise: inOtherWords }
  expect(await thanksFor(one, { now: BEFORE })).toMatchObject(words('sharpen'))
})

test.each(['2031-02-10T09:00:00.000Z', '2031-03-03T22:59:00.000Z'])(
  'that it is over is told when its day is over, and not at %s',
  async now => {
    const again = '2031-03-03T23:00:00.000Z'
    expect(witnessed.promise.before).toBe('2031-03-03')
    expect(await toldOf(witnessed, { now })).toEqual({ screen: null, again })
    expect(await thanksFor(witnessed, { now: again })).toMatchObject(words('last'))
  },
)

test('of a promise whose owner left nothing is waited for', async () => {
  const one: Witnessed = { ...witnessed, promise: { ...witnessed.promise, status: 'closed' } }
  expect(await thanksFor(one, { now: BEFORE })).toMatchObject(words('last'))
})

test.each(['renew', 'sharpen'] as const)(
  'to whoever hears of it after its last day, %s is no news of a day to come',
  async next => {
    const one: Witnessed = { ...witnessed, next }
    expect(await thanksFor(one, { now: BEFORE })).toMatchObject(words('renew'))
    expect(await thanksFor(one)).toMatchObject(words('last'))
    expect(await thanksFor({ ...one, isLast: false })).toBeNull()
  },
)

test('that it is over is told of the last look back at which they answered, and once', async () => {
  const lookBack = { ...witnessed.lookBack, id: 'look-later', openedAt: '2031-03-03T09:00:00.000Z' }
  const later: Witnessed = { ...witnessed, lookBack }
  const ofAnother: Witnessed = { ...later, lookBack: { ...lookBack, promise: 'another' } }
  expect(await thanksFor(witnessed, { others: [later] })).toBeNull()
  expect(await thanksFor(witnessed, { others: [ofAnother] })).toMatchObject(words('last'))
  const sharpened: Witnessed = { ...witnessed, next: 'sharpen', promise: inOtherWords }
  expect(await thanksFor(sharpened, { others: [later] })).toMatchObject(words('sharpen'))
})
