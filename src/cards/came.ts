import { z } from 'zod/v4'
import { isObject, type JsonObject } from './json.ts'
import type { PromptOf } from './screen.ts'

const id = z.string().min(1).max(120)

const Came = z.object({ came: z.object({ kind: id, subject: id }) })

/** A button of the card of a prompt, which says so: who presses it got that card. */
export const withCame =
  ({ kind, subject }: PromptOf) =>
  (button: JsonObject): JsonObject => ({
    ...button,
    data: { ...(isObject(button.data) ? button.data : {}), came: { kind, subject } },
  })

/** Of which prompt the card was on which this was pressed; undefined where it is of none. */
export const cameIn = (data: unknown): PromptOf | undefined => {
  const read = Came.safeParse(data)
  return read.success ? read.data.came : undefined
}
