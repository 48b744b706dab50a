/** Thanks that were planned since a promise is looked back at no more are also said, whatever days it has passed. */
import { expect, test } from 'vitest'
import { aLookBack, aNoticedCheck } from '../../../../test/storage/someChecks.ts'
import { aPromise } from '../../../../test/storage/turns.ts'
import type { Witnessed } from '../../../ports/checks.ts'
import type { AtOccasion } from '../../occasions.ts'
import { checkThanks } from './thanks.ts'

const witnessed: Witnessed = {
  ...{ lookBack: aLookBack, noticed: aNoticedCheck, ownerName: 'Fatima', next: 'keep', isLast: true },
  promise: { ...aPromise, checks: [aLookBack.day, '2031-02-17'] },
}

const thanksFor = async (one: Witnessed) => {
  const at = {
    store: { witnessedBy: async () => [one] },
    person: { programme: 'welfare', id: aNoticedCheck.person },
    prompt: { kind: 'checkThanks', subject: aLookBack.id },
    loaded: { programme: { discreet: true } },
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
