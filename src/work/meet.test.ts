import { expect, test } from 'vitest'
import { smallProgramme } from '../../test/smallProgramme.ts'
import type { Person } from '../people/person.ts'
import type { Heard, Speaker } from './heard.ts'
import { meet } from './meet.ts'

const chat = { tenant: 't', serviceUrl: 'https://teams.example/', conversation: 'c', bot: '28:bot' }

const samira: Speaker = {
  tenant: 't',
  entraId: '00000000-0000-0000-0000-000000000001',
  teamsId: '29:samira',
  name: 'Samira Voorbeeld',
  email: null,
  locale: 'nl-NL',
  zone: 'Europe/Amsterdam',
}

const heard = (who: Partial<Speaker>, place: Heard['place'] = 'personal'): Heard => ({
  activity: 'a',
  print: 'p',
  at: '2026-12-01T09:00:00.000Z',
  who: { ...samira, ...who },
  chat,
  place,
  what: { kind: 'said', text: 'hoi' },
})

const met = (one: Heard, before?: Person): Person =>
  meet(one, { programme: smallProgramme, language: null, before, newId: () => 'new' })

test('somebody in the programme has the role and team that it gives', () => {
  const listed = smallProgramme.people[0]
  expect(met(heard({}))).toMatchObject({
    role: listed?.role,
    team: listed?.teams[0],
    revision: 0,
    welcomed: 0,
  })
})

const unlisted = { entraId: 'ffffffff-0000-0000-0000-000000000000' }

test('somebody who is not listed has no role and team yet, and keeps the ones that they chose', () => {
  const stranger = met(heard(unlisted))
  expect(stranger).toMatchObject({ role: null, team: null })
  const chosen = { ...stranger, role: 'team-leader', team: smallProgramme.teams[1]?.id ?? '' }
  expect(met(heard(unlisted), chosen)).toMatchObject({ role: chosen.role, team: chosen.team })
})

test('a role or team that the programme no longer has is asked for again', () => {
  const stranger = met(heard(unlisted))
  const team = smallProgramme.teams[0]?.id ?? ''
  expect(met(heard(unlisted), { ...stranger, role: 'gone', team })).toMatchObject({ role: null, team })
  expect(met(heard(unlisted), { ...stranger, role: 'team-leader', team: 'gone' })).toMatchObject({
    role: 'team-leader',
    team: null,
  })
})

test('what the file says of somebody comes before what is stored, and of their teams the present one stays', () => {
  const listed = smallProgramme.people[0]
  const before = { ...met(heard({})), role: 'team-leader', team: 'gone' }
  expect(met(heard({}), before)).toMatchObject({ role: listed?.role, team: listed?.teams[0] })
  const people = smallProgramme.people.map(person => ({ ...person, teams: ['one', 'two'] }))
  const programme = { ...smallProgramme, people }
  const after = meet(heard({}), {
    programme,
    language: null,
    before: { ...before, team: 'two' },
    newId: () => 'new',
  })
  expect(after.team).toBe('two')
})

test('an address and being a guest stay with who was met, also where neither is told again', () => {
  const address = 'samira@w.example'
  const people = smallProgramme.people.map(({ entraId: _, ...person }) => ({ ...person, email: address }))
  const programme = { ...smallProgramme, people }
  const meeting = (before?: Person) => ({ programme, language: null, before, newId: () => 'new' })
  const first = meet(heard({ ...unlisted, email: address, guest: true }), meeting())
  expect(first).toMatchObject({ listed: true, email: address, guest: true })
  expect(meet(heard(unlisted), meeting(first))).toMatchObject({ listed: true, email: address, guest: true })
})

test('an address that somebody else came with lists nobody, and is remembered', () => {
  const claimed = 'samira@w.example'
  const people = smallProgramme.people.map(({ entraId: _, ...person }) => ({ ...person, email: claimed }))
  const programme = { ...smallProgramme, people }
  const before = { ...met(heard(unlisted)), email: claimed }
  for (const known of [undefined, before]) {
    const meeting = { programme, language: null, before: known, newId: () => 'new' }
    expect(meet(heard({ ...unlisted, claimed }), meeting)).toMatchObject({
      ...{ listed: false, email: claimed, role: null, team: null },
    })
  }
})

test('an event without name, locale and zone takes nothing away', () => {
  const before = met(heard({ locale: 'en-GB', zone: 'America/Aruba' }))
  const after = met(heard({ name: '', locale: null, zone: null }), before)
  expect(after).toMatchObject({ name: 'Samira Voorbeeld', language: 'en', zone: 'America/Aruba' })
})

test.each([
  ['nl-BE', 'nl'],
  ['EN-us', 'en'],
  ['de-DE', smallProgramme.language],
  ['', smallProgramme.language],
])('the locale %j is spoken to in %j', (locale, language) => {
  expect(met(heard({ locale })).language).toBe(language)
})

test.each(['UTC', 'Etc/GMT-1'])('the zone %s of a machine in a data centre is nobody’s', zone => {
  expect(met(heard({ zone })).zone).toBe(smallProgramme.rhythm.zone)
})

test('a zone that no calendar has is not believed', () => {
  expect(met(heard({ zone: 'Mars/Olympus' })).zone).toBe(smallProgramme.rhythm.zone)
})

test('a channel is never taken for the private chat', () => {
  expect(met(heard({}, 'channel')).chat).toBeNull()
  const before = met(heard({}))
  expect(met({ ...heard({}, 'channel'), chat: { ...chat, conversation: 'x' } }, before).chat).toEqual(chat)
})

test('a removal is later than what was heard in another programme, and earlier than nothing of it', () => {
  const before = { ...met(heard({})), spokeAt: '2026-10-01T09:00:00.000Z' }
  const after = (spokeAt: string) =>
    meet(
      { ...heard({}), what: { kind: 'removed' } },
      {
        ...{ programme: smallProgramme, language: null, before, newId: () => 'new' },
        elsewhere: { ...before, programme: 'other', spokeAt },
      },
    )
  const [earlier, later] = ['2026-11-01T09:00:00.000Z', '2026-12-24T09:00:00.000Z']
  expect(after(earlier)).toMatchObject({ spokeAt: earlier, unreachable: 'uninstalled' })
  expect(after(later)).toMatchObject({ spokeAt: later, unreachable: null })
})

test('a word in a channel does not undo what keeps everything from reaching them elsewhere', () => {
  const elsewhere = { ...met(heard({})), programme: 'other', unreachable: 'blocked' } as const
  const meeting = {
    programme: smallProgramme,
    language: null,
    before: undefined,
    elsewhere,
    newId: () => 'new',
  }
  expect(meet(heard({}, 'channel'), meeting).unreachable).toBe('blocked')
  expect(meet(heard({}), meeting).unreachable).toBeNull()
})
