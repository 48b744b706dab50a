import type { OwnView, ShownCard, ShownText } from './actionCard.ts'
import { actButton, supportButton, writeButton } from './actionCardButton.ts'
import { called } from './called.ts'
import type { JsonObject } from './json.ts'
import { pickOne } from './pickOne.ts'
import type { CardAct } from './press.ts'
import type { Reader } from './screen.ts'
import { tell } from './voice.ts'

// What one person sees beside what everybody sees: what they did, how to undo it, and what else they can do.

const MOST_CHOICES = 8
const ONE_CHOICE = 80
const ONE_NAME = 100

/** Once it is over, nothing is left to be done with it. */
const isOpen = ({ offers }: ShownCard): boolean => offers.acts.length > 0

const stuckKey = ({ byName }: OwnView): string => (byName ? 'stuckByName' : 'stuck')

/** Whoever wrote what a card asks for took part in it, whether they joined or not. */
const unlessWritten = ({ asksFor }: ShownCard, { written }: OwnView, key: string): readonly string[] =>
  asksFor !== null && written.length > 0 ? [] : [key]

const whatIDid = (shown: ShownCard, own: OwnView): readonly string[] => {
  if (own.isDone) return ['done']
  if (own.isStuck) return ['joined', stuckKey(own)]
  if (own.hasJoined) return [shown.kind === 'celebrate' ? 'celebrate' : 'joined']
  return unlessWritten(shown, own, 'notJoined')
}

const whatIWasAt = (shown: ShownCard, own: OwnView): readonly string[] => {
  if (own.isDone) return ['done']
  return own.hasJoined ? ['wasJoined'] : unlessWritten(shown, own, 'wasNotJoined')
}

const whoSeesMe = ({ hasJoined, isSeen }: OwnView): readonly string[] =>
  hasJoined ? [isSeen ? 'seen' : 'unseen'] : []

const didOf = (shown: ShownCard, own: OwnView): readonly string[] =>
  isOpen(shown) ? [...whatIDid(shown, own), ...whoSeesMe(own)] : whatIWasAt(shown, own)

const whatIWrote = ({ hasNote, written, supported }: OwnView): readonly string[] => [
  ...(hasNote ? ['note'] : []),
  ...(written.length > 0 ? ['written'] : []),
  ...(supported.length > 0 ? ['supported'] : []),
]

const linesOf = (reader: Reader, shown: ShownCard, own: OwnView): readonly JsonObject[] => {
  const values = {
    maker: called(shown.maker, ONE_NAME),
    written: own.written.length,
    supported: own.supported.length,
  }
  const keys = [...didOf(shown, own), ...whatIWrote(own), ...(own.isMaker ? ['maker'] : [])]
  return keys.map(key => ({ text: tell(reader, `channelCard.own.${key}`, values) }))
}

/** What was done can be undone; who is done or stuck does that first, and then the rest. */
const actsFor = (own: OwnView): readonly CardAct[] => {
  if (own.isDone) return ['notDone']
  if (own.isStuck) return ['notStuck', 'done']
  return own.hasJoined ? ['notJoined', 'done', 'stuck'] : ['join', 'done', 'stuck']
}

const isOffered = ({ offers }: ShownCard, act: CardAct): boolean =>
  act !== 'look' && offers.acts.includes(act)

/** Whether others see the name of who joined. It comes off a card that is closed, too. */
export const seenLinks = (reader: Reader, shown: ShownCard, own: OwnView): readonly JsonObject[] => {
  const isStill = shown.status === 'closed' && own.isSeen
  return own.hasJoined && (isOffered(shown, 'see') || isStill)
    ? [actButton(reader, shown, own.isSeen ? 'hide' : 'see')]
    : []
}

/** What somebody did and wrote. */
export const ownOf = (reader: Reader, shown: ShownCard, own: OwnView): JsonObject => ({
  heading: tell(reader, 'channelCard.own.heading'),
  lines: linesOf(reader, shown, own),
})

/** What they can do with it, or undo. */
export const ownActs = (reader: Reader, shown: ShownCard, own: OwnView): readonly JsonObject[] => {
  const acts = actsFor(own).filter(act => isOffered(shown, act))
  return acts.length === 0 ? [] : [{ buttons: acts.map(act => actButton(reader, shown, act)) }]
}

const choiceOf = (reader: Reader, { id, text }: ShownText, { supported }: OwnView): JsonObject => {
  const title = called(text, ONE_CHOICE)
  return {
    title: supported.includes(id) ? tell(reader, 'channelCard.choice.mine', { title }) : title,
    value: id,
  }
}

const inputOf = (reader: Reader, choices: readonly JsonObject[]): JsonObject =>
  pickOne(reader, { id: 'contribution', label: 'channelCard.choice.label', choices })

/** What others wrote, to support; and no longer, where one does. */
export const supportOf = (reader: Reader, shown: ShownCard, own: OwnView): readonly JsonObject[] => {
  const texts = shown.texts.filter(({ id }) => !own.written.includes(id)).slice(0, MOST_CHOICES)
  if (texts.length === 0 || !isOpen(shown)) return []
  const some = texts.some(({ id }) => !own.supported.includes(id))
  const buttons = [
    ...(some ? [supportButton(reader, shown, true)] : []),
    ...(own.supported.length > 0 ? [supportButton(reader, shown, false)] : []),
  ]
  return [
    {
      lines: [],
      input: [
        inputOf(
          reader,
          texts.map(one => choiceOf(reader, one, own)),
        ),
      ],
      buttons,
    },
  ]
}

/** A note is for who is stuck; an example or an idea for everybody. */
export const writeButtons = (reader: Reader, shown: ShownCard, own: OwnView): readonly JsonObject[] =>
  shown.offers.writes
    .filter(kind => kind !== 'note' || own.isStuck)
    .map(kind => writeButton(reader, shown, kind))
