import { FARTHEST } from './paceValues.ts'

// Statements about how fast tenants are written to. Times are in millionths of a second, as whole numbers.

const wait = (now: string, from = 'next_slot'): string => `cast(${from} - ${now} as double precision) as wait`

/** Whether the next slot is later than that, and not so far ahead that a clock was wrong. */
const ahead = (now: string, after = '0'): string =>
  `pace.next_slot > ${now} + ${after} and pace.next_slot <= ${now} + ${FARTHEST}`

/** `now` is an expression for this moment. Gives no row where no slot was to be had in time. */
export const reserve = (now: string): string => `
  insert into pace (tenant, next_slot) values ($tenant, ${now} + cast($all as bigint))
  on conflict (tenant) do update set
    next_slot = (case when ${ahead(now)} then pace.next_slot else ${now} end) + cast($all as bigint)
    where pace.next_slot <= ${now} + cast($within as bigint) or pace.next_slot > ${now} + ${FARTHEST}
  returning ${wait(now, 'next_slot - cast($all as bigint)')}`

export const nextSlot = (now: string): string => `select ${wait(now)} from pace where tenant = $tenant`

export const holdPace = (now: string): string => `
  insert into pace (tenant, next_slot) values ($tenant, ${now} + cast($hold as bigint))
  on conflict (tenant) do update set next_slot =
    case when ${ahead(now, 'cast($hold as bigint)')} then pace.next_slot
    else ${now} + cast($hold as bigint) end`
