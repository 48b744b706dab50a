/** Secrets by chance, that nobody can guess, and what may be kept of them. */
export type Secrets = {
  /** A new one: letters, digits, `-` and `_`. */
  next(): string
  /** By which a secret is known again, and from which it cannot be found. */
  hashOf(secret: string): string
}
