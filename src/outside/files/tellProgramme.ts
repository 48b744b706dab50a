import type { Difference, ListDifference, PartDifference } from '../../topics/programme/difference.ts'
import type { ProgrammeProblem } from '../../topics/programme/fault.ts'
import type { Programme } from '../../topics/programme/programme.ts'
import type { Touched } from '../../work/touched.ts'

/** What an operator reads of a programme: lines of plain English, with numbers instead of people. */
const line = (name: string, text: string | number): string => `  ${name.padEnd(13)}${text}`

const some = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`

export const tellProblems = (file: string, problems: readonly ProgrammeProblem[]): string =>
  [
    `The programme in ${file} cannot be used:`,
    ...problems.map(({ path, problem, hint }) => `  ${path}: ${problem} ${hint}`),
  ].join('\n')

const whoMay = ({ open }: Programme): string =>
  open ? 'everybody in its tenants: who is not listed says what they do' : 'only the people whom it lists'

const listedHow = ({ people }: Programme): string => {
  const byMail = people.filter(({ entraId }) => entraId === undefined).length
  const leads = people.filter(({ parts }) => parts.includes('programmeLead')).length
  return `${people.length}, of whom ${byMail} by e-mail alone; ${some(leads, 'programme lead')}`
}

const hoursOf = ({ rhythm }: Programme): string =>
  `${rhythm.days.join(', ')}, ${rhythm.from} to ${rhythm.until}, ${rhythm.zone}`

/** A short summary of a programme that is as it should be. */
export const tellProgramme = (programme: Programme): string =>
  [
    line('id', programme.id),
    line('name', programme.name[programme.language]),
    line('language', programme.language),
    line('tenants', programme.tenants?.length ?? 'that of the bot'),
    line('takes part', whoMay(programme)),
    line('ambitions', programme.ambitions.length),
    line('principles', programme.principles.length),
    line('roles', programme.roles.length),
    line('skills', programme.skills.length),
    line('teams', programme.teams.length),
    line('people', listedHow(programme)),
    line('hours', hoursOf(programme)),
    line(
      'thresholds',
      `scores from ${programme.thresholds.scores}, quotes from ${programme.thresholds.quotes}`,
    ),
  ].join('\n')

const tellList = ({ of, added, changed, gone }: ListDifference): string => {
  const told = Object.entries({ added, changed, gone }).filter(([, ids]) => ids.length > 0)
  return line(of, told.map(([what, ids]) => `${what}: ${ids.join(', ')}`).join('; '))
}

/** A text is too long to be shown twice. */
const tellPart = ({ part, before, after }: PartDifference): string =>
  line(part, ['name', 'organisation', 'mission'].includes(part) ? 'changed' : `${before} -> ${after}`)

export const tellDifference = ({ lists, people, parts }: Difference): string => {
  const { added, changed, gone } = people
  return [
    ...lists.map(tellList),
    ...(added + changed + gone > 0
      ? [line('people', `${added} added, ${changed} changed, ${gone} gone`)]
      : []),
    ...parts.map(tellPart),
  ].join('\n')
}

/** What happens to what people did and made, one line for each kind that there is. */
export const tellTouched = (touched: Touched): string => {
  const { leaving, askedAnew, drafts, actions, promises, toTeams, routes } = touched
  const told: readonly (readonly [number, string])[] = [
    [leaving, `${some(leaving, 'person', 'people')} would no longer take part`],
    [askedAnew, `${some(askedAnew, 'person', 'people')} would be asked again for role and team`],
    [drafts, `${some(drafts, 'open conversation')} would ask for another ambition`],
    [actions, `${some(actions, 'action')} about an ambition that is gone: kept, and readable`],
    [promises, `${some(promises, 'promise')} about an ambition that is gone: kept, and readable`],
    [toTeams, `${some(toTeams, 'promise')} to a team that is gone: kept, and readable`],
    [routes, `${some(routes, 'step')} of a learning route about a skill that is gone: kept, and readable`],
  ]
  const lines = told.filter(([count]) => count > 0).map(([, text]) => `  ${text}`)
  return lines.length > 0 ? lines.join('\n') : '  nothing that people did or made'
}
