/** The rooms of src, and which others each may use; `types:` allows `import type` only. The longest match counts. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  dialogue: [],
  topics: ['dialogue', 'people'],
  people: [],
  insight: ['types:topics', 'people'],
  privacy: ['types:topics', 'types:people'],
  words: [],
  cards: ['dialogue', 'types:topics', 'words', '../adaptive-cards'],
  papers: ['topics', 'people', 'privacy', 'words', 'cards'],
  work: ['dialogue', 'topics', 'people', 'insight', 'privacy', 'words', 'cards', 'ports'],
  ports: ['types:dialogue', 'types:topics', 'types:people', 'types:insight', 'types:privacy'],
  'outside/teams': ['ports', 'work'],
  'outside/storage': ['ports', 'privacy'],
  'outside/http': ['ports', 'work'],
  'outside/machine': ['ports'],
  'outside/pictures': ['ports'],
  'outside/model': ['ports', 'topics'],
  'outside/files': ['ports', 'work', 'topics', 'words'],
  'config.ts': [],
}

/** Rooms that give the same answer to the same question, always: no clock, no chance, no machine. */
export const pure = ['dialogue', 'topics', 'people', 'insight', 'privacy']

/** Adapters see the shapes of the pure rooms through the ports, so they may name those types themselves too. */
export const shapes = pure

/** The room of a path inside src; undefined for the files that build everything. */
export const roomOf = (path: string): string | undefined =>
  Object.keys(mayImport).find(room => path === room || path.startsWith(`${room}/`))

/** The files that put the rooms together, and may use all of them. */
export const builders = [
  'main.ts',
  'waarmaker.ts',
  'serve.ts',
  'surroundings.ts',
  'ways.ts',
  'openTeams.ts',
  'db.ts',
  'privacyPack.ts',
  'programme.ts',
]
