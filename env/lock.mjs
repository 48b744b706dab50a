// Lets one process at a time do something, also when an earlier one died in the middle of it.
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

const isAlive = pid => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM' // It lives, and belongs to somebody else.
  }
}

/** Takes the lock, which appears with its owner's number inside in one step; false when somebody else has it. */
function takeLock(lock) {
  const mine = `${lock}.${process.pid}`
  writeFileSync(mine, String(process.pid))
  try {
    linkSync(mine, lock)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(mine, { force: true })
  }
}

/** The number of the process that holds the lock; undefined when it has just let go. */
function ownerOf(lock) {
  try {
    return Number(readFileSync(lock, 'utf8'))
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
    return undefined
  }
}

/** Waits for its turn, and clears the lock of a process that died. */
async function waitForLock(lock) {
  let told = false
  while (!takeLock(lock)) {
    const owner = ownerOf(lock)
    const waiting = owner !== undefined && isAlive(owner)
    if (waiting && !told) console.error(`Waiting for another start (process ${owner}) that is installing...`)
    if (owner !== undefined && !waiting) rmSync(lock, { force: true })
    told ||= waiting
    await pause(200)
  }
}

/** Runs the task while no other process runs one under the same lock, which is a file. */
export async function inTurn(lock, task) {
  await waitForLock(lock)
  try {
    return await task()
  } finally {
    rmSync(lock, { force: true })
  }
}
