import type { Outcome } from '../../../topics/flows.ts'
import type { Decision } from '../../decision.ts'
import type { Scene } from '../../scene.ts'
import { thanksOf } from './readToThank.ts'

type Sharpened = Outcome & { readonly kind: 'promiseSharpened' }

/** Words that stay as they are tell nothing: thanks for them would say nothing, and keep later ones from being said. */
const saysElse = ({ records }: Scene, { promise, behaviour, noticed }: Sharpened): boolean => {
  const before = records.promises.find(({ id }) => id === promise)
  return before !== undefined && (before.behaviour !== behaviour || before.noticed !== noticed)
}

/** Who answered about a promise hears that its owner changed it, also apart from looking back at it. */
export const tellChanged = (scene: Scene, outcome: Outcome): Pick<Decision, 'beside'> => {
  if (outcome.kind === 'promiseSharpened' && saysElse(scene, outcome))
    return { beside: { plans: thanksOf(scene, outcome.promise) } }
  if (outcome.kind !== 'promiseWithdrawn') return {}
  // Nobody is asked about it any more.
  return { beside: { onChecks: { ends: [outcome.promise] }, plans: thanksOf(scene, outcome.promise) } }
}
