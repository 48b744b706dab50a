import { say } from '../cards/say.ts'
import { RIGHTS } from '../people/rights.ts'
import { leastThresholds, type Programme } from '../topics/programme/programme.ts'
import { SEEN_BY } from '../topics/seenBy.ts'
import type { Label } from './labels.ts'
import { escaped, tableOf } from './markup.ts'

/** Who may do what: every row of the table of rights by which the product itself goes. */
export const rightsTable = (label: Label): string =>
  tableOf(
    label('rights.caption'),
    ['deed', 'who', 'whose'].map(name => label(`rights.${name}`)),
    RIGHTS.map(({ deed, who, whose }) => [
      escaped(say('nl', `rights.deed.${deed}`)),
      escaped(who.map(one => say('nl', `rights.who.${one}`)).join(', ')),
      escaped(say('nl', `rights.whose.${whose}`)),
    ]),
  )

/** Which choices somebody has of who may see what they made. */
export const seenByTable = (label: Label): string =>
  tableOf(
    label('seenBy.caption'),
    ['choice', 'meaning'].map(name => label(`seenBy.${name}`)),
    SEEN_BY.map(choice => [
      escaped(label(`seenBy.${choice}.name`)),
      escaped(label(`seenBy.${choice}.meaning`)),
    ]),
  )

/** From how many people on something may be told of a group, in this programme. */
export const thresholdTable = (label: Label, { thresholds }: Programme): string =>
  tableOf(
    label('thresholds.caption'),
    ['what', 'number', 'least'].map(name => label(`thresholds.${name}`)),
    // The keys of an object are its keys.
    (Object.keys(thresholds) as (keyof typeof thresholds)[]).map(name => [
      escaped(label(`thresholds.${name}`)),
      String(thresholds[name]),
      String(leastThresholds[name]),
    ]),
  )
