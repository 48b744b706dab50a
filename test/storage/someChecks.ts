/** Looks back to save in tests: complete, and with room to change what a test is about. */
import type { Opening } from '../../src/ports/checks.ts'
import type { NoticedCheck, SelfCheck } from '../../src/topics/check/checks.ts'
import type { Ask, LookBack } from '../../src/topics/check/lookBack.ts'
import type { Round } from '../../src/topics/check/round.ts'
import { aPromise, at, fatima } from './turns.ts'

export const aLookBack: LookBack = {
  id: 'look-1',
  programme: 'welfare',
  owner: fatima.id,
  promise: aPromise.id,
  day: '2031-02-03',
  round: null,
  status: 'open',
  thresholds: { scores: 5, quotes: 10 },
  openedAt: at(3),
  closesAt: at(50),
  closedAt: null,
  words: { behaviour: aPromise.behaviour, noticed: aPromise.noticed },
}

export const anAsk: Ask = {
  id: 'ask-1',
  programme: 'welfare',
  lookBack: aLookBack.id,
  owner: fatima.id,
  promise: aPromise.id,
  person: fatima.id,
  as: 'owner',
  status: 'asked',
  forGood: false,
  madeAt: at(3),
  changedAt: at(3),
}

export const aSelfCheck: SelfCheck = {
  lookBack: aLookBack.id,
  promise: aPromise.id,
  person: fatima.id,
  run: 'run-6',
  score: 6,
  example: 'Ik zat er drie keer bij.',
  next: 'keep',
  because: null,
  madeAt: at(4),
  changedAt: at(4),
}

export const aNoticedCheck: NoticedCheck = {
  lookBack: aLookBack.id,
  promise: aPromise.id,
  owner: fatima.id,
  person: 'person-joris-welfare',
  run: 'run-7',
  noticed: 'clearly',
  example: 'Ze luisterde eerst. 🌱',
  byName: false,
  madeAt: at(5),
  changedAt: at(5),
}

export const aRound: Round = {
  id: 'round-1',
  programme: 'welfare',
  person: fatima.id,
  run: 'run-8',
  of: { kind: 'team', team: 'north' },
  from: '2031-02-03',
  until: '2031-02-14',
  status: 'planned',
  thresholds: null,
  openedAt: null,
  remindedAt: null,
  endedAt: null,
  result: null,
  madeAt: at(1),
  changedAt: at(1),
}

/** A look back that opens, of which its owner and these people are asked. */
export const openingOf = (
  lookBack: Partial<LookBack>,
  asked: readonly (Pick<Ask, 'id' | 'person' | 'as'> & Partial<Ask>)[] = [{ ...anAsk }],
): Opening => {
  const whole = { ...aLookBack, ...lookBack }
  const { id, programme, owner, promise } = whole
  return {
    lookBack: whole,
    passed: whole.day,
    asks: asked.map(one => ({ ...anAsk, programme, lookBack: id, owner, promise, ...one })),
    unmet: [],
    plans: asked.map(one => ({
      person: one.person,
      kind: one.as === 'owner' ? 'check-self' : 'check-noticed',
      subject: one.id,
      dueAt: at(6),
    })),
  }
}
