/** What the words say holds, whatever somebody typed or chose. */
import { expect, test } from 'vitest'
import { say } from '../src/cards/say.ts'
import { tell } from '../src/cards/voice.ts'
import { number } from '../src/dialogue/ask.ts'
import { read } from '../src/dialogue/read.ts'

const score = number({ from: 1, to: 10 })
const vocabulary = { language: 'nl', today: '2026-12-01', labels: {}, people: [] } as const

test.each(['elf', '11', '0', '7,5', 'zeven en een half', 'heel goed'])(
  '“%s” is answered with what fits',
  text => {
    const heard = read(score, { kind: 'typed', text }, vocabulary)
    const checked = heard.ok ? score.check(heard.value) : heard
    if (checked.ok) expect.fail('This is no score.')
    const { id, values } = checked.problem
    const told = tell({ language: 'nl', today: '2026-12-01' }, `problems.${id}`, values)
    expect(told).toContain('een heel getal van 1 tot en met 10')
    expect(told).not.toContain('geen getal')
  },
)

test.each(['nl', 'en'] as const)(
  'no number of questions is promised, since the answers decide it: %s',
  language => {
    expect(say(language, 'prompts.check-self.why', { asked: 'round' })).not.toMatch(/drie|three/)
  },
)

test.each(['nl', 'en'] as const)(
  'the management team is called the same wherever it is chosen or shown: %s',
  language => {
    expect(say(language, 'checks.body.managementTeam')).toBe(say(language, 'round.of.options.managementTeam'))
  },
)

test.each([
  ['nl', /zelf weer toevoegen.*Apps/, /gast/],
  ['en', /add Waarmaker again.*Apps/, /guest/],
] as const)('whoever cannot be reached: who can do what, and how: %s', (language, again, guest) => {
  expect(say(language, 'programme.unreachable.what.uninstalled')).toMatch(again)
  // Of whom we never met we do not know whether they are a guest.
  expect(say(language, 'programme.unreachable.what.notInstalled')).toMatch(guest)
})

test.each(['nl', 'en'] as const)(
  'one who leads a programme reads nowhere that they did with a round what another one did: %s',
  language => {
    for (const key of ['closing', 'reminded', 'remindedBefore', 'notNow.remindTwice'])
      expect(say(language, `rounds.${key}`, { day: 'x' })).not.toMatch(/\bje\b|\byou\b/i)
  },
)
