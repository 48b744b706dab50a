/** What somebody told the product about themselves, or what became of them. */
export type Fact =
  | { readonly kind: 'stopped' | 'started' | 'uninstalled' | 'installed' | 'erased' }
  | { readonly kind: 'left' | 'back' }
  /** Silent until this day begins, `YYYY-MM-DD`, in their zone. */
  | { readonly kind: 'paused'; readonly until: string }
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'hours'; readonly from: string; readonly until: string }

/**
 * From `saidAt` on the product may know it; from `knownAt` on it must, since it was acknowledged. Null where it never
 * was. Instants in milliseconds.
 */
export type Told = Fact & { readonly saidAt: number; knownAt: number | null }

/** What may hold of somebody at an instant, as far as the product can know. */
export type Standing = {
  readonly stopped: boolean
  readonly uninstalled: boolean
  readonly left: boolean
  readonly pausedUntil: string | null
  readonly zone: string
  readonly hours: { readonly from: string; readonly until: string } | null
}

const after = (before: Standing, first: Standing, told: Fact): Standing => {
  switch (told.kind) {
    case 'stopped':
      return { ...before, stopped: true }
    case 'started':
      return { ...before, stopped: false, pausedUntil: null }
    case 'paused':
      return before.stopped ? before : { ...before, pausedUntil: told.until }
    case 'uninstalled':
      return { ...before, uninstalled: true }
    case 'installed':
      return { ...before, uninstalled: false }
    case 'left':
      return { ...before, left: true }
    case 'back':
      return { ...before, left: false }
    case 'zone':
      return { ...before, zone: told.zone }
    case 'hours':
      return { ...before, hours: { from: told.from, until: told.until } }
    case 'erased':
      return { ...first, left: before.left, uninstalled: before.uninstalled, zone: before.zone }
  }
}

/**
 * Every way in which it can stand at an instant: what was acknowledged before holds; each of what was said and is not
 * acknowledged yet may hold already, or not.
 */
export const standingsAt = (first: Standing, told: readonly Told[], instant: number): readonly Standing[] =>
  told
    .filter(({ saidAt }) => saidAt <= instant)
    .reduce<readonly Standing[]>(
      (all, one) => {
        const isKnown = one.knownAt !== null && one.knownAt < instant
        const then = all.map(standing => after(standing, first, one))
        return isKnown ? then : all.concat(then).slice(-64)
      },
      [first],
    )
