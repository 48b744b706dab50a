import type { Programme } from '../../src/topics/programme/programme.ts'
import { smallProgramme } from '../smallProgramme.ts'
import type { Dice } from './frame/dice.ts'

export type Part = Programme['people'][number]['parts'][number]

/** One organisation: its programme, and the tenant that its people are in. */
export type Organisation = { readonly tenant: string; readonly programme: Programme }

const guid = (first: string, number: number): string =>
  `${first}-0000-4000-8000-${`${number}`.padStart(12, '0')}`

const ZONES = ['Europe/Amsterdam', 'Europe/Amsterdam', 'Europe/London', 'America/Curacao'] as const
const TEAMS = ['north', 'south'] as const

/** The first is the programme lead, then comes the management team, then who leads a team; all others work there. */
const partsOf = (number: number, many: number): readonly Part[] => {
  if (number === 0) return ['programmeLead']
  if (number <= Math.max(2, many / 6)) return ['managementTeam']
  return number % 5 === 0 ? ['informalLeader'] : ['professional']
}

const personOf = (first: string, number: number, many: number): Programme['people'][number] => {
  const team = TEAMS[number % 2] ?? 'north'
  const isLeader = number === 1 || number === 2
  return {
    ...{ entraId: guid(first, number + 1), name: `Mens ${first.slice(0, 2)}${`${number}`.padStart(4, '0')}` },
    ...{ role: number % 3 === 0 ? 'team-leader' : 'social-worker', teams: [team] },
    ...{ parts: [...partsOf(number, many), ...(isLeader ? ['teamLeader' as const] : [])] },
    ...(isLeader && { leads: [team] }),
  }
}

const organisationOf = (dice: Dice, first: string, many: number): Organisation => {
  const tenant = guid(`${first.slice(0, 4)}ffff`, 1)
  const people = Array.from({ length: many }, (_, number) => personOf(first, number, many))
  const rhythm = { ...smallProgramme.rhythm, zone: dice.oneOf(ZONES) ?? ZONES[0] }
  const thresholds = dice.onceIn(2) ? { scores: 4, quotes: 5 } : { scores: 5, quotes: 10 }
  return {
    tenant,
    programme: {
      ...smallProgramme,
      id: `p${first.slice(0, 2)}`,
      tenants: [tenant],
      open: false,
      people,
      rhythm,
      thresholds,
    },
  }
}

/** Two organisations, of which the second is a good deal smaller. */
export const organisationsOf = (dice: Dice, people: number): readonly Organisation[] => [
  organisationOf(dice, 'aaaaaaaa', Math.max(6, Math.round(people * 0.75))),
  organisationOf(dice, 'bbbbbbbb', Math.max(4, Math.round(people * 0.25))),
]
