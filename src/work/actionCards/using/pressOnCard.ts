import type { CardAct, Press } from '../../../cards/press.ts'
import type { Said } from '../../../cards/screen.ts'
import type { KeptContribution, OnCards } from '../../../ports/actionCards.ts'
import { makesAction, offersOf } from '../../../topics/actionCard/offers.ts'
import { type Act, isLate, notYet, participate, type Took } from '../../../topics/actionCard/participate.ts'
import type { Participation } from '../../../topics/actionCard/participation.ts'
import type { Action } from '../../../topics/translation/action.ts'
import { actionOfCard, type Maker } from './actionOfCard.ts'
import type { Look } from './look.ts'
import { whyNot } from './whyNot.ts'

/** What a press changes, and the sentence that says so to whoever pressed. */
export type PressedOnCard = {
  readonly said: Said | null
  readonly onCards?: OnCards
  readonly actions?: readonly Action[]
}

type At = Maker

const ownIn = ({ view, person, participation }: Look): Participation =>
  participation ?? notYet(view.card.id, person)

/** Whoever says that they are not stuck any more takes back what they wrote about it. */
const notesBack = ({ contributions }: Look, { heard }: At): readonly KeptContribution[] =>
  contributions
    .filter(({ kind, status }) => kind === 'note' && status !== 'withdrawn')
    .map(note => ({ ...note, was: note.status, status: 'withdrawn', changedAt: heard.at }))

const UNSTUCK: readonly Act[] = ['notStuck', 'notJoined']

const LATE: Said = { key: 'onCard.late' }

const saidOf = (look: Look, { came }: Took, act: Act): Said => {
  if (came === 'late') return LATE
  const how = makesAction(look.view.card.kind) || act === 'see' || act === 'hide' ? came : `cheer.${came}`
  return { key: `onCard.${how}.${act}` }
}

const changesOf = (at: At, look: Look, act: Act, took: Took): Pick<PressedOnCard, 'onCards' | 'actions'> => {
  if (took.came === 'late') return {}
  const action = actionOfCard(at, look.view.card, { before: ownIn(look), after: took.after })
  const participations = [{ ...took.after, action: action?.id ?? took.after.action }]
  const contributions = UNSTUCK.includes(act) ? notesBack(look, at) : []
  return {
    onCards: { participations, ...(contributions.length > 0 && { contributions }) },
    ...(action && { actions: [action] }),
  }
}

/** Whoever wants their name off a card can have that when it is closed too. */
const mayBeLate = (act: Act): boolean => act === 'hide'

/** Joining, finishing, being stuck, being seen, and the undo of each. Looking changes nothing. */
export const pressOnCard = (at: At, look: Look, act: CardAct): PressedOnCard => {
  const { card } = look.view
  // Clients look by themselves, and the card says itself what became of it: nobody did anything to be told about.
  if (act === 'look') return { said: null }
  const why = mayBeLate(act) ? undefined : whyNot(card, at.heard.at)
  if (why) return { said: why }
  if (!offersOf(card.kind).acts.includes(act)) return { said: { key: 'onCard.why.notOffered' } }
  const took = participate(ownIn(look), act, at.heard.at)
  return { said: saidOf(look, took, act), ...changesOf(at, look, act, took) }
}

type Supporting = Press & { do: 'support' }

const whyNoSupport = (look: Look, { contribution }: Supporting): Said | undefined => {
  if (contribution === null) return { key: 'onCard.support.choose' }
  const about = look.view.contributions.find(({ id }) => id === contribution)
  if (!about) return { key: 'onCard.support.gone' }
  return about.person === look.person ? { key: 'onCard.support.own' } : undefined
}

/** Supports an example or an idea of somebody else, or no longer. */
export const supportOnCard = (at: At, look: Look, press: Supporting): PressedOnCard => {
  const own = ownIn(look)
  const why = whyNot(look.view.card, at.heard.at) ?? whyNoSupport(look, press)
  if (why || press.contribution === null) return { said: why ?? null }
  if (isLate(own, at.heard.at)) return { said: LATE }
  const { contribution, on } = press
  const came = look.supports.includes(contribution) === on ? 'already' : 'new'
  const supports = came === 'new' ? [{ card: look.view.card.id, contribution, on }] : []
  return {
    said: { key: `onCard.support.${came}.${on ? 'on' : 'off'}` },
    onCards: { participations: [{ ...own, pressedAt: at.heard.at }], supports },
  }
}
