/** What may stay although a rule finds it, each with its reason. A test tells of one that nothing needs any more. */
import type { Finding, Kind, Text } from './finding.ts'

/** `at` is a key, or the beginning of one; `words` is what the rule finds there. */
export type Exception = {
  readonly kind: Kind
  readonly words: string
  readonly at: string
  readonly because: string
}

const inPapers = (words: string, because: string): Exception => ({
  ...{ kind: 'long word', at: 'papers/', words },
  because,
})

export const exceptions: readonly Exception[] = [
  {
    ...{ kind: 'English', at: 'menu.help.more', words: 'english' },
    because: 'Whoever wants English types the English word for it.',
  },
  inPapers('gegevensbescherming', 'The officer whom people can turn to is called so in the law.'),
  inPapers(
    'gegevensbeschermingseffectbeoordeling',
    'The law calls the paper so; after its title it is DPIA.',
  ),
  inPapers('ondernemingsraden', 'It is in the name of the law that the letter asks under.'),
  inPapers('vertegenwoordigers', 'The law asks what they think, and calls them so.'),
  inPapers('verwerkersovereenkomst', 'A privacy officer looks for it under this word of the law.'),
  inPapers('verwerkingsverantwoordelijke', 'A privacy officer looks for it under this word of the law.'),
]

export const allows = (exception: Exception, text: Text, finding: Finding): boolean =>
  exception.kind === finding.kind && exception.words === finding.words && text.at.startsWith(exception.at)
