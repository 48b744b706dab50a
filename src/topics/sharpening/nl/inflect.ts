import type { Form } from '../language.ts'

const LONG = /([^aeiou])([aeou])([bcdfgklmnprstvz])en$/u
const DOUBLE = /([bcdfgklmnprstvz])\1en$/u
const hasNoGe = /^(?:be|ge|her|ont|ver|er|over|onder|door|voor|weer|aan|om|mis|vol)/u
const voiceless = /(?:[kfsptxc]|ch)$/u
const weakEnding = /[aeiouy][^aeiou]+(?:el|er|en|em|ig)en$/u

const hardened = (stem: string): string => stem.replace(/v$/u, 'f').replace(/z$/u, 's')

/** Both ways to write a stem where the spelling does not say where the stress is: wandel, informeer. */
function stemsOf(infinitive: string): readonly string[] {
  const short = hardened(infinitive.slice(0, -2))
  if (DOUBLE.test(infinitive)) return [hardened(infinitive.slice(0, -3))]
  if (!LONG.test(infinitive)) return [short]
  const long = hardened(infinitive.replace(LONG, '$1$2$2$3'))
  return weakEnding.test(infinitive) ? [short, long] : [long]
}

function formsOfStem(stem: string, voiced: boolean): readonly (readonly [string, Form])[] {
  const ending = voiceless.test(stem) && !voiced ? 't' : 'd'
  const closing = stem.endsWith(ending) ? '' : ending
  return [
    [stem, 'stem'],
    [stem.endsWith('t') ? stem : `${stem}t`, 'third'],
    [`${stem}${ending}e`, 'past'],
    [`${stem}${ending}en`, 'past'],
    [`ge${stem}${closing}`, 'participle'],
    ...(hasNoGe.test(stem) ? [[stem + closing, 'participle'] as const] : []),
  ]
}

/** The forms of a Dutch verb that the rules of its spelling give; some of them nobody uses, which does no harm. */
export function regularForms(infinitive: string): readonly (readonly [string, Form])[] {
  if (!infinitive.endsWith('en')) return [[infinitive, 'infinitive']]
  const voiced = /[vz]en$/u.test(infinitive)
  return [[infinitive, 'infinitive'], ...stemsOf(infinitive).flatMap(stem => formsOfStem(stem, voiced))]
}

function strongForm(form: string, stem: string, infinitive: string): Form {
  if (form.startsWith('ge') && !infinitive.startsWith('ge')) return 'participle'
  if (form === stem || infinitive.startsWith(form)) return 'stem'
  return form.endsWith('t') && form.slice(0, 2) === stem.slice(0, 2) ? 'third' : 'past'
}

/** The forms of a verb of the strong list: its stem comes first. */
export function strongForms(
  infinitive: string,
  forms: readonly string[],
): readonly (readonly [string, Form])[] {
  const [stem = infinitive] = forms
  const rest = forms.map(form => [form, strongForm(form, stem, infinitive)] as const)
  const third = stem.endsWith('t') ? [[stem, 'third'] as const] : []
  return [[infinitive, 'infinitive'], ...rest, ...third]
}
