/** Who somebody is in the directory: when we met, how they are listed, what they chose, and whether they can be reached. */
export const directory = (): string[] =>
  [
    'met_at text',
    'spoke_at text',
    'email text',
    'listed integer not null default 0',
    'guest integer not null default 0',
    'left_at text',
    'unreachable text',
    'own_rhythm text',
  ].map(column => `alter table person add column ${column}`)
