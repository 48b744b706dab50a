import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Programme } from '../../src/topics/programme/programme.ts'
import { smallProgramme } from '../smallProgramme.ts'

/** A file with the small programme, or with another one that was made of it. */
export const fileIn = (folder: string, name: string, programme: Programme = smallProgramme): string => {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify(programme))
  return file
}

/** The same programme under another id, with nobody of the first in it, and closed: so that both can be in force. */
export const beside = (id: string, more: Partial<Programme> = {}): Programme => ({
  ...smallProgramme,
  ...{ id, open: false },
  people: smallProgramme.people.map((person, index) => ({
    ...person,
    entraId: `10000000-0000-0000-0000-00000000000${index}`,
  })),
  ...more,
})

/** What a later version without this ambition looks like. */
export const without = (programme: Programme, ambition: string): Programme => ({
  ...programme,
  ambitions: programme.ambitions.filter(({ id }) => id !== ambition),
  roles: programme.roles.map(role => ({
    ...role,
    steps: role.steps.filter(steps => steps.ambition !== ambition),
  })),
  skills: programme.skills.map(skill => ({
    ...skill,
    ambitions: skill.ambitions.filter(id => id !== ambition),
  })),
})
