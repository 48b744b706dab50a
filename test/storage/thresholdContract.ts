import { describe, expect, test } from 'vitest'
import type { OnChecks, ToClose } from '../../src/ports/checks.ts'
import type { LookBack, Thresholds } from '../../src/topics/check/lookBack.ts'
import type { ThisStore } from './contract.ts'
import { aLookBack, aRound, openingOf } from './someChecks.ts'
import { aPromise, at, fatima, knockOf, turnOf } from './turns.ts'

const usual = aLookBack.thresholds
const higher = { scores: 8, quotes: 9 }
/** Each is the higher one of both. */
const raised = { scores: 8, quotes: 10 }
const opened = { status: 'open', thresholds: usual, openedAt: at(2) } as const

/** P5: thresholds of what is open go up with those of the programme, and never down. */
export const thresholdContract = (store: ThisStore): void => {
  const save = async (onChecks: OnChecks, more: Parameters<typeof turnOf>[2] = {}) => {
    const { revision = 0 } = (await store().know(knockOf(fatima))).person ?? {}
    return store().save(turnOf({ ...fatima, revision }, `turn ${revision}`, { onChecks, ...more }))
  }
  const open = (more: Partial<LookBack> = {}) => store().openLookBacks([openingOf(more)], at(3))
  const begin = async () => {
    const planned = { ...aRound, id: 'round-2', of: { kind: 'managementTeam' }, was: null } as const
    await save({ rounds: [{ ...aRound, was: null }, planned] }, { promises: [aPromise] })
    expect(await store().openRound({ ...aRound, ...opened })).toBe(true)
    expect(await open()).toBe(1)
  }
  const ofLookBacks = async () =>
    (await store().lookBacksOf('welfare', fatima.id, null)).map(({ lookBack }) => lookBack.thresholds)
  const ofRounds = async () =>
    new Map((await store().roundsIn('welfare')).map(({ id, thresholds }) => [id, thresholds]))
  const toClose = async (): Promise<ToClose> => {
    const closing = { programme: 'welfare', now: at(50), settledBy: at(50), most: 9 }
    const [due] = await store().lookBacksToClose(closing)
    if (!due) throw new Error('One is over.')
    return due
  }
  const close = ({ lookBack, told, answers }: ToClose, thresholds = lookBack.thresholds) =>
    store().closeLookBack({
      ...{ programme: 'welfare', lookBack: lookBack.id, at: at(50), thresholds, told, answers },
      ...{ release: null, plans: [] },
    })
  const load = (number: number, thresholds?: Thresholds, programme = 'welfare') => {
    const version = { programme, number, hash: `${number}`, content: '{}', loadedAt: at(20 + number) }
    return store().addProgrammeVersion(version, thresholds)
  }
  const raise = (thresholds: Thresholds, programme = 'welfare') =>
    store().raiseThresholds(programme, thresholds, at(20))

  describe('the thresholds of what is open', () => {
    test('go up with each version that is loaded, where those are higher, and never down', async () => {
      await begin()
      for (const [nth, thresholds] of [higher, usual, undefined].entries())
        expect(await load(nth + 1, thresholds)).toBe(true)
      expect(await ofLookBacks()).toEqual([raised])
      expect(await ofRounds()).toEqual(new Map(Object.entries({ 'round-1': raised, 'round-2': null })))
    })

    test('stay as they are where a version is not added, or is of another programme', async () => {
      await begin()
      expect(await load(2, higher)).toBe(false)
      expect(await load(1, higher, 'care')).toBe(true)
      await raise(higher, 'care')
      expect([await ofLookBacks(), (await ofRounds()).get(aRound.id)]).toEqual([[usual], usual])
    })

    test('go up to those of now, and what is closed keeps its own', async () => {
      await begin()
      expect(await close(await toClose())).toBe(true)
      await open({ id: 'look-2', day: '2031-02-17' })
      await raise(higher)
      await raise(usual)
      expect(await ofLookBacks()).toEqual([usual, raised])
      expect((await ofRounds()).get(aRound.id)).toEqual(raised)
    })

    test('hold against who decided with lower ones what to tell', async () => {
      await begin()
      const before = await toClose()
      const answers = await store().answersIn('welfare', aRound.id)
      const ended = { ...aRound, ...opened, status: 'closed', endedAt: at(45) } as const
      await load(1, higher)
      expect(await close(before)).toBe(false)
      expect(await store().closeRound({ round: ended, told: 0, answers, releases: [] })).toBe(false)
      const strict = { ...ended, thresholds: raised }
      expect(await close(await toClose())).toBe(true)
      expect(await store().closeRound({ round: strict, told: 0, answers, releases: [] })).toBe(true)
    })

    test('of a round are not written over by who read it before', async () => {
      await begin()
      const [read] = (await store().roundsIn('welfare')).filter(({ id }) => id === aRound.id)
      if (!read) throw new Error('It is open.')
      await load(1, higher)
      const ended = { ...read, endedAt: at(40), changedAt: at(40), was: read.changedAt }
      expect(await save({ rounds: [ended] })).toBe('conflict')
      expect((await ofRounds()).get(aRound.id)).toEqual(raised)
    })

    test('are each the highest, whoever raises them at the same moment', async () => {
      await begin()
      const [fewer, more] = [
        { scores: 6, quotes: 30 },
        { scores: 20, quotes: 20 },
      ]
      await Promise.all([raise(fewer), load(1, more), raise(usual), raise(fewer)])
      expect(await ofLookBacks()).toEqual([{ scores: 20, quotes: 30 }])
      expect((await ofRounds()).get(aRound.id)).toEqual({ scores: 20, quotes: 30 })
    })
  })
}
