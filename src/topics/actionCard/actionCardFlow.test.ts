import { describe, expect, test } from 'vitest'
import { play, says, sees, told } from '../../../test/conversation.ts'
import { smallProgramme } from '../../../test/smallProgramme.ts'
import type { Making, Setting } from '../setting.ts'
import { actionCard } from './actionCardFlow.ts'
import type { ChannelInTeam } from './channel.ts'

const inTeam: ChannelInTeam['in'] = {
  ...{ id: 'team-1', programme: 'small', tenant: 't', group: null, name: 'Noord', serviceUrl: 'https://x' },
  ...{ bot: '28:bot', state: 'present', lookedAt: null },
}

const channel = (id: string, name: string | null = null): ChannelInTeam => ({
  ...{ id, programme: 'small', team: inTeam.id, name, kind: 'standard', state: 'open', in: inTeam },
})

const making: Making = {
  channels: [channel('19:one')],
  teams: ['north'],
  cards: [],
  actions: [],
  zone: 'Europe/Amsterdam',
}

const flowWith = (more: Partial<Making> = {}) => {
  const setting: Setting = {
    programme: smallProgramme,
    me: { id: 'bram', name: 'Bram', role: 'team-leader', team: 'north', teams: ['north'], rhythm: {} },
    ...{ language: 'nl', today: '2026-11-20', actions: [], promises: [] },
    making: { ...making, ...more },
  }
  return actionCard(setting)
}

const upToText = [
  says('kind', 'call'),
  says('ambition', 'partners'),
  says('ready', 'own'),
  says('what', 'Bel elke maandag een partner in de wijk.'),
  says('why', null),
]

const outcomeOf = (advanced: ReturnType<typeof play>) => {
  const last = advanced.effects.at(-1)
  return last?.kind === 'finished' ? last.outcome : undefined
}

test('a leader of one team with one channel is asked neither whom it is for nor where', () => {
  const summary = play(flowWith(), [...upToText, says('until', '2026-12-04'), says('when', 'now')])
  expect(sees(summary)).toBe('summary')
  const done = play(flowWith(), [{ kind: 'confirm' }], summary.run)
  expect(outcomeOf(done)).toEqual({
    kind: 'newCard',
    card: {
      ...{ kind: 'call', ambition: 'partners', what: 'Bel elke maandag een partner in de wijk.', why: null },
      ...{ until: '2026-12-04', action: null, audience: 'north', channel: '19:one', postAt: null },
    },
  })
})

test('who leads more teams, and can post in more channels, chooses', () => {
  const flow = flowWith({
    teams: ['north', 'south'],
    channels: [channel('19:one'), channel('19:two', 'Zorg')],
  })
  const asked = play(flow, [...upToText, says('until', '2026-12-04'), says('audience', 'everyBody')])
  expect(sees(asked)).toBe('ask channel')
  const done = play(
    flow,
    [
      says('channel', '19:two'),
      says('when', 'later'),
      says('day', '2026-11-24'),
      says('hour', 9),
      { kind: 'confirm' },
    ],
    asked.run,
  )
  expect(outcomeOf(done)).toMatchObject({
    card: { audience: null, channel: '19:two', postAt: '2026-11-24T08:00:00.000Z' },
  })
})

test('a channel in which one may not post any more is asked again', () => {
  const two = flowWith({ channels: [channel('19:one'), channel('19:two')] })
  const before = play(two, [
    ...upToText,
    says('until', '2026-12-04'),
    says('channel', '19:two'),
    says('when', 'now'),
  ])
  expect(sees(before)).toBe('summary')
  const others = flowWith({ channels: [channel('19:one'), channel('19:three')] })
  expect(told(play(others, [{ kind: 'confirm' }], before.run))).toEqual(['explain notYet', 'ask channel'])
})

describe('its last day', () => {
  test.each([
    ['2026-11-19', 'ask until'],
    ['2026-11-20', 'ask when'],
    ['2027-02-12', 'ask when'],
    ['2027-02-13', 'ask until'],
  ])('is within twelve weeks: %s', (day, asked) => {
    expect(sees(play(flowWith(), [...upToText, says('until', day)]))).toBe(asked)
  })
})

test('vague words are asked about once', () => {
  const vague = play(flowWith(), [...upToText.slice(0, 3), says('what', 'Laten we beter communiceren.')])
  expect(vague.effects.at(-1)).toMatchObject({ kind: 'ask', advice: { words: expect.any(String) } })
})
