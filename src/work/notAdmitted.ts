import { localeOf } from '../cards/say.ts'
import { isAdmitted } from '../topics/programme/loaded.ts'
import type { Programme } from '../topics/programme/programme.ts'
import { type Decision, noticeOf } from './decision.ts'
import { languageOf, type Scene } from './scene.ts'
import type { Intent } from './understand.ts'

/** More names than this are no help. */
const MOST_LEADS = 3

const leadsOf = ({ people }: Programme): readonly string[] =>
  people.filter(({ parts }) => parts.includes('programmeLead')).map(({ name }) => name)

/**
 * What somebody is told who cannot take part: kindly, with whom to ask, and nothing of it is kept. Undefined for who
 * can, and for who did before: what they made is theirs, and what they may still do stands in the table of rights.
 */
export const notAdmitted = ({ heard, programme, person }: Scene, intent: Intent): Decision | undefined => {
  if (person.revision > 0 || isAdmitted(programme, person)) return undefined
  if (heard.place !== 'personal')
    return { inPassing: intent.do === 'arrive' ? null : noticeOf({ key: 'turns.channel' }) }
  const language = languageOf(person)
  const names = new Intl.ListFormat(localeOf(language), { type: 'disjunction' })
  const who = names.format(leadsOf(programme).slice(0, MOST_LEADS))
  return {
    inPassing: noticeOf({ key: 'turns.notAdmitted', values: { programme: programme.name[language], who } }),
  }
}
