/** Hundreds who press at once are one look. */
const LEAST = 80

/** Does something again and again: at once where it is asked to, else when `wait` says. One at a time. */
export const again = (what: () => Promise<void>, wait: () => number) => {
  let timer: NodeJS.Timeout | undefined
  let under: Promise<void> | undefined
  let ended = false
  let began = Number.NEGATIVE_INFINITY
  const begin = (): void => {
    began = performance.now()
    under = what().finally(() => {
      under = undefined
      plan(wait())
    })
  }
  const plan = (ms: number): void => {
    clearTimeout(timer)
    if (!ended) timer = setTimeout(begin, ms)
  }
  const once = (): void => {
    if (ended || under) return
    const early = began + LEAST - performance.now()
    if (early > 0) plan(early)
    else {
      clearTimeout(timer)
      begin()
    }
  }
  const end = async () => {
    ended = true
    clearTimeout(timer)
    await under
  }
  return { once, end }
}
