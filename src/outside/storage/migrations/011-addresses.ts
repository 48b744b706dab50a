/** Whose an address is, is asked on every turn of who is listed by one alone. */
export const addresses = (): string[] => [
  'create index person_email on person (programme, email) where email is not null',
]
