import { andMore } from './andMore.ts'
import {
  ASPECTS,
  bandOf,
  bandShown,
  bodyHeading,
  hidesSome,
  pillarName,
  pillarSentences,
  pillarsToldOf,
  roundKicker,
  roundTitle,
  type ToldPillar,
} from './bodyPillars.ts'
import { button, stepButtons } from './button.ts'
import type { NamedRound, ShownBody } from './checkScreen.ts'
import type { JsonObject } from './json.ts'
import { pickOne } from './pickOne.ts'
import type { Reader, Screen } from './screen.ts'
import { fitting } from './shorten.ts'
import { tell } from './voice.ts'

type Page = Screen & { kind: 'bodyPage' }

const MOST_PILLARS = 10
const ALL_CHOICES = 4_000

const pillarData = (reader: Reader, pillar: ToldPillar): JsonObject => ({
  name: pillarName(reader, pillar.ambition),
  promises: tell(reader, 'checks.body.promises', { promises: pillar.promises }),
  signs: [
    {
      cells: ASPECTS.map(aspect => ({
        label: tell(reader, `checks.body.aspect.${aspect}`),
        ...bandShown(reader, bandOf(pillar, aspect)),
      })),
    },
  ],
})

const pillarAloud = (reader: Reader, pillar: ToldPillar): JsonObject => ({
  text: [
    tell(reader, 'checks.told.line', {
      label: pillarName(reader, pillar.ambition),
      text: tell(reader, 'checks.body.told.promises', { promises: pillar.promises }),
    }),
    ...pillarSentences(reader, pillar),
  ].join(' '),
})

const furthestOf = (reader: Reader, furthest: string | null): readonly JsonObject[] =>
  furthest === null
    ? []
    : [{ title: tell(reader, 'checks.body.furthest'), text: pillarName(reader, furthest) }]

/** Why nothing is told of the whole body: it goes on, was called off, or too few took part. */
const emptyOf = (reader: Reader, { status, threshold }: ShownBody, pillars: readonly ToldPillar[]) => {
  if (pillars.length > 0) return []
  const why = status === 'closed' ? 'few' : status
  return [{ text: tell(reader, `checks.body.why.${why}`, { threshold }) }]
}

const chooser = (reader: Reader, others: readonly NamedRound[]): readonly JsonObject[] =>
  others.length === 0
    ? []
    : [
        pickOne(reader, {
          ...{ id: 'round', label: 'checks.body.which' },
          choices: fitting(
            others.map(one => ({ title: roundTitle(reader, one), value: one.round })),
            ALL_CHOICES,
          ),
        }),
      ]

const buttonsOf = (reader: Reader, { address, others, next }: Page): readonly JsonObject[] => {
  const taken = (address === null ? 0 : 1) + (others.length > 0 ? 1 : 0)
  return [
    ...(others.length > 0 ? [button(reader, 'open', { do: 'bodyPage' })] : []),
    ...stepButtons(reader, next).slice(0, 3 - taken),
  ]
}

/** What the words and the signs mean, as far as they stand there. */
const howOf = (reader: Reader, { threshold }: ShownBody, pillars: readonly ToldPillar[]) => {
  if (pillars.length === 0) return []
  const keys = ['how', ...(pillars.some(hidesSome) ? ['unknown'] : []), 'leftOut']
  return keys.map(key => ({ text: tell(reader, `checks.body.${key}`, { threshold }) }))
}

/** What the layout `bodyPage` shows: per pillar what is done, noticed and to be seen, and the way to its picture. */
export const bodyPageData = (reader: Reader, page: Page): JsonObject => {
  const { body, address } = page
  const told = body.result ? pillarsToldOf(body.result) : []
  const pillars = told.slice(0, MOST_PILLARS)
  return {
    kicker: roundKicker(reader, body),
    heading: bodyHeading(reader, body),
    empty: emptyOf(reader, body, told),
    furthest: furthestOf(reader, body.result?.furthest ?? null),
    pillars: pillars.map(pillar => pillarData(reader, pillar)),
    told: [],
    more: andMore(reader, told.length, MOST_PILLARS),
    how: howOf(reader, body, pillars),
    subject: chooser(reader, page.others),
    links: address === null ? [] : [{ title: tell(reader, 'common.button.picture'), url: address }],
    buttons: buttonsOf(reader, page),
    aloud: { pillars: [], told: pillars.map(pillar => pillarAloud(reader, pillar)) },
  }
}
