import { expect, test } from 'vitest'
import { mayReach } from './serviceUrl.ts'

const production = { serviceHosts: ['smba.trafficmanager.net', '127.0.0.1'], onThisMachine: false }
const development = { ...production, onThisMachine: true }

test('Teams itself may be reached, with any path', () => {
  expect(mayReach('https://smba.trafficmanager.net/emea/', production)).toBe(true)
  expect(mayReach('https://SMBA.trafficmanager.net', production)).toBe(true)
})

test.each([
  'http://smba.trafficmanager.net/',
  'https://smba.trafficmanager.net:8443/',
  'https://evil.trafficmanager.net/',
  'https://smba.trafficmanager.net.evil.example/',
  'https://smba.trafficmanager.net@evil.example/',
  'https://user:secret@smba.trafficmanager.net/',
  'file://smba.trafficmanager.net/etc/passwd',
  'http://127.0.0.1:3000/',
  'smba.trafficmanager.net',
  '',
])('%s may not be reached', url => {
  expect(mayReach(url, production)).toBe(false)
})

test('in development this machine may be reached, without TLS', () => {
  expect(mayReach('http://127.0.0.1:56150/_connector', development)).toBe(true)
  expect(mayReach('http://localhost:56150/', development)).toBe(false)
  expect(mayReach('http://smba.trafficmanager.net/', development)).toBe(false)
})
