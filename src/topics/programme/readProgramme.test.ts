import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { smallProgramme } from '../../../test/smallProgramme.ts'
import { readProgramme } from './readProgramme.ts'

type Broken = { path: string; problem: string; hint: string }

// biome-ignore lint/suspicious/noExplicitAny: these tests write what the type forbids.
type Any = any

/** The small programme as a file, after something was done to it. */
function fileWith(change: (file: Any) => void): string {
  const file: Any = structuredClone(smallProgramme)
  change(file)
  return stringify(file, { aliasDuplicateObjects: false })
}

function problemsOf(text: string): Broken[] {
  const read = readProgramme(text)
  return read.ok ? [] : read.problems
}

const pathsOf = (text: string): string[] => problemsOf(text).map(problem => problem.path)

describe('a programme that is right', () => {
  test('is read from YAML', () => {
    expect(readProgramme(fileWith(() => {}))).toEqual({ ok: true, programme: smallProgramme })
  })

  test('is read from JSON, indented with tabs too', () => {
    const text = JSON.stringify(smallProgramme, null, '\t')
    expect(readProgramme(text)).toEqual({ ok: true, programme: smallProgramme })
  })

  test('may leave out what is usual', () => {
    const text = fileWith(file => {
      delete file.rhythm
      delete file.thresholds
      delete file.discreet
    })
    expect(readProgramme(text)).toEqual({ ok: true, programme: smallProgramme })
  })

  test('may be changed in half: the rest of a rhythm is usual', () => {
    const read = readProgramme(
      fileWith(file => {
        file.rhythm = { holidays: ['2027-04-27'] }
      }),
    )
    expect(read.ok && read.programme.rhythm).toEqual({ ...smallProgramme.rhythm, holidays: ['2027-04-27'] })
  })

  test('has its addresses in small letters', () => {
    const read = readProgramme(
      fileWith(file => {
        file.people[0].entraId = 'ABCDEF00-0000-0000-0000-000000000001'
        file.people[0].email = 'Samira@Voorbeeld.example'
      }),
    )
    expect(read.ok && read.programme.people[0]).toMatchObject({
      entraId: 'abcdef00-0000-0000-0000-000000000001',
      email: 'samira@voorbeeld.example',
    })
  })
})

describe('one mistake is reported at its place, with what to write instead', () => {
  const mistakes: [name: string, change: (file: Any) => void, path: string, hint: RegExp][] = [
    ['a part is missing', f => delete f.mission, 'mission', /both languages/],
    ['a language is missing', f => delete f.ambitions[1].line.en, 'ambitions[1].line.en', /Write a text/],
    ['a text in one language only', f => (f.name = 'Dichtbij'), 'name', /under "nl:" and under "en:"/],
    ['an empty text', f => (f.name.nl = '  '), 'name.nl', /may not be empty/],
    ['a number for a text', f => (f.name.nl = 2030), 'name.nl', /quotation marks/],
    ['a text that is too long', f => (f.name.nl = 'x'.repeat(101)), 'name.nl', /Shorten it to 100/],
    ['a NUL in a text', f => (f.name.nl = 'a\u0000b'), 'name.nl', /cannot be shown/],
    ['a misspelt name', f => (f.roles[0].skils = []), 'roles[0].skils', /Did you mean "skills"/],
    [
      'a misspelt kind of work',
      f => (f.roles[0].work = 'welfair'),
      'roles[0].work',
      /Did you mean "welfare"/,
    ],
    [
      'a kind of work nobody knows',
      f => (f.roles[0].work = 'x'),
      'roles[0].work',
      /Known here: care, municipal/,
    ],
    ['a number for a kind of work', f => (f.roles[0].work = 1), 'roles[0].work', /Write one of: care/],
    ['a name nobody knows', f => (f.budget = 1), 'budget', /Known here: id, name/],
    ['an id with a capital', f => (f.principles[0].id = 'First'), 'principles[0].id', /lowercase/],
    ['an id with a comma', f => (f.principles[0].id = 'a,b'), 'principles[0].id', /lowercase/],
    ['an id that starts with a digit', f => (f.principles[0].id = '2nd'), 'principles[0].id', /lowercase/],
    ['three levels', f => f.skills[0].levels.pop(), 'skills[0].levels[3]', /exactly four levels/],
    ['five levels', f => f.skills[0].levels.push(f.name), 'skills[0].levels', /exactly four levels/],
    ['no ambition at all', f => (f.ambitions = []), 'ambitions', /at least one/],
    ['a list that is none', f => (f.ambitions[0].means = f.name), 'ambitions[0].means', /Write a list/],
    ['another language', f => (f.language = 'de'), 'language', /one of: nl, en/],
    ['discreet as a text', f => (f.discreet = 'ja'), 'discreet', /true or false/],
    [
      'a part nobody has',
      f => (f.people[0].parts = ['boss']),
      'people[0].parts[0]',
      /professional, teamLeader/,
    ],
    ['no Entra id', f => (f.people[0].entraId = '12'), 'people[0].entraId', /Entra object id/],
    ['no e-mail', f => (f.people[0].email = 'samira'), 'people[0].email', /e-mail address/],
    ['an unknown day', f => (f.rhythm.days = ['maandag']), 'rhythm.days[0]', /one of: monday/],
    ['an impossible time', f => (f.rhythm.from = '24:00'), 'rhythm.from', /"09:00"/],
    ['a zone that does not exist', f => (f.rhythm.zone = 'Europe/Utrecht'), 'rhythm.zone', /IANA/],
    ['an offset for a zone', f => (f.rhythm.zone = '+01:00'), 'rhythm.zone', /IANA/],
    ['an impossible day', f => (f.rhythm.holidays = ['2027-02-31']), 'rhythm.holidays[0]', /year, month/],
    ['holidays of elsewhere', f => (f.rhythm.holidays = 'BE'), 'rhythm.holidays', /NL for the Dutch/],
    ['scores under 4', f => (f.thresholds.scores = 3), 'thresholds.scores', /4 or more/],
    ['quotes under 5', f => (f.thresholds = { scores: 4, quotes: 4 }), 'thresholds.quotes', /5 or more/],
    ['a half threshold', f => (f.thresholds.scores = 4.5), 'thresholds.scores', /whole number/],
    ['quotes before scores', f => (f.thresholds.scores = 11), 'thresholds.quotes', /11 or more/],
    ['hours the wrong way round', f => (f.rhythm.until = '08:00'), 'rhythm.until', /after "09:00"/],
    [
      'steps for no ambition',
      f => (f.roles[0].steps[1].ambition = 'result'),
      'roles[0].steps[1].ambition',
      /Did you mean "results"/,
    ],
    ['a skill of a role that is gone', f => (f.roles[1].skills[0] = 'x'), 'roles[1].skills[0]', /Known here/],
    ['a skill for no ambition', f => (f.skills[0].ambitions = ['x']), 'skills[0].ambitions[0]', /Known here/],
    [
      'a person without role',
      f => (f.people[0].role = 'cook'),
      'people[0].role',
      /Known here: social-worker/,
    ],
    ['a person in no team', f => (f.people[0].teams = ['nort']), 'people[0].teams[0]', /mean "north"/],
    ['leading another team', f => (f.people[1].leads = ['south']), 'people[1].leads[0]', /person's teams/],
    ['somebody unknowable', f => delete f.people[0].entraId, 'people[0]', /entraId.*email/],
    ['nobody is programme lead', f => f.people.pop(), 'people', /programmeLead/],
    ['an id twice', f => (f.teams[1].id = 'north'), 'teams[1].id', /Give each its own/],
    ['a person twice', f => (f.people[4].entraId = f.people[0].entraId), 'people[4].entraId', /each its own/],
    ['a team twice', f => f.people[0].teams.push('north'), 'people[0].teams[1]', /take one of the two out/],
  ]

  test.each(mistakes)('%s', (_name, change, path, hint) => {
    const problems = problemsOf(fileWith(change))
    expect(problems).toContainEqual({ path, problem: expect.any(String), hint: expect.stringMatching(hint) })
    for (const { problem } of problems) expect(problem).toMatch(/^[A-Z].*\.( \(line \d+\))?$/)
  })
})

test('everything that is wrong is reported at once, in the order of the file, with the lines', () => {
  const text = fileWith(file => {
    file.language = 'de'
    file.roles[0].steps[0].ambition = 'partner'
    file.roles[1].id = 'Team leader'
    file.people[0].leads = ['south']
    file.rhythm.zone = 'Mars'
  })
  // The id that is wrong no longer answers to its name, so those who bear that role are reported too.
  expect(pathsOf(text)).toEqual([
    'language',
    'roles[0].steps[0].ambition',
    'roles[1].id',
    'people[0].leads[0]',
    'people[1].role',
    'people[2].role',
    'people[4].role',
    'rhythm.zone',
  ])
  const line = text.split('\n').findIndex(written => written.includes('zone: Mars')) + 1
  expect(problemsOf(text).at(-1)?.problem).toBe(`This cannot be used here. (line ${line})`)
})

test('what a file says about people is not repeated in a problem', () => {
  const text = fileWith(file => {
    file.people[0].email = 'samira at voorbeeld'
    file.people[0].name = 'Samira\u0000'
  })
  expect(JSON.stringify(problemsOf(text))).not.toMatch(/samira/i)
})
