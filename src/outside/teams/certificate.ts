import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** A certificate as Microsoft's sign-in wants it: `thumbprint` is SHA-256 in hexadecimal, the others are PEM. */
export type Certificate = {
  readonly thumbprint: string
  readonly privateKey: string
  readonly chain: string
}

export type CertificateRead =
  | { readonly ok: true; readonly certificate: Certificate }
  /** A sentence for whoever starts it. Nothing of the file is in it. */
  | { readonly ok: false; readonly why: string }

/** One PEM file with a private key and its certificate, as a key vault gives it. */
export async function readCertificate(path: string): Promise<CertificateRead> {
  const pem = await readFile(path, 'utf8').catch(() => null)
  return pem === null ? no('cannot be read') : certificateIn(pem)
}

const no = (why: string): CertificateRead => ({ ok: false, why: `BOT_CERTIFICATE: the file ${why}.` })

function certificateIn(pem: string): CertificateRead {
  const privateKey = blocksIn(pem, '(?:RSA )?PRIVATE KEY')[0]
  const chain = blocksIn(pem, 'CERTIFICATE')
  if (!privateKey) return no('holds no private key without a password; export both into one PEM file')
  if (!chain[0]) return no('holds no certificate beside its key; export both into one PEM file')
  try {
    const leaf = new X509Certificate(chain[0])
    if (!leaf.checkPrivateKey(createPrivateKey(privateKey)))
      return no('holds a key that is not that of its certificate')
    const thumbprint = leaf.fingerprint256.replaceAll(':', '')
    return { ok: true, certificate: { thumbprint, privateKey, chain: chain.join('\n') } }
  } catch {
    return no('is not PEM that can be understood')
  }
}

const blocksIn = (pem: string, what: string): string[] =>
  pem.match(new RegExp(`-----BEGIN ${what}-----[^-]+-----END ${what}-----`, 'g')) ?? []
