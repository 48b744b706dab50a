import type { Fault } from './fault.ts'
import { each, type Pattern, type Place, placesOf, textsOf } from './place.ts'
import { usualHours, usualThresholds } from './programme.ts'

/** What the parts of a programme owe each other. The file's shape may be wrong: then a rule keeps silent. */
export const faultsOfRules = (file: Place): Fault[] => [
  ...placesOf(file, ['people', each]).flatMap(person => [...findable(person), ...leadsOwnTeams(person)]),
  ...someoneLeads(file),
  ...hoursInOrder(file),
  ...quotesAfterScores(file),
]

function findable(person: Place): Fault[] {
  const isNamed = textsOf(person, ['name']).length > 0
  const isKnown = placesOf(person, ['entraId']).length + placesOf(person, ['email']).length > 0
  if (!isNamed || isKnown) return []
  const hint = 'Add an "entraId:" (the Entra object id) or an "email:".'
  return [{ path: person.path, problem: 'This person can never be recognised.', hint }]
}

function leadsOwnTeams(person: Place): Fault[] {
  const own = new Set(textsOf(person, ['teams', each]).map(team => team.value))
  const hint = "Add this team to the person's teams, or take it out of what the person leads."
  return textsOf(person, ['leads', each])
    .filter(team => !own.has(team.value))
    .map(({ path }) => ({ path, problem: 'This person leads a team without being in it.', hint }))
}

function someoneLeads(file: Place): Fault[] {
  const people = placesOf(file, ['people', each])
  const parts = textsOf(file, ['people', each, 'parts', each])
  if (people.length === 0 || parts.some(part => part.value === 'programmeLead')) return []
  const hint = 'Add programmeLead to the parts of whoever reports on the programme.'
  return [{ path: ['people'], problem: 'Nobody is programme lead.', hint }]
}

function hoursInOrder(file: Place): Fault[] {
  const from = given(file, ['rhythm', 'from'], usualHours.from)
  const until = given(file, ['rhythm', 'until'], usualHours.until)
  if (typeof from !== 'string' || typeof until !== 'string' || from < until) return []
  const hint = `Write a time after ${JSON.stringify(from.slice(0, 5))}, on the same day.`
  return [{ path: ['rhythm', 'until'], problem: 'The day ends before it begins.', hint }]
}

function quotesAfterScores(file: Place): Fault[] {
  const scores = given(file, ['thresholds', 'scores'], usualThresholds.scores)
  const quotes = given(file, ['thresholds', 'quotes'], usualThresholds.quotes)
  if (typeof scores !== 'number' || typeof quotes !== 'number' || scores <= quotes) return []
  const hint = `Write ${scores} or more: somebody's words tell more than a score.`
  return [{ path: ['thresholds', 'quotes'], problem: 'Quotes would be shown before scores are.', hint }]
}

const given = (file: Place, pattern: Pattern, usual: unknown): unknown =>
  placesOf(file, pattern)[0]?.value ?? usual
