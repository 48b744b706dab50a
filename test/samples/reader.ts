import type { Label, Reader } from '../../src/cards/screen.ts'

const names: Readonly<Record<string, { nl: string; en: string }>> = {
  enterprising: { nl: 'Ondernemend samenwerken', en: 'Working together with enterprise' },
  results: { nl: 'Laten zien wat het oplevert', en: 'Showing what it brings' },
  nearby: { nl: 'Dichtbij in de wijk', en: 'Close by in the neighbourhood' },
  networking: { nl: 'Netwerken', en: 'Networking' },
  asking: { nl: 'Doorvragen', en: 'Asking on' },
  counting: { nl: 'Rekenen met effect', en: 'Doing the sums' },
  north: { nl: 'Team Noord', en: 'Team North' },
  south: { nl: 'Team Zuid', en: 'Team South' },
  'social-worker': { nl: 'Sociaal werker', en: 'Social worker' },
  'team-leader': { nl: 'Teamleider', en: 'Team leader' },
  'action-1': { nl: 'Ik loop elke maand binnen bij de bakker.', en: 'I drop in on the baker every month.' },
  'action-2': { nl: 'Ik vraag de school om een zaal.', en: 'I ask the school for a room.' },
}

const label =
  (language: 'nl' | 'en'): Label =>
  (_of, id) =>
    names[id]?.[language] ?? id

/** Somebody who reads the samples, on a Friday in November. */
export const readerOf = (language: 'nl' | 'en'): Reader => ({
  language,
  label: label(language),
  today: '2026-11-20',
})
