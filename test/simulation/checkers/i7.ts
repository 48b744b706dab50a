import type { Checking } from './checker.ts'

const strangers = `
  select 'noticed' as what, n.person from noticed_check n
  where not exists (
    select 1 from ask a where a.programme = n.programme and a.look_back = n.look_back and a.person = n.person
      and a.asked_as <> 'owner')
  union all
  select 'looked back', s.person from self_check s join look_back l on l.id = s.look_back and l.programme = s.programme
  where l.person <> s.person limit 1`

/** A card works for its addressee alone: nobody answers what another one was asked. */
export const i7: Checking = () => ({
  name: 'I7',
  resting: ({ rows }) => {
    const [one] = rows(strangers)
    return one && `${one.person} ${one.what} where they were not asked.`
  },
})
