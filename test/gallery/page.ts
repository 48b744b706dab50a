import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { draw } from '../../src/cards/draw.ts'
import { readerOf } from '../samples/reader.ts'
import { samplesIn } from '../samples/samples.ts'
import { hostConfigs } from './hostConfig.ts'

const fileOf = (name: string): string => readFileSync(createRequire(import.meta.url).resolve(name), 'utf8')
const besides = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8')

/** As a script may hold it: nothing in it can end the script. */
const inline = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

const drawnIn = (language: 'nl' | 'en') =>
  Object.fromEntries(
    Object.entries(samplesIn(language)).map(([name, screen]) => [name, draw(screen, readerOf(language))]),
  )

const choices = ['nl-light', 'nl-dark', 'en-light', 'en-dark']

/** The whole gallery as one page that needs nothing else. */
export const page = (): string => `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Waarmaker: cards</title>
<style>${besides('page.css')}</style>
<nav>${choices.map(choice => `<a href="#${choice}">${choice.replace('-', ' · ')}</a>`).join('')}</nav>
<main></main>
<script>${fileOf('adaptivecards/dist/adaptivecards.min.js').replaceAll('</script', '<\\/script')}</script>
<script>const samples = ${inline({ nl: drawnIn('nl'), en: drawnIn('en') })}
const hostConfigs = ${inline(hostConfigs)}</script>
<script>${besides('show.js')}</script>
</html>
`
