import { createHash } from 'node:crypto'

/** The look of the pages about one's own data: on a phone, wide, dark and on paper, without anything from elsewhere. */
export const style = `
:root { color-scheme: light dark; --line: #8a8a8a55; --soft: #8a8a8a1f; --link: #4f52b2 }
@media (prefers-color-scheme: dark) { :root { --link: #a6a7dc } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 46rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { font-size: 1.6rem; line-height: 1.25 }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .25rem; border-top: 1px solid var(--line); padding-top: 1rem }
h3 { font-size: 1rem; margin: 0 0 .5rem }
a { color: var(--link) }
p { margin: .25rem 0 .75rem }
ul { margin: .25rem 0 1rem; padding-left: 1.25rem }
nav ul { columns: 2 14rem }
dl { margin: 0 }
dt { font-size: .875rem; opacity: .8 }
dd { margin: 0 0 .5rem; white-space: pre-line; unicode-bidi: isolate }
article { background: var(--soft); border-radius: .5rem; padding: .75rem 1rem; margin: .75rem 0 }
summary { cursor: pointer; padding: .25rem 0 }
button, .button { display: inline-block; font: inherit; font-weight: 600; border: 0; border-radius: .375rem;
  padding: .75rem 1.25rem; background: #4f52b2; color: #fff; text-decoration: none; cursor: pointer }
button:focus-visible, a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
@media (min-width: 40rem) {
  dl { display: grid; grid-template-columns: 13rem 1fr; column-gap: 1rem }
  dd { grid-column: 2 }
  dt { grid-column: 1; padding-top: .1rem }
}
@media print {
  body { max-width: none; font-size: 10pt }
  .button, nav { display: none }
  article { break-inside: avoid; background: none; border: 1px solid #999 }
}
`

const styleHash = createHash('sha256').update(style).digest('base64')

/** No page of these runs a script, loads anything, stands in another page, is kept, or tells where it was. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}
