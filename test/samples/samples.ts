import type { Screen } from '../../src/cards/screen.ts'
import { cardSamples, oddCards } from './actionCards.ts'
import { askingSamples } from './asking.ts'
import { checkSamples, oddChecks } from './checks.ts'
import { dialogSamples } from './dialogs.ts'
import { crowds, edgeSamples } from './edges.ts'
import { oddOwnCards, ownCardSamples } from './ownCards.ts'
import { questionSamples } from './questions.ts'
import { roundSamples } from './rounds.ts'
import { screenSamples } from './screens.ts'
import { oddTexts } from './texts.ts'

const oddOwn: Readonly<Record<string, Screen>> = Object.fromEntries(
  Object.entries(oddTexts).flatMap(([kind, odd]) =>
    Object.entries({ ...oddOwnCards(odd), ...oddChecks(odd) }).map(([name, screen]) => [
      `${kind} in list of ${name}`,
      screen,
    ]),
  ),
)

/** Every screen of the product as people meet it, and then as nobody should. */
export const samplesIn = (language: 'nl' | 'en'): Readonly<Record<string, Screen>> => ({
  ...screenSamples(language),
  ...questionSamples(language),
  ...cardSamples(language),
  ...ownCardSamples(language),
  ...checkSamples(language),
  ...roundSamples(language),
  ...askingSamples(language),
  ...oddCards,
  ...oddOwn,
  ...dialogSamples,
  ...crowds,
  ...edgeSamples,
})
