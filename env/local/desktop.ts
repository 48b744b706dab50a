import { spawn } from 'node:child_process'

/** What opens an address on this machine; null where nobody looks at a screen. */
function opener(): readonly [string, ...string[]] | null {
  if (!process.stdout.isTTY || process.env.CI || process.env.BROWSER === 'none') return null
  if (process.platform === 'darwin') return ['open']
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '']
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : null
}

export function openInBrowser(address: string): void {
  const [command, ...args] = opener() ?? []
  if (!command) return
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
  child.on('error', () => console.log('  (No browser could be opened: open the address yourself.)'))
  child.unref()
}
