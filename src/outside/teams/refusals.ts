/** Tells how often things went wrong for a reason: at once, and then at most once in `ms`. */
export function tellingSometimes<Why extends string>(
  tell: (why: Why, times: number) => void,
  { now, ms }: { readonly now: () => number; readonly ms: number },
): (why: Why) => void {
  const told = new Map<Why, { at: number; untold: number }>()
  return why => {
    const last = told.get(why)
    if (last && now() - last.at < ms) {
      last.untold += 1
      return
    }
    told.set(why, { at: now(), untold: 0 })
    tell(why, 1 + (last?.untold ?? 0))
  }
}
