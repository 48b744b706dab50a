import type { Screen } from '../../src/cards/screen.ts'
import { cardSamples, oddCards } from './actionCards.ts'
import { crowds, edgeSamples } from './edges.ts'
import { questionSamples } from './questions.ts'
import { screenSamples } from './screens.ts'

/** Every screen of the product as people meet it, and then as nobody should. */
export const samplesIn = (language: 'nl' | 'en'): Readonly<Record<string, Screen>> => ({
  ...screenSamples(language),
  ...questionSamples(language),
  ...cardSamples(language),
  ...oddCards,
  ...crowds,
  ...edgeSamples,
})
