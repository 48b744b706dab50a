import type { Cost } from '../bench/probe.ts'
import { type Attempt, carryOut, isGood, isSlow, type Tried } from './attempt.ts'
import { cards } from './cases/cards.ts'
import { tokens } from './cases/tokens.ts'
import { slowSenders, transport } from './cases/transport.ts'
import { words } from './cases/words.ts'
import { openScene, type Scene } from './scene.ts'
import { type Walked, walk } from './walk.ts'

/** What the whole list of bad input did to a bot that runs. */
export type Outcome = {
  readonly tried: readonly Tried[]
  readonly walked: Walked
  readonly before: Cost
  readonly after: Cost
  readonly survived: boolean
  /** Whether all that is stored of the people who were attacked is as it was. */
  readonly unchanged: boolean
  /** How often keys were fetched after the start. */
  readonly keysFetched: number
}

/** What JavaScript may hold on to more than before, in bytes: caches that fill once. */
const mayKeep = 8_000_000

/** `most` is in how many forms each kind of bad input is tried; all of them, unless told. */
export async function attack(most = Number.POSITIVE_INFINITY): Promise<Outcome> {
  const scene = await openScene()
  try {
    return await attackOn(scene, most)
  } finally {
    await scene.close()
  }
}

async function attackOn(scene: Scene, most: number): Promise<Outcome> {
  const { teams, child, issuer } = scene
  await warmUp(scene)
  const before = await settled(scene)
  const keysBefore = issuer.askedFor('/keys')
  let over = false
  const walking = walk(teams, () => over)
  const slow = Promise.all(slowSenders(scene).map(carryOut))
  const quick = await oneByOne(quickOnes(scene), most)
  const tried = [...quick, ...(await slow)]
  over = true
  const walked = await walking
  const survived = child.runs()
  const after = survived ? await settled(scene) : before
  const keysFetched = issuer.askedFor('/keys') - keysBefore
  return { tried, walked, before, after, survived, keysFetched, unchanged: await scene.isUnchanged() }
}

const quickOnes = (scene: Scene): Attempt[] => [
  ...transport(scene),
  ...tokens(scene),
  ...cards(scene),
  ...words(scene),
]

async function oneByOne(attempts: readonly Attempt[], most: number): Promise<Tried[]> {
  const tried: Tried[] = []
  for (const one of attempts) tried.push(await carryOut({ ...one, tries: one.tries.slice(0, most) }))
  return tried
}

/** Everything once that a bot keeps after its first use. */
async function warmUp(scene: Scene): Promise<void> {
  await walk(scene.teams, () => true)
  await oneByOne([...cards(scene), ...words(scene)], 1)
}

/** What the bot costs once clearing frees no more; after twenty times as it is then. */
async function settled({ child }: Scene): Promise<Cost> {
  let last = await child.costWhenClean()
  for (let times = 0; times < 20; times += 1) {
    const next = await child.costWhenClean()
    if (Math.abs(next.kept - last.kept) < 50_000) return next
    last = next
  }
  return last
}

const nameOf = ({ group, what }: Tried): string => `${group}: ${what}`

/** What is not as it should be, each in a sentence; nothing when all is well. */
export const failuresIn = (outcome: Outcome): string[] => [
  ...outcome.tried.filter(one => !isGood(one)).map(nameOf),
  ...(outcome.survived ? [] : ['The bot died.']),
  ...(outcome.unchanged ? [] : ['Something that is stored was changed.']),
  ...(outcome.walked.stuck === null ? [] : [`A conversation got stuck. ${outcome.walked.stuck}`]),
  ...(outcome.keysFetched > 1 ? [`Keys were fetched ${outcome.keysFetched} times.`] : []),
  ...(outcome.after.kept - outcome.before.kept > mayKeep ? ['It holds on to memory.'] : []),
]

/** What took long: that says something only where nothing else ran. */
export const slowIn = ({ tried }: Outcome): string[] =>
  tried.filter(isSlow).map(one => `${nameOf(one)}: slow`)
