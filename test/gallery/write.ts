import { mkdirSync, writeFileSync } from 'node:fs'
import { page } from './page.ts'

const file = 'build/cards/index.html'

mkdirSync('build/cards', { recursive: true })
writeFileSync(file, page())
console.log(`Open ${file} in a browser: every card in both languages, light and dark, wide and on a phone.`)
