import { say } from '../cards/say.ts'
import { limitsWith } from '../privacy/ages.ts'
import { OLDEST_BACKUP } from '../privacy/retention.ts'
import { sampleSize } from '../topics/check/sample.ts'
import { text } from '../topics/programme/lookup.ts'
import type { Programme } from '../topics/programme/programme.ts'
import { dataMap, fieldTable, lengthOf, retentionTable } from './dataTables.ts'
import { type Label, type Labels, labelIn } from './labels.ts'
import { htmlOf } from './markup.ts'
import { type Chapter, pageOf } from './page.ts'
import { rightsTable, seenByTable, thresholdTable } from './peopleTables.ts'

/** What an editor wrote: the chapters in their order, short words, and how it looks. */
export type Templates = {
  readonly chapters: readonly { readonly name: string; readonly text: string }[]
  readonly labels: Labels
  readonly style: string
}

/** What stands in a sentence of a template as `{name}`; how long something is kept by what starts its clock. */
const valuesOf = (programme: Programme, label: Label): Readonly<Record<string, string>> => ({
  discreet: label(`discreet.${programme.discreet}`),
  organisation: text(programme.organisation, 'nl'),
  programme: text(programme.name, 'nl'),
  mission: text(programme.mission, 'nl'),
  scores: String(programme.thresholds.scores),
  quotes: String(programme.thresholds.quotes),
  oldestBackup: lengthOf(OLDEST_BACKUP),
  showName: say('nl', 'channelCard.button.see'),
  seenByMe: say('nl', 'promise.seenBy.options.me'),
  drawn: String(sampleSize(programme.thresholds.scores, 0)),
  ...Object.fromEntries(
    limitsWith(programme.retention ?? {}).map(({ since, keep }) => [since, lengthOf(keep)]),
  ),
})

/** `{{...}}` is a table, and stays. A value that nobody gives is a mistake, and throws. */
const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replaceAll(/(?<!\{)\{(\w+)\}(?!\})/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`A template asks for {${name}}, which nobody gives.`)
    return value
  })

const madeFor = (programme: Programme, label: Label): Readonly<Record<string, string>> => {
  const shorter = programme.retention ?? {}
  return {
    gegevens: dataMap(label, shorter),
    velden: fieldTable(label),
    bewaren: retentionTable(label, shorter),
    rechten: rightsTable(label),
    keuzes: seenByTable(label),
    drempels: thresholdTable(label, programme),
  }
}

const titleOf = (template: string): string => template.match(/^# (.+)$/m)?.[1] ?? ''

/** Everything about data and privacy of a programme as one document: made of what the product itself goes by. */
export const privacyPack = (programme: Programme, { chapters, labels, style }: Templates): string => {
  const label = labelIn(labels)
  const values = valuesOf(programme, label)
  const made = madeFor(programme, label)
  const written = chapters.map(({ name, text }): Chapter => {
    const template = filled(text, values)
    return { title: titleOf(template), html: htmlOf(template, made), isLetter: name.includes('brief') }
  })
  return pageOf({
    title: label('title'),
    subtitle: filled(label('subtitle'), values),
    contents: label('contents'),
    ...{ chapters: written, style },
  })
}
