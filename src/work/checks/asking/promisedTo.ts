import { localeOf } from '../../../cards/say.ts'
import type { Language } from '../../../people/person.ts'
import { teamOf } from '../../../topics/programme/lookup.ts'
import type { Programme } from '../../../topics/programme/programme.ts'
import type { Promised } from '../../../topics/promise/promise.ts'

/** To whom a promise was made, as somebody who reads this language calls them; null where they have no name any more. */
export const promisedTo = (
  { to }: Pick<Promised, 'to'>,
  programme: Programme,
  language: Language,
): string | null => {
  if (to.kind === 'group') return to.group
  if (to.kind === 'team') return teamOf(programme, to.team)?.name[language] ?? null
  const names = to.people.map(({ name }) => name).filter(name => name !== '')
  return names.length > 0 ? new Intl.ListFormat(localeOf(language)).format(names) : null
}
