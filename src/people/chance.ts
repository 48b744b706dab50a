/** Spreads the bits of a whole number of 32 bits, so that neighbours end up far apart. */
const mixed = (number: number): number => {
  const once = Math.imul(number ^ (number >>> 16), 0x21f0aaad)
  const twice = Math.imul(once ^ (once >>> 15), 0x735a2d97)
  return (twice ^ (twice >>> 15)) >>> 0
}

const numberOf = (text: string): number => {
  let number = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) number = Math.imul(number ^ text.charCodeAt(at), 0x01000193)
  return mixed(number)
}

const WHOLE = 2 ** 32

/** A number from 0 up to 1 that belongs to a text: always the same, and far from that of a text much like it. */
export const fractionOf = (text: string): number => numberOf(text) / WHOLE

/** Numbers from 0 up to 1, one after another: the same ones for the same seed. */
export const chanceFrom = (seed: string): (() => number) => {
  let state = numberOf(seed)
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    return mixed(state) / WHOLE
  }
}
