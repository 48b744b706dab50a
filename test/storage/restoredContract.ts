import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backup } from '../../src/outside/storage/carry/backup.ts'
import { restore } from '../../src/outside/storage/carry/restore.ts'
import type { Place } from '../../src/outside/storage/openStore.ts'
import type { Store } from '../../src/ports/store.ts'
import { aLookBack, aNoticedCheck, anAsk, aRound, openingOf } from './someChecks.ts'
import { aPromise, at, claimOf, fatima, otherPerson, turnOf } from './turns.ts'
import { within } from './within.ts'

type Places = {
  readonly folder: string
  readonly newSource: () => Promise<Place>
  readonly newTarget: () => Promise<Place>
}

const joris = otherPerson('joris')
const TODAY = '2031-01-06'

const plan = (subject: string, second: number) => ({
  ...{ person: fatima.id, kind: 'back', subject, dueAt: at(second) },
})

const claim = (store: Store, second: number) =>
  store.claimPrompts({ ...claimOf('worker-1', second, { most: 9 }), programme: 'welfare', besides: [] })

/** One is on its way, one is due before the restore, and one after it. */
const planSome = async (store: Store) => {
  await store.save(turnOf(fatima, 'a', { plans: [plan('tried', 0)] }))
  const [claimed] = await claim(store, 1)
  const holding = { kind: 'back', subject: 'tried', fence: claimed?.fence ?? 0, attempt: 'try-1' }
  const plans = [plan('due', 59), plan('later', 61)]
  const turn = { holding, plans, at: at(2), leaseUntil: at(40) }
  expect(await store.save(turnOf({ ...fatima, revision: 1 }, 'b', turn))).toBe('saved')
}

/** A promise that is looked back at today and later, a look back that Joris answered, and a round that begins today. */
const lookBack = async (store: Store) => {
  const checks = [TODAY, '2031-02-03']
  const promises = [
    { ...aPromise, checks },
    { ...aPromise, id: 'other', checks: ['2031-01-05'] },
  ]
  const rounds = [{ ...aRound, from: TODAY, was: null }]
  await store.save(turnOf(joris, 'a'))
  await store.save(turnOf(fatima, 'a', { promises, onChecks: { rounds } }))
  const ask = { ...anAsk, id: 'ask-2', person: joris.id, as: 'witness', promise: 'other' } as const
  await store.openLookBacks([openingOf({ promise: 'other', day: '2031-01-05' }, [ask])], at(3))
  const answered = { ...ask, status: 'answered', was: 'asked' } as const
  const onChecks = { asks: [answered], noticed: [{ ...aNoticedCheck, promise: 'other' }] }
  expect(await store.save(turnOf({ ...joris, revision: 1 }, 'b', { onChecks }))).toBe('saved')
}

/** What a restore does to what was planned: D12. */
export const restoredContract = ({ folder, newSource, newTarget }: Places): void => {
  const restored = async (fill: (store: Store) => Promise<void>) => {
    const [source, target, file] = [await newSource(), await newTarget(), join(folder, `${Math.random()}`)]
    await within(source, fill)
    await backup(source, file, at(50))
    expect(await restore(target, { file, replace: false, at: at(60) })).toMatchObject({ ok: true })
    return target
  }

  test('of a prompt that may have gone since nothing goes by itself', async () => {
    await within(await restored(planSome), async store => {
      const prompts = await store.promptsOf('welfare', fatima.id)
      expect(prompts.map(({ subject, state, why }) => `${subject} ${state} ${why}`).toSorted()).toEqual([
        ...['due expired restored', 'later planned null', 'tried unknown restored'],
      ])
      expect(await store.attemptsOf('welfare', fatima.id)).toMatchObject([
        { state: 'unknown', why: 'restored' },
      ])
      expect(await claim(store, 60)).toEqual([])
      expect((await claim(store, 61)).map(({ subject }) => subject)).toEqual(['later'])
    })
  })

  test('what may have been looked back at since does not open again, and nobody is thanked again', async () => {
    await within(await restored(lookBack), async store => {
      const due = await store.dueLookBacks({
        programme: 'welfare',
        open: true,
        until: '2031-03-01',
        after: null,
        most: 9,
      })
      expect(due.map(({ day }) => day)).toEqual(['2031-02-03'])
      const today = await store.dueLookBacks({
        programme: 'welfare',
        open: true,
        until: TODAY,
        after: null,
        most: 9,
      })
      expect(today).toEqual([])
      expect(await store.roundsIn('welfare')).toMatchObject([{ status: 'cancelled', endedAt: at(60) }])
      const thanks = { person: joris.id, kind: 'checkThanks', subject: aLookBack.id, dueAt: at(61) }
      const closing = { programme: 'welfare', lookBack: aLookBack.id, told: 0, at: at(61), release: null }
      const answers = await store.answersIn('welfare', aLookBack.id)
      expect(
        await store.closeLookBack({ ...closing, thresholds: aLookBack.thresholds, answers, plans: [thanks] }),
      ).toBe(true)
      expect(await claim(store, 99)).toEqual([])
    })
  })
}
