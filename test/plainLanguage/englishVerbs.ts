/** What the passive of English is made of: a form of *be*, and after it a participle. */

export const BE = ['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being']

/** May stand between *be* and its participle. */
export const BETWEEN =
  'not never always already also now just only still even ever soon often no longer fully by'.split(' ')

const IRREGULAR =
  'begun bought brought built caught chosen done drawn driven felt forgotten found given heard held hidden kept known led left lent lost made meant met paid put read said seen sent set shown sold spent spoken stolen taken taught thrown told thought understood withdrawn won worn written'.split(
    ' ',
  )

/** Look like a participle and name how a thing or a person is, as *open* and *ready* do. */
const STANDS =
  'done left need needed bored excited finished interested limited married mixed pleased related satisfied scared shared supposed surprised tired used worried archived closed planned allowed'.split(
    ' ',
  )

const irregular = new Set(IRREGULAR)
const stands = new Set(STANDS)

export const isPassivePart = (word: string): boolean =>
  !stands.has(word) && (irregular.has(word) || /^\p{L}{2,}[^e]ed$/u.test(word))
