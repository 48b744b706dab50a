/** A send says which turn it comes from, so that an operator can follow it. */
export const traces = (): string[] => ['alter table send add column trace text']
