import { badValues } from '../../protocol/badBodies.ts'
import { beside, impossiblePresses, shapelessPresses, verbs, wrongFields } from '../../protocol/badPresses.ts'
import type { Attempt, Expected, Got } from '../attempt.ts'
import { message, type Scene } from '../scene.ts'
import { post, press } from '../send.ts'

const attempt = (what: string, expected: Expected, ...tries: readonly (() => Promise<Got>)[]): Attempt => ({
  group: 'cards',
  what,
  expected,
  tries,
})

/** Buttons that nobody was shown, of oneself and of somebody else: a friendly answer, and nothing changed. */
export const cards = (scene: Scene): Attempt[] => [...own(scene), ...others(scene), ...invokes(scene)]

function own({ victims: { text: victim } }: Scene): Attempt[] {
  return [
    ...Object.keys(verbs).map(verb =>
      attempt(
        `wrong types in "${verb}"`,
        'taken',
        ...wrongFields(verb, victim.run).map(data => () => press(victim, data)),
      ),
    ),
    ...shapelessPresses.map(([what, data]) => attempt(`data: ${what}`, 'taken', () => press(victim, data))),
    ...impossiblePresses.map(([what, data]) =>
      attempt(`asks: ${what}`, 'taken', () => press(victim, { run: victim.run, ...data })),
    ),
    attempt('a card that was forwarded', 'taken', () => press(victim, { do: 'confirm' }, { replyToId: '1' })),
  ]
}

/** The conversation of one person, pressed on by others. */
function others({ victims: { text: victim, day }, teams }: Scene): Attempt[] {
  const guest = teams.person({ name: 'Gast Gemeen', tenant: '00000000-0000-4000-9000-000000000009' })
  const talker = { chat: guest.chat, entraId: guest.aadObjectId, language: 'nl' } as const
  const forgeries = Object.keys(verbs).filter(verb => !beside.includes(verb))
  const datas = forgeries.map(verb => ({ do: verb, ...verbs[verb], run: victim.run }))
  const asVictim = { tenant: teams.tenant, entraId: victim.entraId, person: victim.entraId }
  return [
    attempt('of somebody else', 'taken', ...datas.map(data => () => press(day, data))),
    attempt(
      'with the name of somebody else inside',
      'taken',
      ...datas.map(data => () => press(day, { ...data, ...asVictim })),
    ),
    // In a shared channel whoever is of elsewhere sees our cards too: they are told kindly, and nothing comes of it.
    attempt('from another tenant', 'taken', ...datas.map(data => () => press(talker, data))),
  ]
}

function invokes(scene: Scene): Attempt[] {
  const names = ['task/fetch', 'task/submit', 'composeExtension/query', 'fileConsent/invoke', 'toString', '']
  const invoke = (more: object) => () =>
    post(scene, JSON.stringify(message(scene, { type: 'invoke', text: undefined, ...more })))
  const types = ['event', 'endOfConversation', 'trace', 'handoff', 'messageReaction', '__proto__']
  const typed = (type: string) => () => post(scene, JSON.stringify(message(scene, { type })))
  const values = badValues.map(value => invoke({ name: 'adaptiveCard/action', value }))
  return [
    attempt('unknown invokes', 'refused', ...names.map(name => invoke({ name, value: {} }))),
    attempt('presses without a button', 'refused', ...values),
    attempt('unknown kinds of activity', 'taken', ...types.map(typed)),
  ]
}
