import { z } from 'zod/v4'
import { didYouMean } from './didYouMean.ts'
import { dayFormat, textFormat, timeFormat, wordFormat, zoneFormat } from './formats.ts'

/**
 * The programme file: one organisation's (or chain's) strategy with its people, as `readProgramme` accepts it.
 * The `error` of every part is the hint that an operator gets: what to write in its place.
 */

const part = <S extends z.core.$ZodLooseShape>(shape: S, hint: string) =>
  z.strictObject(shape, {
    error: issue => (issue.code === 'unrecognized_keys' ? didYouMean(issue.keys, Object.keys(shape)) : hint),
  })

const list = <T extends z.core.$ZodType>(item: T, least: number, most: number) =>
  z
    .array(item, { error: 'Write a list: each item on a line of its own that starts with "- ".' })
    .min(least, { error: least === 1 ? 'Write at least one item.' : `Write at least ${least} items.` })
    .max(most, { error: `Keep it to ${most} items.` })

const oneOf = <const W extends readonly string[]>(words: W) =>
  z.enum(words, { error: `Write one of: ${words.join(', ')}.` })

/** What people in a role mostly do, so that an example comes from their kind of work. */
export const KINDS_OF_WORK = ['care', 'municipal', 'welfare', 'leading', 'support'] as const

const work = z.enum(KINDS_OF_WORK, {
  error: ({ input }) =>
    typeof input === 'string'
      ? didYouMean([input], KINDS_OF_WORK)
      : `Write one of: ${KINDS_OF_WORK.join(', ')}.`,
})

const truth = z.boolean({ error: 'Write true or false, without quotation marks.' })

const said = (most: number) =>
  textFormat(
    `Write a text of at most ${most} characters, in quotation marks if it holds a colon or a number.`,
  )
    .min(1, { error: 'Write the text: it may not be empty.' })
    .max(most, { error: `Shorten it to ${most} characters.` })

const textOf = (most: number) =>
  part({ nl: said(most), en: said(most) }, 'Write the text in both languages, under "nl:" and under "en:".')

const title = textOf(100)
const sentence = textOf(600)
const story = textOf(2000)

const id = wordFormat(
  'Write a short name of lowercase letters, digits and hyphens that starts with a letter, such as "social-worker".',
)
const idOf = (what: string) => wordFormat(`Write the id of one of the ${what}, exactly as it stands there.`)

const ambition = part(
  {
    id,
    name: title,
    line: sentence,
    why: sentence,
    means: list(sentence, 1, 8),
    doesNotMean: list(sentence, 1, 8),
    example: part({ title, story }, 'Write an example project with a "title:" and a "story:".'),
    factsheet: list(sentence, 1, 8),
  },
  'Write an ambition with id, name, line, why, means, doesNotMean, example and factsheet.',
)

const principle = part({ id, text: sentence }, 'Write a guiding principle with an "id:" and a "text:".')

const steps = part(
  { ambition: idOf('ambitions'), examples: list(sentence, 1, 6) },
  'Write the id of an "ambition:" and its "examples:".',
)

const role = part(
  {
    id,
    name: title,
    work: work.optional(),
    steps: list(steps, 0, 12),
    skills: list(idOf('skills'), 0, 40),
  },
  'Write a role with id, name, steps and skills, and the kind of its work if an example may come from it.',
)

const fourLevels =
  'Write exactly four levels, each as behaviour that others can see, with its "nl:" and "en:".'
const level = part({ nl: said(600), en: said(600) }, fourLevels)

const skill = part(
  {
    id,
    name: title,
    levels: z.tuple([level, level, level, level], { error: fourLevels }),
    ambitions: list(idOf('ambitions'), 0, 12),
  },
  'Write a skill with id, name, levels and ambitions.',
)

const team = part(
  { id, name: title, organisation: title.optional() },
  'Write a team with id and name, and an organisation where the programme is a chain.',
)

const guid = (what: string) =>
  z
    .guid({ error: `Write ${what}, such as "1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b", or leave it out.` })
    .toLowerCase()
const email = z.email({ error: 'Write an e-mail address, or leave it out.' }).toLowerCase()

const person = part(
  {
    entraId: guid('the Entra object id').optional(),
    email: email.optional(),
    name: said(100),
    role: idOf('roles'),
    teams: list(idOf('teams'), 0, 40),
    parts: list(
      oneOf(['professional', 'teamLeader', 'managementTeam', 'informalLeader', 'programmeLead']),
      1,
      5,
    ),
    leads: list(idOf('teams'), 0, 40).optional(),
  },
  'Write a person with name, role, teams and parts, and an entraId or an email.',
)

const day = oneOf(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
const time = timeFormat('Write a time as hours and minutes, such as "09:00".')

/** What holds where the file says nothing. */
export const usualHours = { from: '09:00', until: '17:00' }
export const usualThresholds = { scores: 5, quotes: 10 }
/** Below these, people could be recognised. */
export const leastThresholds = { scores: 4, quotes: 5 }

const rhythm = part(
  {
    days: list(day, 1, 7).default(['monday', 'tuesday', 'wednesday', 'thursday', 'friday']),
    from: time.default(usualHours.from),
    until: time.default(usualHours.until),
    zone: zoneFormat('Write a time zone by its IANA name, such as "Europe/Amsterdam".').default(
      'Europe/Amsterdam',
    ),
    holidays: z
      .union([z.literal('NL'), z.array(dayFormat()).max(400)], {
        error: 'Write NL for the Dutch public holidays, or a list of days such as "2027-04-27".',
      })
      .default('NL'),
  },
  'Write the days and hours in which people may be asked something: days, from, until, zone and holidays.',
)

const threshold = (least: number) =>
  z
    .int({ error: 'Write a whole number.' })
    .min(least, { error: `Write ${least} or more: below it, people could be recognised.` })
    .max(1000, { error: 'Write 1000 or less.' })

const thresholds = part(
  {
    scores: threshold(leastThresholds.scores).default(usualThresholds.scores),
    quotes: threshold(leastThresholds.quotes).default(usualThresholds.quotes),
  },
  'Write "scores:" and "quotes:", each with a number, or leave the thresholds out.',
)

const months = (most: number) =>
  z
    .int({ error: 'Write a whole number of months.' })
    .min(1, { error: 'Write 1 or more.' })
    .max(most, { error: `Write ${most} or less: it can be kept shorter than usual, never longer.` })
    .optional()

const retention = part(
  { silence: months(24), conversations: months(12), records: months(24) },
  'Write months under "silence:", "conversations:" or "records:", or leave the retention out.',
)

export const programmeSchema = part(
  {
    id,
    name: title,
    organisation: title,
    language: oneOf(['nl', 'en']),
    /** The tenants whose people take part; absent for the bot's own tenant. */
    tenants: list(guid('the id of a tenant'), 1, 100).optional(),
    /** Whether somebody whom it does not list may introduce themselves, and take part. */
    open: truth.default(true),
    discreet: truth.default(false),
    mission: sentence,
    ambitions: list(ambition, 1, 12),
    principles: list(principle, 0, 12),
    roles: list(role, 1, 100),
    skills: list(skill, 1, 100),
    teams: list(team, 1, 1000),
    people: list(person, 1, 20_000),
    rhythm: rhythm.prefault({}),
    thresholds: thresholds.prefault({}),
    /** What is kept for a shorter time than usual, in months. */
    retention: retention.optional(),
  },
  'Write the programme as names with values, starting with "id:", "name:" and "organisation:".',
)

export type Programme = z.infer<typeof programmeSchema>
/** One text in every language of the product; `text` in lookup.ts picks. */
export type Text = z.infer<typeof sentence>
export type Language = Programme['language']
export type Ambition = Programme['ambitions'][number]
export type Role = Programme['roles'][number]
export type Skill = Programme['skills'][number]
export type Team = Programme['teams'][number]
export type Person = Programme['people'][number]
/** What somebody is in the programme, beside their role at work; one person can be several. */
export type Part = Person['parts'][number]
export type Rhythm = Programme['rhythm']
