/** English that slips into Dutch, with the Dutch for it. `*` stands for any ending. */
export const SLIPS_IN = {
  aligned: 'op één lijn',
  'alignen*': 'op één lijn brengen',
  approach: 'aanpak',
  awareness: 'weten, merken',
  awesome: 'mooi',
  backlog: 'wat nog moet',
  benchmark: 'vergelijking',
  'best practice': 'goed voorbeeld',
  'best practices': 'goede voorbeelden',
  'bottleneck*': 'waar het vastloopt',
  'button*': 'knop',
  'card*': 'kaart',
  'challenge*': 'wat moeilijk is',
  change: 'verandering',
  'commit*': 'beloven',
  community: 'groep',
  content: 'inhoud',
  'dashboard*': 'overzicht',
  data: 'gegevens',
  'deadline*': 'laatste dag',
  'delete*': 'wissen',
  disclaimer: 'let op',
  draft: 'wat nog niet af is',
  'feedback*': 'wat je ervan vindt',
  focus: 'waar het om gaat',
  goal: 'doel',
  impact: 'gevolg',
  input: 'idee, antwoord',
  'issue*': 'probleem',
  'kick-off': 'begin',
  leadership: 'leiding geven',
  'learning*': 'wat je leerde',
  'level*': 'niveau',
  'meeting*': 'overleg',
  mindset: 'hoe je denkt',
  mission: 'bedoeling',
  output: 'wat het opleverde',
  ownership: 'wie het doet',
  performance: 'hoe het gaat',
  'prompt*': 'bericht, vraag',
  purpose: 'bedoeling',
  'quick win': 'iets wat snel lukt',
  'reminder*': 'herinnering',
  report: 'verslag',
  'reset*': 'opnieuw beginnen',
  'review*': 'terugkijken',
  save: 'bewaren',
  scope: 'waar het over gaat',
  'score*': 'cijfer',
  'screenshot*': 'schermafdruk',
  'share*': 'delen',
  'skill*': 'vaardigheid',
  'skip*': 'overslaan',
  'stakeholder*': 'wie erbij hoort',
  status: 'stand',
  'submit*': 'versturen',
  support: 'hulp',
  'target*': 'doel',
  task: 'taak',
  timeline: 'planning',
  'tool*': 'hulp, programma',
  'trigger*': 'aanleiding',
  'update*': 'nieuws, bijwerken',
  user: 'wie het gebruikt',
  vision: 'wat je wilt bereiken',
} as const

/** Little words of English that are no Dutch words: where one stands, a piece was not translated. */
export const LITTLE_WORDS =
  'the and not with without your you my our they them their this that these those from for by to are were been has have does did do can will would should could may must what when who why how where which yes no all any some more most other new if then about into please thanks'.split(
    ' ',
  )

/** Spelling that Dutch does not have: *wh* at the start; *ck* and *sh* within; *-th*, *-ness*, *-tion*, *-ght* and *-ly* at the end. */
export const ENGLISH_SPELLING = /^wh|ck|sh|(th|ness|tion|ght|[^i]ly)$/u

/** Names of products, which nobody translates. */
export const NAMES = ['azure', 'bot', 'ediscovery', 'entra']

/** English that Dutch readers know from their work, each with why it may stay. */
export const KNOWN = {
  app: 'zo heet het in Teams en op de telefoon',
  apps: 'zo heet het in Teams en op de telefoon',
  chat: 'zo heet het in Teams',
  chats: 'zo heet het in Teams',
  'e-mail': 'er is geen ander woord voor',
  'e-mailadres': 'er is geen ander woord voor',
  link: 'er is geen ander woord voor',
  team: 'zo heet het op het werk',
  teams: 'zo heet het op het werk',
  workshop: 'zo staat het in elk aanbod om te leren',
} as const
