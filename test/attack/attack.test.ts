/** The list of `npm run attack`, where each kind comes in a few of its forms: the tests of the protocol try them all. */
import { expect, test } from 'vitest'
import { attack, failuresIn } from './underAttack.ts'

test('the whole list of bad input does nothing to a bot that runs, nor to who talks with it', async () => {
  expect(failuresIn(await attack(8))).toEqual([])
}, 120_000)
