/** What people type, or paste, and what must come out of a card as it went in. The longest are as long as may be. */
export const oddTexts: Readonly<Record<string, string>> = {
  long: 'Ik loop elke maand binnen bij een ondernemer in de wijk. '.repeat(71).slice(0, 4000),
  longWide: '護'.repeat(4000),
  longQuotes: '"\\\n'.repeat(1333),
  rightToLeft: 'سأزور كل أسبوع جارًا واحدًا \u202een dan omgekeerd',
  emoji: '👩🏽‍⚕️👨‍👩‍👧‍👦🎉❤️‍🔥',
  markdown: '**vet** _schuin_ [klik](https://voorbeeld.example) `code` # kop',
  lists: '1. eerst\n2. dan\n- los\n+ plus\n> citaat',
  mention: '<at>Iedereen</at> doe mee',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what somebody typed.
  template: '${naam} en ${$root.geheim}',
  clientDate: '{{DATE(2026-11-20T10:00:00Z, SHORT)}} en {{TIME(2026-11-20T10:00:00Z)}}',
  html: '<b>vet</b> <script>alert(1)</script> &lt;i&gt; &amp;',
  halfCharacter: 'half \ud83d teken',
}
