/** A time as somebody said it. */
export type Clock = {
  /** From midnight, 0 to 1440. */
  readonly minutes: number
  /** It can mean one time only: `09:00`, `17`, `5 pm`. `9` and `half vijf` may be in the morning or later. */
  readonly sure: boolean
  /** Said on a clock of 24 hours: `22`. */
  readonly of24: boolean
  readonly pm: boolean
}

const dutch = 'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf'.split('|')
const english = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|')
const words = [...dutch, ...english].join('|')

const morning = "(?:'?s )?(?:ochtends|morgens)|in the morning|a\\.?m\\b\\.?"
const evening = "(?:'?s )?(?:middags|avonds)|in the (?:afternoon|evening)|p\\.?m\\b\\.?"
const night = "(?:'?s )?nachts|at night"

/** A time at the place where the reading is: `9`, `9.30`, `0930`, `half negen`, `quarter past nine`, `5 pm`. */
const form = new RegExp(
  '(?:(?<around>half past|half|kwart over|kwart voor|(?:a )?quarter past|(?:a )?quarter to) )?' +
    `(?:(?<together>\\d{3,4})|(?<hour>\\d{1,2}|${words})(?:(?:[:.hu]| uur )(?<minute>[0-5]\\d))?)` +
    "(?: ?(?:uur|u|h|hours|o'clock)(?!\\p{L}))?" +
    `(?: ?(?:(?<morning>${morning})|(?<evening>${evening})|(?<night>${night}))(?!\\p{L}))?` +
    '(?![\\d\\p{L}]|[:.]\\d)',
  'uy',
)
const named = /(?:(?<noon>noon|12 uur 's middags)|midnight|middernacht)(?!\p{L})/uy

type Groups = Readonly<Record<string, string | undefined>>

const numberSaid = (hour: string): number => {
  const place = Math.max(dutch.indexOf(hour), english.indexOf(hour))
  return place < 0 ? Number(hour) : place + 1
}

/** In Dutch half nine is before nine, in English after it. */
const minutesAround = (around: string | undefined, hour: string): number => {
  if (around === undefined) return 0
  if (around === 'half') return english.includes(hour) ? 30 : -30
  if (around.startsWith('half')) return 30
  return /over|past/.test(around) ? 15 : -15
}

const half = 12 * 60

const onMark = (minutes: number, groups: Groups): number => {
  const hour = minutes % half
  if (groups.morning !== undefined) return hour
  if (groups.evening !== undefined) return hour + half
  if (groups.night === undefined) return minutes
  return hour >= 6 * 60 ? hour + half : hour
}

/** What is put before a time around 1 o'clock lies before midnight. */
const turned = (minutes: number): number => (minutes < 0 ? minutes + half : minutes)

const isMarked = ({ morning, evening, night }: Groups): boolean => (morning ?? evening ?? night) !== undefined

const clockFrom = (all: string, groups: Groups): Clock | undefined => {
  const { together, hour: said = '', minute = '0', around } = groups
  const hour = together === undefined ? numberSaid(said) : Math.floor(Number(together) / 100)
  const past = together === undefined ? Number(minute) : Number(together) % 100
  if (past > 59 || hour > 24 || (isMarked(groups) && hour > 12)) return undefined
  const minutes = turned(hour * 60 + past + minutesAround(around, said))
  if (minutes > 2 * half || minutes % 1 !== 0) return undefined
  const of24 = hour > 12 || hour === 0
  const sure = of24 || isMarked(groups) || /^0|^\d\d[:.]?\d\d/.test(all)
  return { minutes: onMark(minutes, groups), sure, of24, pm: groups.evening !== undefined }
}

/** A time that stands at this place of a text in lower case, and where it ends. */
export const clockAt = (text: string, at: number): { clock: Clock; end: number } | undefined => {
  named.lastIndex = at
  const name = named.exec(text)
  if (name) {
    const minutes = name.groups?.noon === undefined ? 0 : half
    return { clock: { minutes, sure: true, of24: false, pm: false }, end: named.lastIndex }
  }
  form.lastIndex = at
  const found = form.exec(text)
  const clock = found && clockFrom(found[0], found.groups ?? {})
  return clock ? { clock, end: form.lastIndex } : undefined
}
