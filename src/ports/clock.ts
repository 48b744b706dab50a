/** The time now, as an instant in UTC, ISO 8601 with milliseconds. */
export type Clock = { now(): string }

/** New identifiers: words without a comma, never used before. */
export type Ids = { next(): string }
