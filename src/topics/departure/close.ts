import type { Promised } from '../promise/promise.ts'
import type { Action } from '../translation/action.ts'

const closed = <One extends { readonly status: string }>(all: readonly One[], changedAt: string) =>
  all.filter(({ status }) => status === 'open').map(one => ({ ...one, status: 'closed' as const, changedAt }))

/** What somebody had open when they left is over: it stays readable as it was. */
export const closedAt = (
  { actions, promises }: { readonly actions: readonly Action[]; readonly promises: readonly Promised[] },
  at: string,
): { readonly actions: readonly Action[]; readonly promises: readonly Promised[] } => ({
  actions: closed(actions, at),
  promises: closed(promises, at),
})
