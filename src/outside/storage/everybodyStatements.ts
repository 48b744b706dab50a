/** Statements about everybody of a programme, the same in both databases. */

/** Who was stored before it was kept when people came, came first. */
export const firstWithEmail = `
  select tenant, entra_id from person where programme = $programme and email = $email
  order by coalesce(met_at, ''), id limit 1`

/** The last of those with the same address stands last: who came first. */
export const listedWithEmail = `
  select email, entra_id from person
  where programme = $programme and email is not null and listed = 1 and left_at is null
  order by coalesce(met_at, '') desc, id desc`

export const placesIn = `
  select team, role, cast(count(*) as integer) as people from person
  where programme = $programme and left_at is null and unreachable is null
    and chat_conversation is not null and team is not null and role is not null
  group by team, role`

/** A day and an instant compare as texts: an instant of that day comes after it. */
const planned = `
  select kind, person from prompt
  where programme = $programme and state = 'planned' and due_at >= $from and due_at < $until
  union all
  select 'check' as kind, c.person
  from promise_check c join promise p on p.person = c.person and p.id = c.promise
  where c.programme = $programme and c.state = 'planned' and c.day >= $from and c.day < $until
    and p.status = 'open'`

export const upcomingIn = `
  select kind, cast(count(*) as integer) as times, cast(count(distinct person) as integer) as people
  from (${planned}) planned group by kind order by kind`
