/** What every database behind the Store port must do: each adapter runs this suite on a store of its own. */
import { afterAll, beforeEach, describe } from 'vitest'
import type { Store } from '../../src/ports/store.ts'
import { attemptContract } from './attemptContract.ts'
import { cancelContract } from './cancelContract.ts'
import { cardContract } from './cardContract.ts'
import { channelContract } from './channelContract.ts'
import { checkContract } from './checkContract.ts'
import { closingContract } from './closingContract.ts'
import { directoryContract } from './directoryContract.ts'
import { endsEarlyContract } from './endsEarlyContract.ts'
import { forgetContract } from './forgetContract.ts'
import { modelUseContract } from './modelUseContract.ts'
import { ownDataContract } from './ownDataContract.ts'
import { paceContract } from './paceContract.ts'
import { postingContract } from './postingContract.ts'
import { programmeContract } from './programmeContract.ts'
import { promptContract } from './promptContract.ts'
import { recordContract } from './recordContract.ts'
import { roundContract } from './roundContract.ts'
import { runContract } from './runContract.ts'
import { sendContract } from './sendContract.ts'
import { thresholdContract } from './thresholdContract.ts'
import { turnContract } from './turnContract.ts'

/** Gives the store of the test that runs now. */
export type ThisStore = () => Store

/** `open` gives a store without anything in it. */
export const storeContract = (name: string, open: () => Promise<Store>): void => {
  describe(`the store contract, ${name}`, () => {
    const opened: Store[] = []
    beforeEach(async () => {
      await opened.pop()?.close()
      opened.push(await open())
    })
    afterAll(async () => opened.pop()?.close())
    const store: ThisStore = () => {
      const [last] = opened
      if (!last) throw new Error('A store is open during a test only.')
      return last
    }
    turnContract(store)
    runContract(store)
    recordContract(store)
    sendContract(store)
    ownDataContract(store)
    forgetContract(store)
    programmeContract(store)
    directoryContract(store)
    promptContract(store)
    attemptContract(store)
    paceContract(store)
    modelUseContract(store)
    cardContract(store)
    channelContract(store)
    postingContract(store)
    checkContract(store)
    roundContract(store)
    closingContract(store)
    thresholdContract(store)
    cancelContract(store)
    endsEarlyContract(store)
  })
}
