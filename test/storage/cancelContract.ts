import { describe, expect, test } from 'vitest'
import type { Store } from '../../src/ports/store.ts'
import type { ThisStore } from './contract.ts'
import { aLookBack, anAsk, aRound, openingOf } from './someChecks.ts'
import { aPromise, at, claimOf, fatima, knockOf, otherPerson, turnOf } from './turns.ts'

const [lead, joris] = [otherPerson('lead'), otherPerson('joris')]
const opened = { status: 'open', thresholds: { scores: 5, quotes: 10 }, openedAt: at(2) } as const
const ask = { ...anAsk, id: 'ask-2', person: joris.id, as: 'witness' } as const

type More = Parameters<typeof turnOf>[2]

const save = async (store: Store, person: typeof lead, more: More = {}, activity = 'turn') => {
  const { revision = 0 } = (await store.know(knockOf(person))).person ?? {}
  return store.save(turnOf({ ...person, revision }, `${activity} ${person.id} ${revision}`, more))
}

const begin = async (store: Store) => {
  await save(store, joris)
  await save(store, lead, { onChecks: { rounds: [{ ...aRound, was: null }] } })
  await save(store, { ...fatima }, { promises: [aPromise] })
  await store.openRound({ ...aRound, ...opened })
  expect(await store.openLookBacks([openingOf({ round: aRound.id }, [ask])], at(3))).toBe(1)
}

const was = aRound.changedAt
const cancelled = { ...aRound, ...opened, status: 'cancelled', endedAt: at(9), was } as const

const withdrawn = { promises: [{ ...aPromise, status: 'withdrawn' as const }] }

/** The sender's turn is one of the same person: whoever comes second looks anew. */
const answering =
  (status: 'answered' | 'declined') =>
  async (store: Store): Promise<string> => {
    const asks = [{ ...ask, status, changedAt: at(9), was: 'asked' as const }]
    const saved = await save(store, joris, { onChecks: { asks } }, 'answer')
    return saved === 'conflict' ? answering(status)(store) : saved
  }

const over = { why: 'cancelled', ask: 'ended', lookBack: 'cancelled' } as const
const done = { why: 'done', lookBack: 'open' } as const

type Way = typeof over | (typeof done & { readonly ask: 'answered' | 'declined' })
type TakesBack = (store: Store) => Promise<string>

const ways: readonly (readonly [string, TakesBack, Way])[] = [
  ['cancelling its round', store => save(store, lead, { onChecks: { rounds: [cancelled] } }), over],
  [
    'withdrawing its promise',
    store => save(store, fatima, { ...withdrawn, onChecks: { ends: [aPromise.id] } }),
    over,
  ],
  ['answering it', answering('answered'), { ...done, ask: 'answered' }],
  ['declining it', answering('declined'), { ...done, ask: 'declined' }],
]

/** D9: what is taken back while a sender is in the middle of it. */
export const cancelContract = (store: ThisStore): void => {
  const claim = async () => {
    const claim = { ...claimOf('worker-1', 10, { most: 9 }), programme: 'welfare', besides: [] }
    const [claimed] = await store().claimPrompts(claim)
    if (!claimed) throw new Error('It is due.')
    return claimed
  }
  const goesOnItsWay = ({ kind, subject, fence }: Awaited<ReturnType<typeof claim>>) =>
    save(store(), joris, {
      ...{ holding: { kind, subject, fence, attempt: 'try-1' }, at: at(11), leaseUntil: at(40) },
    })
  const prompt = async () => (await store().promptsOf('welfare', joris.id))[0]
  const stands = () => store().stands({ attempt: 'try-1', worker: 'worker-1', now: at(12) })

  describe.each(ways)('%s', (_, takesBack, way) => {
    const takenBack = { state: 'suppressed', why: way.why }
    test('holds against a sender who read the prompt before', async () => {
      await begin(store())
      const claimed = await claim()
      expect(await takesBack(store())).toBe('saved')
      expect(await goesOnItsWay(claimed)).toBe('conflict')
      expect(await prompt()).toMatchObject(takenBack)
      expect(await store().attemptsOf('welfare', joris.id)).toEqual([])
      expect(await store().askWith('welfare', ask.id)).toMatchObject({
        ask: { status: way.ask },
        lookBack: { id: aLookBack.id, status: way.lookBack },
      })
    })

    test('holds where the sender is before its request, and tells the truth where it is after that', async () => {
      await begin(store())
      expect(await goesOnItsWay(await claim())).toBe('saved')
      expect(await takesBack(store())).toBe('saved')
      expect(await stands()).toBe(false)
      expect(await prompt()).toMatchObject(takenBack)
      const went = { state: 'sent', why: null, activity: 'message-1' } as const
      const held = { attempt: 'try-1', worker: 'worker-1', now: at(13) }
      await store().settleAttempt({ ...held, ...went, prompt: { state: 'sent', due: null, why: null } })
      expect(await prompt()).toMatchObject({ state: 'sent', activity: 'message-1' })
    })

    test.each([1, 2, 3, 4, 5])(
      'and a sender at the same moment leave nothing that goes, time %i',
      async () => {
        await begin(store())
        const claimed = await claim()
        const [saved] = await Promise.all([takesBack(store()), goesOnItsWay(claimed)])
        expect(saved).toBe('saved')
        expect(await prompt()).toMatchObject(takenBack)
        expect(await stands()).toBe(false)
      },
    )
  })
}
