import type { Form, Reading, Sense } from '../language.ts'
import { byForm, formsByVerb, sensesOf } from '../verbLists.ts'
import { wordsOf } from '../words.ts'
import { isListed } from './classes.ts'
import { CARING, HANDS, MEETING, MOVING, SHOWING, SPEAKING } from './doing.ts'
import { BECOMING, BEING, ENABLING, HEDGING, LIGHT } from './fog.ts'
import { MODAL, PARTICLE } from './grammar.ts'
import { regularForms, strongForms } from './inflect.ts'
import { STRONG } from './strong.ts'

const doing = [SPEAKING, SHOWING, MOVING, HANDS, CARING, MEETING]
const fog = [BECOMING, ENABLING, BEING, HEDGING]
const modal: ReadonlySet<string> = new Set(wordsOf(MODAL))

const senses = sensesOf({ doing, fog, light: LIGHT })
const strong = formsByVerb(STRONG)

const particles: ReadonlySet<string> = new Set(wordsOf(PARTICLE))

/** Particle and verb of a separable verb, when its first letters are a particle and the rest is a verb. */
function parted(word: string, isVerb: (rest: string) => boolean): readonly [string, string] | undefined {
  for (let at = Math.min(9, word.length - 2); at > 1; at--) {
    if (!particles.has(word.slice(0, at))) continue
    const rest = word.slice(word.charAt(at) === '-' ? at + 1 : at)
    if (isVerb(rest)) return [word.slice(0, at), rest]
  }
  return undefined
}

const PREFIX = /^(?:be|ver|ont|her|over|onder|door|om|mis|er|weer|vol)/u

/** “Bespreken” goes like “spreken”, and its participle has no *ge*. */
function prefixedForms(verb: string): readonly string[] | undefined {
  const prefix = PREFIX.exec(verb)?.[0]
  const forms = prefix ? strong.get(verb.slice(prefix.length)) : undefined
  return forms?.map(form => prefix + form.replace(/^ge(?=.{4})/u, ''))
}

function formsOf(verb: string): readonly (readonly [string, Form])[] {
  const forms = strong.get(verb) ?? prefixedForms(verb)
  return forms ? strongForms(verb, forms) : regularForms(verb)
}

const simple = (verb: string): boolean =>
  parted(verb, rest => senses.has(rest) || strong.has(rest)) === undefined

const senseOf = (verb: string, form: string): Sense =>
  modal.has(form) ? 'modal' : (senses.get(verb) ?? 'doing')

function allForms(): ReadonlyMap<string, readonly Reading[]> {
  const all = new Map<string, Reading[]>()
  for (const verb of new Set([...senses.keys(), ...strong.keys()])) {
    if (!simple(verb)) continue
    for (const [word, form] of formsOf(verb)) {
      const readings = all.get(word) ?? []
      if (!readings.some(one => one.form === form && one.verb === verb))
        all.set(word, [...readings, { verb, form, sense: senseOf(verb, word) }])
    }
  }
  for (const readings of all.values()) readings.sort(byForm)
  return all
}

/** The bare verb of a separable one that never stands alone: daag ... uit. */
function bareOf(verb: string): string | undefined {
  const rest = parted(verb, bare => bare.length > 4 && bare.endsWith('en'))?.[1]
  return rest && !senses.has(rest) && !strong.has(rest) ? rest : undefined
}

/** Its finite forms, which mean what the whole verb means. */
function bareForms(known: ReadonlyMap<string, unknown>): readonly (readonly [string, readonly Reading[]])[] {
  return [...senses].flatMap(([whole, sense]) => {
    const verb = bareOf(whole)
    if (!verb) return []
    const finite = formsOf(verb).filter(
      ([word, form]) => (form === 'stem' || form === 'third') && !known.has(word) && !isListed(word),
    )
    return finite.map(([word, form]) => [word, [{ verb, form, sense }]] as const)
  })
}

const whole = allForms()
const forms: ReadonlyMap<string, readonly Reading[]> = new Map([...bareForms(whole), ...whole])

/** What particle and verb mean together, when the lists name them together. */
export const together = (particle: string, verb: string): Sense | undefined => senses.get(particle + verb)

const none: readonly Reading[] = []

export const verbForms: readonly string[] = [...forms.keys()]

/** Is it a form of a verb of the lists, as it stands there. */
export const isForm = (word: string): boolean => forms.has(word)

/** All that a word can be as a form of a verb. */
export function verbsOf(word: string): readonly Reading[] {
  const whole = forms.get(word)
  if (whole) return whole
  const parts = word.length > 4 ? parted(word, rest => forms.has(rest)) : undefined
  if (!parts) return none
  const [particle, rest] = parts
  return (forms.get(rest) ?? none).map(({ verb, form, sense }) => ({
    verb: particle + verb,
    form,
    sense: together(particle, verb) ?? (sense === 'modal' ? 'light' : sense),
  }))
}
