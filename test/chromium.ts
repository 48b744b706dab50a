import { existsSync } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser that the browser tests drive; undefined where there is none. `CHROMIUM` names another one. */
export const chromium: string | undefined = process.env.CHROMIUM ?? places.find(existsSync)

export const howToInstall = 'apt-get install chromium'
