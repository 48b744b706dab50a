import { isHours, type Stretch, stretchesIn } from '../dialogue/hours.ts'
import { localeOf, say } from './say.ts'
import type { Language } from './wordFiles.ts'

export { isHours } from '../dialogue/hours.ts'

/** "9.00" in Dutch, "9:00" in English, on a clock of 24 hours. */
const writeTime = (language: Language, time: string): string => {
  const [hour = '', minute = ''] = time.split(':')
  return say(language, 'common.hours.time', { hour: String(Number(hour)), minute })
}

const keyFor = ({ from, until }: Stretch): string => {
  if (from === '00:00' && until === '00:00') return 'allDay'
  return until <= from ? 'overnight' : 'stretch'
}

const writeStretch = (language: Language, stretch: Stretch): string =>
  say(language, `common.hours.${keyFor(stretch)}`, {
    from: writeTime(language, stretch.from),
    until: writeTime(language, stretch.until),
  })

const listIn = (language: Language) => new Intl.ListFormat(localeOf(language), { type: 'conjunction' })

/** Made once, because making one takes long. */
const lists = { nl: listIn('nl'), en: listIn('en') }

/** Hours (`08:00-12:30,13:00-17:00`) as people write them; what is none is given back as it is. */
export const writeHours = (language: Language, hours: string): string => {
  const stretches = stretchesIn(hours) ?? []
  return isHours(hours)
    ? lists[language].format(stretches.map(stretch => writeStretch(language, stretch)))
    : hours
}

/** Hours as somebody could type them, to go on from. */
export const typedHours = (hours: string): string => hours.replaceAll('-', ' - ').replaceAll(',', ', ')
