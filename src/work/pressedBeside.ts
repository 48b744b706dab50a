import type { Press } from '../cards/press.ts'
import { answerOffer, reopen } from './answerOffer.ts'
import type { Decision } from './decision.ts'
import { handOver, offerTo } from './handOver.ts'
import { postpone } from './postpone.ts'
import type { Scene } from './scene.ts'

const BESIDE = ['handOver', 'offerTo', 'offer', 'reopen', 'later'] as const

type Beside = Press & { do: (typeof BESIDE)[number] }

/** Whether a press is about a prompt or about what somebody left, and not about a conversation. */
export const isBeside = (press: Press): press is Beside =>
  (BESIDE as readonly Press['do'][]).includes(press.do)

export const pressedBeside = (
  scene: Scene,
  press: Beside,
  inputs: Readonly<Record<string, unknown>>,
): Decision => {
  switch (press.do) {
    case 'handOver':
      return handOver(scene, press, inputs)
    case 'offerTo':
      return offerTo(scene, press, inputs)
    case 'offer':
      return answerOffer(scene, press)
    case 'reopen':
      return reopen(scene)
    case 'later':
      return postpone(scene, press)
  }
}
