import { expect, test } from 'vitest'
import { aLookBack, anAsk } from '../../../../test/storage/someChecks.ts'
import { aPromise } from '../../../../test/storage/turns.ts'
import type { ShownLookBack } from '../../../cards/checkScreen.ts'
import type { AskedAbout } from '../../../ports/checks.ts'
import type { Scene } from '../../scene.ts'
import { nextFor } from './nextStep.ts'

const told = (behaviour: string): ShownLookBack => ({
  lookBack: { ...aLookBack, status: 'closed', words: { behaviour, noticed: '' } },
  ...{ self: null, on: null, named: [], quotes: [] },
  release: { id: 'release', result: { people: 5, noticed: 'few', unseen: 'few' }, quotes: 0 },
})

test('what others noticed of earlier words asks for no sharper ones', () => {
  // `as`: no more of a scene is asked for.
  const scene = { today: aPromise.checks[0] } as unknown as Scene
  const showing = { looks: [], asks: [], witnessed: [], rounds: [], picture: null }
  const said = (behaviour: string) =>
    nextFor(scene, showing, { promise: aPromise, looks: [told(behaviour)] }).said.key
  expect(said(aPromise.behaviour)).toBe('checks.next.sharpen')
  expect(said('something else')).toBe('checks.next.wait')
})

const askOf = (id: string, more: Partial<AskedAbout['ask']>, status: 'open' | 'closed'): AskedAbout => ({
  ask: { ...anAsk, id, ...more },
  lookBack: { ...aLookBack, id: `look of ${id}`, status },
  ...{ promise: aPromise, ownerName: 'Fatima', lastSelf: null, lastNoticed: null },
})

test('who passed over one look back, and answered at the next, is asked to look back no more', () => {
  // `as`: no more of a scene is asked for.
  const scene = { today: aPromise.checks[0], person: { id: anAsk.person } } as unknown as Scene
  const passedOver = askOf('first', { madeAt: '2031-01-03T09:00:00.000Z' }, 'closed')
  const said = (asks: readonly AskedAbout[]) =>
    nextFor(
      scene,
      { looks: [], asks, witnessed: [], rounds: [], picture: null },
      { promise: aPromise, looks: [told(aPromise.behaviour)] },
    ).said.key
  expect(said([passedOver])).toBe('checks.next.renew')
  expect(said([passedOver, askOf('second', { status: 'answered' }, 'open')])).toBe('checks.next.sharpen')
})
