import { describe, expect, test } from 'vitest'
import { loadProgramme } from '../src/outside/files/loadProgramme.ts'
import type { Part, Programme, Text } from '../src/topics/programme/programme.ts'

const parts: Part[] = ['professional', 'teamLeader', 'managementTeam', 'informalLeader', 'programmeLead']

async function example(name: string): Promise<Programme> {
  const loaded = await loadProgramme(`env/programmes/${name}.yaml`)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2))
  return loaded.programme
}

function textsIn(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return []
  if ('nl' in value && 'en' in value) return [{ nl: String(value.nl), en: String(value.en) }]
  return Object.values(value).flatMap(textsIn)
}

const names = ['welfare', 'vulnerable-residents'].map(name => ({ name }))

describe.each(names)('the example $name', ({ name }) => {
  test('is complete: steps for each role and ambition, skills, people in every part', async () => {
    const programme = await example(name)
    for (const role of programme.roles) {
      expect(role.steps.map(steps => steps.ambition).sort()).toEqual(
        programme.ambitions.map(of => of.id).sort(),
      )
      for (const steps of role.steps) expect([2, 3]).toContain(steps.examples.length)
    }
    expect(programme.roles.length).toBeGreaterThanOrEqual(5)
    expect(programme.skills.length).toBeGreaterThanOrEqual(8)
    expect(parts.filter(part => !programme.people.some(person => person.parts.includes(part)))).toEqual([])
  })

  test('offers no role, team or skill that nobody needs', async () => {
    const { roles, teams, skills, people } = await example(name)
    expect(roles.filter(role => !people.some(person => person.role === role.id))).toEqual([])
    expect(teams.filter(team => !people.some(person => person.teams.includes(team.id)))).toEqual([])
    expect(skills.filter(skill => !roles.some(role => role.skills.includes(skill.id)))).toEqual([])
  })

  test('is short enough to be read on a card, and says the same text only once', async () => {
    const programme = await example(name)
    for (const ambition of programme.ambitions) expect([3, 4]).toContain(ambition.factsheet.length)
    const levels = programme.skills.flatMap(skill => skill.levels)
    expect(levels.filter(level => level.nl.length > 100 || level.en.length > 100)).toEqual([])
    const dutch = textsIn(programme.roles.map(role => role.steps)).map(step => step.nl)
    expect(dutch.filter((step, index) => dutch.indexOf(step) !== index)).toEqual([])
  })

  test('is in two languages, and ends its sentences', async () => {
    const { ambitions, principles, roles, skills } = await example(name)
    const sentences = textsIn([
      ambitions.map(({ name: _, example: { story }, ...rest }) => [rest, story]),
      principles,
      roles.map(role => role.steps),
      skills.map(skill => skill.levels),
    ])
    expect(sentences.filter(({ nl, en }) => nl === en || !/[.?]$/.test(nl) || !/[.?]$/.test(en))).toEqual([])
  })
})

test('the five people of the local test page are the first five of the welfare example', async () => {
  const { people } = await example('welfare')
  const first = people.slice(0, 5)
  expect(first.map(person => person.entraId?.slice(-3))).toEqual(['001', '002', '003', '004', '005'])
  expect(first.map(person => person.parts.at(-1))).toEqual(parts)
})
