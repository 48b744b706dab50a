import { createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Under what name a person stands in the log: the same within an installation, and another in every other one. */
export type ActorOf = (person: string) => string

/** `secret`, where there is one, is shared by all instances of an installation. */
export type KeyPlace = { readonly dataDir: string; readonly secret: string | null }

/** Where instances share a secret the key follows from it; else it lies beside the database, made by chance. */
export const openActors = ({ dataDir, secret }: KeyPlace): ActorOf => {
  // As an object it is made ready once: that is most of the work of a hash.
  const key = createSecretKey(secret === null ? keyBeside(dataDir) : keyFrom(secret))
  return person => createHmac('sha256', key).update(person).digest('base64url').slice(0, 16)
}

const keyFrom = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'waarmaker: actors in the log', 32))

function keyBeside(dataDir: string): Buffer {
  const file = join(dataDir, 'log.key')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600 })
  return readFileSync(file)
}
