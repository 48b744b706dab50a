import { laterButton, postButton } from './actionCardButton.ts'
import { plainButton } from './button.ts'
import type { JsonObject } from './json.ts'
import type { Reader, Screen } from './screen.ts'
import { changeOf, rowsOf } from './summary.ts'

type Making = NonNullable<(Screen & { kind: 'actionCard' })['making']>

/** What the card itself does not say: where it goes, and when. */
const BESIDE: readonly string[] = ['channel', 'when', 'day', 'hour']

/** “Later” says nothing beside the day and the hour. */
const isBeside = (line: Making['lines'][number] | undefined): boolean =>
  line !== undefined && BESIDE.includes(line.address.name) && line.value !== 'later'

/** The answers that are not on the card, and all of them to pick one to change. */
export const chooseOf = (reader: Reader, { run, lines }: Making): JsonObject => {
  const rows = rowsOf(reader, lines)
  const beside = rows.filter((_, nth) => isBeside(lines[nth]))
  return {
    lines: beside.map(({ label, value }) => ({ label, value })),
    ...changeOf(
      reader,
      run,
      rows.map(({ label }) => label),
    ),
  }
}

export const makingButtons = (reader: Reader, { run }: Making): readonly JsonObject[] => [
  postButton(reader, run),
  laterButton(reader, run),
  plainButton(reader, 'stop', { do: 'askStop', run }),
]
