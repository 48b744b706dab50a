import { beginButton } from './beginButton.ts'
import { plainButton } from './button.ts'
import { called } from './called.ts'
import type { JsonObject } from './json.ts'
import { notice } from './plainScreens.ts'
import type { Reader, Screen } from './screen.ts'
import { tell } from './voice.ts'

const ONE_NAME = 80

/** What the layout `notice` shows to who would rather not look along: this time, never again, or after all. */
export const declineData = (reader: Reader, { ask, owner }: Screen & { kind: 'decline' }): JsonObject => {
  const values = { owner: called(owner, ONE_NAME) }
  return notice({
    heading: tell(reader, 'checks.heading.decline'),
    lines: ['fine', 'once', 'forGood'].map(line => tell(reader, `checks.decline.${line}`, values)),
    buttons: [
      plainButton(reader, 'notNow', { do: 'decline', ask, forGood: false }),
      plainButton(reader, 'never', { do: 'decline', ask, forGood: true }),
      beginButton(reader, { flow: 'check-noticed', subject: ask }),
    ],
  })
}
