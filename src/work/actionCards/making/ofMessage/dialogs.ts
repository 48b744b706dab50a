import type { Dialog } from '../../../../cards/dialog.ts'
import type { Said } from '../../../../cards/screen.ts'
import { tell } from '../../../../cards/voice.ts'
import type { Problem } from '../../../../dialogue/value.ts'
import { EVERYBODY, LONGEST_WHAT } from '../../../../topics/actionCard/actionCardFlow.ts'
import { type CardField, type Filled, fieldsFor, questionOf } from '../../../../topics/actionCard/cardForm.ts'
import { daysAfter } from '../../../../topics/days.ts'
import { drawFor } from '../../../compose.ts'
import { labelIn } from '../../../labels.ts'
import { languageOf, type Scene, settingOf } from '../../../scene.ts'
import type { CardDraft, ShownOfMessage } from './asked.ts'
import type { NotHere } from './channelHere.ts'
import type { MakingScene } from './makingScene.ts'

/** For how many days a card is proposed to be open. */
const USUAL_DAYS = 14

/** What is shown again of a text that is far too long: a card has a size. */
const SHOWN_AGAIN = 4_000

const key = (name: string, values?: Said['values']): Said =>
  values ? { key: `fromMessage.${name}`, values } : { key: `fromMessage.${name}` }

/** A window, as whoever asks reads it. */
const dialogOf = (scene: Scene, dialog: Dialog, notes: readonly Said[] = []): ShownOfMessage => {
  const { card } = drawFor(scene, { kind: 'dialog', ...dialog, notes })
  const title = tell({ language: languageOf(scene.person), today: scene.today }, 'fromMessage.title')
  return { show: 'dialog', title, card, isForm: dialog.fields.length > 0 }
}

/** A window with what cannot be done, and what can. */
export const explanation = (scene: Scene, said: Said, lines: readonly Said[] = []): ShownOfMessage =>
  dialogOf(scene, { said, lines, fields: [], button: null })

const INSTALLING: readonly NotHere[] = ['notHere', 'removed']

/** Asks for the form once more, with the text as it is; Teams puts the bot in the team before, where it is told to. */
const buttonFor = (why: NotHere, what: string): Dialog['button'] => {
  const data = { again: true, what }
  if (INSTALLING.includes(why))
    return { name: 'install', data: { ...data, msteams: { justInTimeInstall: true } } }
  return why === 'looking' ? { name: 'again', data } : null
}

/** Why no card can be made here, with the step that solves it. */
export const cannotHere = (scene: Scene, why: NotHere, what: string): ShownOfMessage =>
  dialogOf(scene, {
    said: key(`not.${why}.what`),
    lines: [key(`not.${why}.how`)],
    fields: [],
    button: buttonFor(why, shownAgain(what)),
  })

export const lostDraft = (scene: Scene): ShownOfMessage =>
  explanation(scene, key('not.lost.what'), [key('not.lost.how')])

export const alreadySent = (scene: Scene): ShownOfMessage =>
  explanation(scene, key('already'), [key('alreadyHow')])

const cut = (text: string, most: number): string => text.slice(0, most).toWellFormed()

const shownAgain = (text: string): string => cut(text, SHOWN_AGAIN)

/** What a form begins with: the text of the message, and what is usual. */
export const beginning = ({ programme, today }: Scene, text: string): Filled => ({
  what: cut(text, LONGEST_WHAT),
  why: '',
  kind: 'call',
  ambition: programme.ambitions.length === 1 ? (programme.ambitions[0]?.id ?? '') : '',
  until: daysAfter(today, USUAL_DAYS),
  audience: EVERYBODY,
})

type Form = {
  readonly draft: CardDraft
  readonly notes?: readonly Said[]
  readonly problems?: Readonly<Partial<Record<CardField, Problem>>>
}

const channelIn = (scene: MakingScene): readonly Said[] => {
  const [channel] = scene.making.channels
  if (!channel) return []
  const name = labelIn(scene, languageOf(scene.person))('channel', channel.id, 'actionCard', 'channel')
  return [key('where', { channel: name })]
}

/** The form, with what was filled in before and every problem beside its field. */
export const form = (scene: MakingScene, { draft, notes = [], problems = {} }: Form): ShownOfMessage => {
  const setting = { ...settingOf(scene), making: scene.making }
  const fields = fieldsFor(setting).map(name => {
    const [value, problem] = [shownAgain(draft.filled[name]), problems[name]]
    const question = questionOf(setting, name)
    return { flow: 'actionCard', name, question, value, material: {}, ...(problem && { problem }) }
  })
  const button = { name: 'preview', data: { card: draft.card } } as const
  const lines = [...channelIn(scene), key('first')]
  return dialogOf(scene, { said: key('heading'), lines, fields, button }, notes)
}

/** The form of a message that nobody changed yet. */
export const newForm = (scene: MakingScene, text: string): ShownOfMessage =>
  form(scene, {
    draft: { card: scene.newId(), filled: beginning(scene, text) },
    notes: text.length > LONGEST_WHAT ? [key('shortened')] : [],
  })
