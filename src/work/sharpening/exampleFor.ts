import type { Material } from '../../cards/screen.ts'
import type { Run } from '../../dialogue/run.ts'
import { type KindOfWork, kindOfWork } from '../../topics/programme/kindOfWork.ts'
import { actorOf } from '../actor.ts'
import type { Scene } from '../scene.ts'

/** What is being said, by the conversation: each has examples of its own. */
const THING: Readonly<Record<string, 'action' | 'promise' | 'call'>> = {
  promise: 'promise',
  sharpen: 'promise',
  'check-self': 'promise',
  actionCard: 'call',
  correctCard: 'call',
}

const workOf = (scene: Scene): KindOfWork =>
  kindOfWork(scene.programme, { role: scene.person.role, parts: actorOf(scene).parts })

/** The one example that stands beside the helpful question: of such a thing, from the person's kind of work. */
export const exampleFor = (scene: Scene, { flow }: Run): Material => ({
  example: { of: THING[flow] ?? 'action', work: workOf(scene) },
})
