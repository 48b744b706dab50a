import type { Said } from '../people/hand.ts'
import { type Checking, firstWrong, type Wrong } from './checker.ts'

const answeredOtherwise = ({ replies, number }: Said): Wrong => {
  const [first, ...others] = replies.map(({ reply }) => JSON.stringify(reply))
  return others.some(one => one !== first)
    ? `The copies of what was said as number ${number} were answered otherwise.`
    : undefined
}

const twice =
  'select print, count(*) as times from handled group by person, print having count(*) > 1 limit 1'

/** The same press under whatever id has one effect, and the same visible answer. */
export const i2: Checking = () => ({
  name: 'I2',
  resting: ({ rows }) => {
    const [one] = rows(twice)
    return one && `What has the print ${one.print} was done ${one.times} times.`
  },
  atEnd: ({ said }) => firstWrong(said, answeredOtherwise),
})
