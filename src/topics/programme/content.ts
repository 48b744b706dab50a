import { type Programme, programmeSchema } from './programme.ts'

/** A programme as it is stored, or null for one that has ended. Two that say the same are the same text. */
export const contentOf = (programme: Programme | null): string => JSON.stringify(programme)

/** What a stored version says; undefined when it was written by a newer release, in a way that this one does not know. */
export function programmeIn(content: string): Programme | null | undefined {
  const value: unknown = JSON.parse(content)
  return value === null ? null : programmeSchema.safeParse(value).data
}

/** Whether they say the same, also where one was stored before a part that it leaves out existed. */
export const areSame = (one: Programme, other: Programme): boolean => contentOf(one) === contentOf(other)
