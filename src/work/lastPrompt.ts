import type { Prompt } from '../people/prompt.ts'

const cameAndStands = ({ state, sentAt }: Prompt): boolean =>
  sentAt !== null && state !== 'suppressed' && state !== 'expired'

/** Our clock and that of Teams differ, and a prompt was there before we were told that it is. In milliseconds. */
const LEEWAY = 10_000

/** The last prompt that somebody can have read who said something at this instant. */
export const lastPrompt = (
  prompts: readonly Prompt[],
  saidAt: string,
  isMeant: (prompt: Prompt) => boolean = () => true,
): Prompt | undefined => {
  const latest = Date.parse(saidAt) + LEEWAY
  return prompts
    .filter(one => cameAndStands(one) && Date.parse(one.sentAt ?? '') <= latest && isMeant(one))
    .reduce<Prompt | undefined>(
      (last, one) => (last && (last.sentAt ?? '') >= (one.sentAt ?? '') ? last : one),
      undefined,
    )
}
