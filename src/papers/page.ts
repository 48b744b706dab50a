import { anchorOf, escaped } from './markup.ts'

/** One chapter as HTML; a letter stands on a page of its own, like a letter. */
export type Chapter = { readonly title: string; readonly html: string; readonly isLetter: boolean }

export type Page = {
  readonly title: string
  readonly subtitle: string
  readonly contents: string
  readonly chapters: readonly Chapter[]
  readonly style: string
}

const lineOf = ({ title }: Chapter): string => `<li><a href="#${anchorOf(title)}">${escaped(title)}</a></li>`

const sectionOf = ({ title, html, isLetter }: Chapter): string =>
  `<section${isLetter ? ' class="letter"' : ''} aria-labelledby="${anchorOf(title)}">\n${html}\n</section>`

/** A document for screen and paper: no scripts, and nothing that is fetched from elsewhere. */
export const pageOf = ({ title, subtitle, contents, chapters, style }: Page): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>
${style}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
<p class="subtitle">${escaped(subtitle)}</p>
</header>
<nav aria-labelledby="contents">
<h2 id="contents">${escaped(contents)}</h2>
<ol>
${chapters.map(lineOf).join('\n')}
</ol>
</nav>
<main>
${chapters.map(sectionOf).join('\n')}
</main>
</body>
</html>
`
