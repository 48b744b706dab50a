import type { Programme } from '../../src/topics/programme/programme.ts'
import type { Person } from '../fakeTeams/population.ts'
import { always } from './always.ts'
import { openApplication } from './application.ts'
import { answersTo, hears, type Language, starts, type Talker, types } from './talk.ts'

const MINUTE = 60_000
const DAY = 1_440 * MINUTE

/** The same ids as in the playbook. */
const entraId = (number: number) => `00000000-0000-0000-0000-00000000000${number + 1}`

const names = [
  'Samira Voorbeeld',
  'Bram Bedacht',
  'Lotte Verhaal',
  'Joost Fictief',
  'Mieke Verzonnen',
] as const

export type Member = (typeof names)[number]

const partsOf = (name: Member): Programme['people'][number]['parts'] => {
  if (name === 'Mieke Verzonnen') return ['teamLeader', 'programmeLead']
  return name === 'Bram Bedacht' ? ['teamLeader'] : ['professional']
}

/** Samira, Lotte and Joost are in the team that Bram leads; Mieke leads another one. */
const listed = (name: Member, moved?: Member): Programme['people'][number] => {
  const isLeader = name === 'Bram Bedacht' || name === 'Mieke Verzonnen'
  const team = name === 'Mieke Verzonnen' || name === moved ? 'south' : 'north'
  return {
    ...{ name, entraId: entraId(names.indexOf(name)), role: isLeader ? 'team-leader' : 'social-worker' },
    ...{ teams: [team], parts: partsOf(name) },
    ...(isLeader && { leads: [team] }),
  }
}

/** A team with its leader in the whole product, with a programme file that can change and a clock that can move. */
export const openTeam = async (language: Language, without: readonly Member[] = []) => {
  const programmeOf = (gone: readonly Member[], moved?: Member) => {
    const people = names.filter(name => !gone.includes(name)).map(name => listed(name, moved))
    return { ...always, people }
  }
  const time = { ahead: 0 }
  const now = () => Date.now() + time.ahead
  const application = await openApplication({
    programme: programmeOf(without),
    limits: { limits: 'off', now },
    timings: {
      clock: { now: () => new Date(now()).toISOString() },
      ...{ promptEvery: 25, settle: 25, showEvery: 40, closeEvery: 40 },
    },
  })
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  const meets = async (name: Member): Promise<Talker & { readonly person: Person }> => {
    const person = application.teams.person({
      ...{ name, locale, entraId: entraId(names.indexOf(name)) },
    })
    const talker = { chat: person.chat, entraId: person.aadObjectId, language, person }
    await types(talker, 'hoi')
    return talker
  }
  return {
    ...application,
    meets,
    now: () => new Date(now()).toISOString(),
    /** From now on the programme lists everybody but these. */
    leaves: async (...gone: readonly Member[]) => {
      application.writes(programmeOf(gone))
      await application.restart()
      // Stopping waits for what is under way: then everybody was looked at.
      await application.restart()
      time.ahead += 2 * MINUTE
    },
    /** Who left stays away, and somebody works in the other team from now on: who leads, leads that one. */
    moves: async (gone: Member, moved: Member) => {
      application.writes(programmeOf([gone], moved))
      await application.restart()
    },
    /** From now on cards show that something was saved, and not what. */
    becomesDiscreet: async () => {
      application.writes({ ...programmeOf(without), discreet: true })
      await application.restart()
    },
    passes: (days: number) => {
      time.ahead += days * DAY
    },
  }
}

/** Makes an action that these may see. */
export const makesFor = async (talker: Talker, seenBy: 'me' | 'leader' | 'team') => {
  await starts(talker, 'translate')
  await answersTo(talker, 'translate', 'seenBy')
  await talker.chat.press('answer', { answer: seenBy })
  await hears(talker, 'translate.summary')
  await talker.chat.press('confirm')
  return hears(talker, 'translate.saved')
}
