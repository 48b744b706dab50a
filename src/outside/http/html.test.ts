import { expect, test } from 'vitest'
import { html } from './html.ts'

test.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['"><img src=x onerror=alert(1)>', '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;'],
  ["' onload='x", '&#39; onload=&#39;x'],
  ['&lt;b&gt; & co', '&amp;lt;b&amp;gt; &amp; co'],
  ['</title></style>-->', '&lt;/title&gt;&lt;/style&gt;--&gt;'],
  ['{{x}} <%= y %>', '{{x}} &lt;%= y %&gt;'],
  ['half \ud800 a sign', 'half \ufffd a sign'],
])('%j is text, in an element and in an attribute', (text, shown) => {
  expect(html`<p title="${text}">${text}</p>`.html).toBe(`<p title="${shown}">${shown}</p>`)
})

test('what was written here stays HTML, and lists of it follow each other', () => {
  const items = ['a', '<b>'].map(one => html`<li>${one}</li>`)
  expect(html`<ul>${items}</ul>${2}`.html).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>2')
})
