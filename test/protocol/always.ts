import type { Programme } from '../../src/topics/programme/programme.ts'
import { smallProgramme } from '../smallProgramme.ts'

/** Asks at any hour of any day, so that a test need not care when it runs. */
export const always: Programme = {
  ...smallProgramme,
  ...{ id: 'welfare', people: [] },
  rhythm: {
    ...smallProgramme.rhythm,
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    ...{ from: '00:00', until: '23:59', holidays: [] },
  },
}
