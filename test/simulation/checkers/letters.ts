import type { Standing } from '../people/facts.ts'
import { standingsAt } from '../people/facts.ts'
import type { Human } from '../people/human.ts'
import type { Letter, Occasion } from '../teams/letter.ts'
import type { World } from '../world.ts'

/** A request that carries a prompt. */
export type PromptLetter = Letter & { readonly occasion: Occasion }

export const isPrompt = (letter: Letter): letter is PromptLetter =>
  letter.occasion !== null && letter.how === 'post'

/** Of what went after a backup that was put back the books know nothing. */
export const isOutOfBooks = ({ restores }: World, { leftAt }: Letter): boolean =>
  restores.some(({ of, at }) => of <= leftAt && leftAt < at)

export const humanOf = (world: World, { conversation }: Pick<Letter, 'conversation'>): Human | undefined =>
  world.people.find(({ place }) => place.conversation === conversation)

export const standingsOf = (human: Human, instant: number): readonly Standing[] =>
  standingsAt(human.first, human.told, instant)

export const keyOf = ({ conversation, occasion }: PromptLetter): string =>
  `${conversation} ${occasion.kind} ${occasion.subject}`

export const nameOf = ({ occasion, conversation, number }: PromptLetter): string =>
  `${occasion.kind} ${occasion.subject} to ${conversation} (request ${number})`

export const told = (instant: number): string => new Date(instant).toISOString()

/** How often somebody chose another moment for this prompt themselves, until an instant. */
export const timesPutOff = (world: World, { conversation, occasion }: PromptLetter, until: number): number =>
  world.said.filter(({ human, what, saidAt }) => {
    if (human.place.conversation !== conversation || saidAt > until || what.kind !== 'pressed') return false
    const data = what.data as { do?: unknown; prompt?: unknown; subject?: unknown; when?: unknown } // Of our own cards.
    return (
      data.do === 'later' &&
      data.when !== undefined &&
      data.prompt === occasion.kind &&
      data.subject === occasion.subject
    )
  }).length
