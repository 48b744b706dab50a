import { expect, test } from 'vitest'
import { aLookBack } from '../../../../test/storage/someChecks.ts'
import { aPromise } from '../../../../test/storage/turns.ts'
import type { ShownLookBack } from '../../../cards/checkScreen.ts'
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
