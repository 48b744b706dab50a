import type { Store } from '../ports/store.ts'
import { readRunning } from './actionCards/keeping/runningCards.ts'
import { readMaking } from './actionCards/making/readMaking.ts'
import { readJoined } from './actionCards/using/doneInChat.ts'
import { readWriting } from './actionCards/using/readWriting.ts'
import { readArrived } from './arrived.ts'
import { readAsking } from './checks/asking/readAsking.ts'
import { readToThank } from './checks/asking/readToThank.ts'
import { readFollowed } from './checks/rounds/readFollowed.ts'
import { readRounding } from './checks/rounds/readRounding.ts'
import { readDeparted } from './departed.ts'
import { readPutOff } from './readPutOff.ts'
import type { Scene } from './scene.ts'
import type { Intent } from './understand.ts'

/** What only few turns are decided from. */
export const readMore = async (
  store: Store,
  scene: Scene,
  intent: Intent,
): Promise<
  Pick<
    Scene,
    | 'prompts'
    | 'toSay'
    | 'departed'
    | 'arrived'
    | 'making'
    | 'writing'
    | 'checking'
    | 'toThank'
    | 'joined'
    | 'running'
    | 'rounding'
    | 'followed'
  >
> => {
  const putOff = await readPutOff(store, scene, intent)
  const departed = await readDeparted(store, scene, intent)
  const arrived = await readArrived(store, scene)
  const making = await readMaking(store, scene, intent)
  const writing = await readWriting(store, scene, intent)
  const checking = await readAsking(store, scene, intent)
  const toThank = await readToThank(store, scene, checking)
  const joined = await readJoined(store, scene, intent)
  const running = await readRunning(store, scene, intent)
  const rounding = await readRounding(store, scene, intent)
  const followed = await readFollowed(store, scene, intent)
  return {
    ...putOff,
    ...(departed && { departed }),
    ...(arrived && { arrived }),
    ...(making && { making }),
    ...(writing && { writing }),
    ...(checking && { checking }),
    ...(toThank && { toThank }),
    ...(joined && { joined }),
    ...(running && { running }),
    ...(rounding && { rounding }),
    ...(followed && { followed }),
  }
}
