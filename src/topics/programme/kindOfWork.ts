import { roleOf } from './lookup.ts'
import type { KINDS_OF_WORK, Part, Programme } from './programme.ts'

/** `general` where the programme does not say. */
export type KindOfWork = (typeof KINDS_OF_WORK)[number] | 'general'

/** What somebody mostly does, as the programme has it: who is of the management team leads, whatever their role. */
export const kindOfWork = (
  programme: Pick<Programme, 'roles'>,
  { role, parts }: { readonly role: string | null; readonly parts: readonly Part[] },
): KindOfWork =>
  parts.includes('managementTeam') ? 'leading' : (roleOf(programme, role ?? '')?.work ?? 'general')
