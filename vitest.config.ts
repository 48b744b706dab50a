import { defineConfig } from 'vitest/config'
import { inMemory } from './test/inMemory.ts'

const project = (name: string, include: string[], exclude: string[] = []) => ({
  extends: true as const,
  test: { name, include, exclude },
})

/** `quick` runs on every commit; files straight under test/ belong to it, slower ones stand in a folder there. */
export default defineConfig({
  test: {
    pool: 'forks',
    // Most of the whole tests wait for something: a processor for each, and none kept apart.
    maxWorkers: '100%',
    testTimeout: 30_000,
    // What is waited for comes when it comes: a busy machine is no failure.
    expect: { poll: { timeout: 10_000 } },
    env: inMemory(),
    projects: [
      project('quick', ['src/**/*.test.ts', 'test/*.test.ts']),
      project('whole', ['test/*/**/*.test.ts'], ['test/browser/**']),
      project('browser', ['test/browser/**/*.test.ts']),
    ],
  },
})
