/** What somebody is in a programme, beside their role at work, in the words of the programme file. One can be several. */
export const PARTS = [
  'professional',
  'teamLeader',
  'managementTeam',
  'informalLeader',
  'programmeLead',
] as const

export type Part = (typeof PARTS)[number]

/** `everyone` takes part now, whatever they are; a `leaver` did, and has left the programme. */
export type Who = Part | 'everyone' | 'leaver'

/** One's own things, those of the teams that one leads, those of the whole programme, or what one was offered. */
export type Whose = 'own' | 'ledTeam' | 'programme' | 'offered'

/** Everything that somebody can do here, by any button, word or card. */
export type Deed =
  | 'lookAround'
  | 'introduce'
  | 'chooseLanguage'
  | 'translate'
  | 'promise'
  | 'skills'
  | 'changeOwn'
  | 'stopOwn'
  | 'seeOwn'
  | 'setRhythm'
  | 'postpone'
  | 'seeOwnData'
  | 'forgetMe'
  | 'offerHandover'
  | 'answerHandover'
  | 'seeDepartures'
  | 'joinCard'
  | 'writeToCard'
  | 'supportOnCard'
  | 'seeProgramme'
  | 'seeUnreachable'
  | 'makeCard'
  | 'changeCard'
  | 'endCard'
  | 'seeCards'
  | 'declineCheck'
  | 'seeChecks'
  | 'seeWitnessing'
  | 'seeBody'
  | 'seeRounds'
  | 'changeRound'
  | 'checkSelf'
  | 'checkNoticed'
  | 'openRound'

export type Right = { readonly deed: Deed; readonly who: readonly Who[]; readonly whose: Whose }

/**
 * Who may do what, on whose things. What does not stand here is allowed to nobody: a deed is asked for before anything
 * happens, whatever button, word or old card it came by.
 *
 * Whoever runs the installation does not stand here, and is nobody in a programme: no deed of theirs reads what people
 * answered. Whoever has left sees, takes out and erases what is theirs, and may always say to be left alone.
 */
export const RIGHTS: readonly Right[] = [
  { deed: 'lookAround', who: ['everyone'], whose: 'own' },
  { deed: 'introduce', who: ['everyone'], whose: 'own' },
  { deed: 'chooseLanguage', who: ['everyone', 'leaver'], whose: 'own' },

  { deed: 'translate', who: ['everyone'], whose: 'own' },
  { deed: 'promise', who: ['everyone'], whose: 'own' },
  { deed: 'skills', who: ['everyone'], whose: 'own' },
  { deed: 'changeOwn', who: ['everyone'], whose: 'own' },
  { deed: 'stopOwn', who: ['everyone', 'leaver'], whose: 'own' },

  { deed: 'seeOwn', who: ['everyone', 'leaver'], whose: 'own' },
  { deed: 'seeOwnData', who: ['everyone', 'leaver'], whose: 'own' },
  { deed: 'forgetMe', who: ['everyone', 'leaver'], whose: 'own' },

  { deed: 'setRhythm', who: ['everyone', 'leaver'], whose: 'own' },
  { deed: 'postpone', who: ['everyone'], whose: 'own' },

  { deed: 'seeDepartures', who: ['teamLeader'], whose: 'ledTeam' },
  { deed: 'offerHandover', who: ['teamLeader'], whose: 'ledTeam' },
  { deed: 'answerHandover', who: ['everyone'], whose: 'offered' },

  { deed: 'makeCard', who: ['teamLeader'], whose: 'ledTeam' },
  { deed: 'makeCard', who: ['programmeLead'], whose: 'programme' },
  { deed: 'changeCard', who: ['teamLeader'], whose: 'ledTeam' },
  { deed: 'changeCard', who: ['programmeLead'], whose: 'programme' },
  // Who leads no more has words in a channel still, and can always take them back.
  { deed: 'endCard', who: ['everyone'], whose: 'own' },
  { deed: 'seeCards', who: ['everyone', 'leaver'], whose: 'own' },
  { deed: 'joinCard', who: ['everyone'], whose: 'own' },
  { deed: 'writeToCard', who: ['everyone'], whose: 'own' },
  { deed: 'supportOnCard', who: ['everyone'], whose: 'own' },

  { deed: 'declineCheck', who: ['everyone'], whose: 'own' },
  { deed: 'seeChecks', who: ['everyone'], whose: 'own' },
  { deed: 'seeWitnessing', who: ['everyone'], whose: 'own' },
  { deed: 'seeBody', who: ['managementTeam', 'programmeLead'], whose: 'programme' },
  { deed: 'openRound', who: ['programmeLead'], whose: 'programme' },
  { deed: 'seeRounds', who: ['programmeLead'], whose: 'programme' },
  { deed: 'changeRound', who: ['programmeLead'], whose: 'programme' },
  { deed: 'checkSelf', who: ['everyone'], whose: 'own' },
  { deed: 'checkNoticed', who: ['everyone'], whose: 'own' },

  { deed: 'seeProgramme', who: ['programmeLead'], whose: 'programme' },
  { deed: 'seeUnreachable', who: ['programmeLead'], whose: 'programme' },
]

/**
 * Somebody who wants something: what the programme file makes of them now, and whether they take part. A guest of the
 * organisation has the parts that the file gives them, as everybody has. `leads` holds ids of teams.
 */
export type Actor = {
  readonly id: string
  readonly parts: readonly Part[]
  readonly leads: readonly string[]
  readonly standing: 'member' | 'guest' | 'left'
}

/** What something is about: the id of its owner, the teams it belongs to, or the id of who was offered it. */
export type Subject = {
  readonly owner?: string
  readonly teams?: readonly string[]
  readonly offeredTo?: string
}

const isAmong = ({ parts, standing }: Actor, who: readonly Who[]): boolean =>
  standing === 'left'
    ? who.includes('leaver')
    : who.includes('everyone') || parts.some(part => who.includes(part))

/** Without a subject: whether there can be anything of that kind at all. */
const reaches = (actor: Actor, whose: Whose, subject: Subject | undefined): boolean => {
  switch (whose) {
    case 'own':
      return !subject || subject.owner === actor.id
    case 'ledTeam':
      return (subject?.teams ?? actor.leads).some(team => actor.leads.includes(team))
    case 'offered':
      return !subject || subject.offeredTo === actor.id
    case 'programme':
      return true
  }
}

/** Whether somebody may do this: at all, or with this subject, which is of the same programme as they are. */
export const may = (actor: Actor, deed: Deed, subject?: Subject): boolean =>
  RIGHTS.some(
    right => right.deed === deed && isAmong(actor, right.who) && reaches(actor, right.whose, subject),
  )

/** Who may do this. */
export const whoMay = (deed: Deed): readonly Who[] =>
  RIGHTS.filter(right => right.deed === deed).flatMap(({ who }) => who)
