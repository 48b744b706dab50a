import type { Row } from '../frame/database.ts'
import { type Checking, firstWrong } from './checker.ts'

const PENDING: readonly unknown[] = ['planned', 'sending']
const WITH_REASON: readonly unknown[] = ['suppressed', 'failed', 'expired', 'unknown']

const wrongWith = ({ kind, subject, state, why }: Row): string | undefined => {
  const name = `${kind} ${subject}`
  if (state === 'sent' || PENDING.includes(state)) return undefined
  if (!WITH_REASON.includes(state))
    return `${name} is ${state}, which is nothing that can become of a prompt.`
  return why === null || why === '' ? `${name} is ${state}, and nobody knows why.` : undefined
}

/** What was planned once and is there no more, though the person is. */
const vanished = `
  select e.kind, e.subject from ever_planned e join person on person.id = e.person
  where not exists (
    select 1 from prompt p where p.person = e.person and p.kind = e.kind and p.subject = e.subject) limit 1`

/** All that was planned is sent, suppressed, failed, expired, unknown or pending, and never did not go without a reason. */
export const d1: Checking = () => ({
  name: 'D1',
  resting: ({ rows }) => {
    const [gone] = rows(vanished)
    if (gone) return `${gone.kind} ${gone.subject} was planned, and there is nothing of it any more.`
    return firstWrong(rows('select kind, subject, state, why from prompt'), wrongWith)
  },
})
