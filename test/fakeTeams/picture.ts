import { type Seat, type Shown, view } from './view.ts'

/** A chat in letters, for the message of a test that fails. */
export function picture(seat: Seat): string {
  const { ledger } = seat.world
  const refused = ledger.refused
    .slice(-5)
    .map(one => `${one.method} ${one.path}: ${one.status} ${one.code}, ${one.why}`)
  const answers = ledger.delivered
    .slice(-5)
    .map(one => `${one.activity.type} ${one.activity.id}: ${one.status}`)
  return [
    `The chat of ${seat.person.name} on ${seat.device.name}:`,
    ...orNothing(view(seat).slice(-8).flatMap(drawn)),
    ...seat.device.notices.slice(-3).map(one => `  (${one.kind}) ${one.text}`),
    'What the bot answered last:',
    ...orNothing(answers.map(indented)),
    'What Teams refused last:',
    ...orNothing(refused.map(indented)),
  ].join('\n')
}

function drawn(message: Shown): string[] {
  return [
    `  ${message.from}, ${message.id}, version ${message.version}`,
    ...message.words.split('\n').map(boxed),
  ]
}

const boxed = (line: string): string => `  | ${line}`
const indented = (line: string): string => `  ${line}`

function orNothing(lines: string[]): string[] {
  return lines.length > 0 ? lines : ['  nothing']
}
