/** Where messages of Teams may come from and go to. */
export type Allowed = {
  /** Such as `https://smba.trafficmanager.net`: scheme and host must be the same, whatever the path. */
  readonly serviceUrls: readonly string[]
  /** In development also anything on this machine. */
  readonly development: boolean
}

const loopback = ['127.0.0.1', 'localhost', '[::1]']

export function mayReach(serviceUrl: string, { serviceUrls, development }: Allowed): boolean {
  if (!URL.canParse(serviceUrl)) return false
  const { origin, protocol, hostname, username, password } = new URL(serviceUrl)
  if (username || password) return false
  if (development && /^https?:$/.test(protocol) && loopback.includes(hostname)) return true
  const origins = serviceUrls.filter(one => URL.canParse(one)).map(one => new URL(one).origin)
  return protocol === 'https:' && origins.includes(origin)
}
