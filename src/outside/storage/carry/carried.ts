import type { Load } from './batch.ts'

/** What became of a backup, a restore or a move. `erased`: how many people were erased again. `why` is a sentence for whoever asked for it. */
export type Carried =
  | { readonly ok: true; readonly load: Load; readonly ended: number; readonly erased: number }
  | { readonly ok: false; readonly why: string }

export const failed = (why: string): { ok: false; why: string } => ({ ok: false, why })
