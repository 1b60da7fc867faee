/**
 * Colours, type and layout. Black on white, one accent, one typeface of the reader's system (the
 * State's design system is closed to collectivités). Each pair of colours has a contrast of 4.5 at least.
 */
const TEXT = `
:root {
  color-scheme: light dark;
  --ground: #fff; --ink: #1a1a1a; --muted: #565c60; --accent: #0b5768; --line: #c8cfd2; --veil: #f2f6f7;
  --mark: #fff0a3; --mark-ink: #1a1a1a;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #14181a; --ink: #ededed; --muted: #abb3b7; --accent: #83cbd9; --line: #414b50; --veil: #1d2427;
    --mark: #594a00; --mark-ink: #fff;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html {
  background: var(--ground); color: var(--ink);
  font: 1.0625rem/1.55 "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
}
body { margin: 0; overflow-wrap: break-word; }
main { max-width: 72rem; margin: 0 auto; padding: 2.5rem clamp(1rem, 4vw, 3rem) 4rem; }
main:focus, nav:focus { outline: none; }

h1, h2, h3 { line-height: 1.25; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.6rem, 1.25rem + 1.7vw, 2.3rem); padding-bottom: .6rem; margin-bottom: 1.2rem; border-bottom: 3px solid var(--accent); }
h2 { font-size: 1.35rem; color: var(--accent); margin: 2.6rem 0 .7rem; }
h3 { font-size: 1.1rem; margin: 1.8rem 0 .5rem; }
p { margin: 0 0 .8rem; }
ul { margin: 0 0 1rem; padding: 0; list-style: none; }
li { position: relative; padding-left: 1.25em; }
li + li { margin-top: .35rem; }
li::before { content: "–"; content: "–" / ""; position: absolute; left: 0; color: var(--muted); }
.signe-au-lieu-de-puce { padding-left: 0; }
.signe-au-lieu-de-puce::before { content: none; }
li > p, dd > p, td > p, th > p { margin: 0; }
th > p + p { margin-top: .1rem; }
main > p, section > p, section > ul, dl { max-width: 46rem; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .15em; scroll-margin-block: 1.5rem; }
a:hover { text-decoration-thickness: 2px; }
.adresse { overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }

.signee { padding-left: 1.25em; }
.signe { display: inline-block; width: 1.25em; margin-left: -1.25em; }
.reponse, .rappel { --sign: var(--accent); }
.signe { color: var(--sign, inherit); }
.signe.autre { font-weight: 700; }
.signee + .suite { padding-left: 1.36em; }
p.autre, .discret, .suite { color: var(--muted); }
.suite { font-size: .92em; margin: .15rem 0 0; }
main > .alerte, section > .alerte { border-left: 3px solid var(--ink); background: var(--veil); padding: .6rem .9rem .6rem 2.1em; }
mark { background: var(--mark); color: var(--mark-ink); padding: .05em .15em; border-radius: 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.barre { display: block; width: 100%; max-width: 9rem; height: .45rem; margin: .3rem 0 .35rem; color: var(--accent); fill: currentColor; }
.tout { fill: var(--line); }
.lu { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

dl { margin: 0 0 1rem; }
dl > div { padding: .55rem 0; border-top: 1px solid var(--line); }
dl > div:first-child { border-top: 0; padding-top: 0; }
dt { font-weight: 700; }
dd { margin: 0; }
dd + dd { margin-top: .35rem; }

.evitement a { position: absolute; left: 1rem; top: -6rem; padding: .7rem 1.2rem; background: var(--accent); color: var(--ground); font-weight: 700; z-index: 1; }
.evitement a:focus { top: 1rem; outline-color: var(--ink); }
.evitement li { position: static; padding: 0; }
.evitement li::before { content: none; }

#sommaire { margin: 2.2rem 0 0; padding: 1rem 1.2rem; background: var(--veil); }
#sommaire-titre { font-weight: 700; margin: 0 0 .3rem; }
#sommaire ul { margin: 0; }
#sommaire li { padding: 0; margin: 0; }
#sommaire li::before { content: none; }
#sommaire a { display: block; padding: .3rem 0; }
@media screen and (min-width: 40rem) {
  dl > div { display: grid; grid-template-columns: 12rem 1fr; column-gap: 1.5rem; }
  dt { grid-row: 1 / span 99; }
  #sommaire ul { columns: 2; column-gap: 2rem; }
  #sommaire li { break-inside: avoid; }
}
@media screen and (min-width: 64rem) {
  .corps:has(> nav) { display: grid; grid-template-columns: 14rem minmax(0, 1fr); column-gap: 3rem; margin-top: 2.6rem; }
  #sommaire { position: sticky; top: 1.5rem; align-self: start; margin: 0; max-height: calc(100vh - 3rem); overflow: auto; font-size: .95rem; }
  #sommaire ul { columns: 1; }
  nav + div > section:first-child > h2 { margin-top: 0; }
}
`;

/** Each row as a card under its name, each cell under the title of its column; `t` selects the tables. */
const cards = (t: string) => `
  ${t}, ${t} caption, ${t} tbody, ${t} tbody tr, ${t} tbody th, ${t} tbody td { display: block; }
  ${t} thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  ${t} tbody tr { border: 1px solid var(--line); border-radius: 4px; margin-bottom: 1rem; overflow: hidden; }
  ${t} tbody th, ${t} tbody td { padding: .6rem .9rem; min-width: 0; border: 0; }
  ${t} tbody th { background: var(--veil); border-bottom: 2px solid var(--accent); }
  ${t} tbody td + td { border-top: 1px solid var(--line); }
  ${t} tbody .nul { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
  ${t} td::before {
    content: attr(data-titre); content: attr(data-titre) / "";
    display: block; margin-bottom: .15rem; font-size: .85rem; font-weight: 700; color: var(--accent);
  }
`;

/** Cards of short facts: each behind the title of its column. */
const facts = (t: string) => `
  ${t} tbody td { display: grid; grid-template-columns: 2fr 3fr; column-gap: .8rem; padding-block: .35rem; }
  ${t} td::before { line-height: inherit; padding-top: .1em; }
  ${t} tbody th { font-weight: 700; }
`;

/**
 * Tables; on a narrow screen each row is a card, and so it is everywhere where a table has too many
 * columns of prose. Only the drawing changes: the heads stay for who hears the page, and the roles.
 */
const TABLE = `
table { width: 100%; border-collapse: separate; border-spacing: 0; margin: 1.8rem 0 .6rem; font-size: .97rem; line-height: 1.45; }
caption { text-align: left; font-weight: 700; padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .75rem 1.1rem .75rem 0; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 2px solid var(--accent); padding-block: .4rem; vertical-align: bottom; }
tbody th, tbody td { border-bottom: 1px solid var(--line); }
tbody th { font-weight: 400; min-width: 10.5rem; }
td > ul { margin: 0; }
h2 + table, h3 + table { margin-top: 0; }
td { min-width: 7rem; }
.releve th, .releve td { padding-block: .4rem; min-width: 0; }
.rang { color: var(--accent); font-weight: 700; }
.legende { font-size: .9rem; color: var(--muted); }
.legende > span { display: inline-block; margin-right: 1.4rem; }
.legende .signe { margin: 0; width: 1.1em; }

${cards('.fiches')}
@media print, screen and (min-width: 44.01rem) {
  .fiches tbody td { display: grid; grid-template-columns: 10rem 1fr; column-gap: 1.2rem; }
}
@media screen and (max-width: 44rem) {
  ${cards('.grille')}
  ${facts('.releve')}
}
@media screen {
  ${cards('.serre')}
  ${facts('.serre')}
}
`;

/** The shades of a map by their lightness, and the colour of the figure on each; `n0` has nothing. */
const SHADES = [1, 2, 3, 4]
  .map((n) => `.n${n} { --shade: var(--n${n}); --figure: var(--t${n}); }`)
  .join('\n');

/** A map of France and its list, beside it where there is room. */
const CARTE = `
.carte {
  --n1: #c9e0e6; --n2: #90bfcb; --n3: #2c7a8d; --n4: #073b47; --t1: #1a1a1a; --t2: #1a1a1a; --t3: #fff; --t4: #fff;
  margin: 1.2rem 0 1.6rem;
}
@media screen and (prefers-color-scheme: dark) {
  .carte { --n1: #25464f; --n2: #2f6b79; --n3: #6fbccb; --n4: #d5f2f8; --t1: #fff; --t2: #fff; --t3: #14181a; --t4: #14181a; }
}
.carte > p { font-weight: 700; }
figure { margin: 0 0 1.5rem; }
figure svg { display: block; width: 100%; max-height: 70vh; }
figure path { stroke: var(--ground); stroke-width: 1.2; vector-effect: non-scaling-stroke; stroke-linejoin: round; }
${SHADES}
.n0 { --shade: var(--veil); }
figure path { fill: var(--shade); }
path.n0 { stroke: var(--line); }
figure text { font-size: 170px; font-weight: 700; text-anchor: middle; dominant-baseline: central; fill: var(--figure); stroke: var(--shade); stroke-width: 35px; stroke-linejoin: round; paint-order: stroke; pointer-events: none; }
text.loupe { font-size: 140px; font-weight: 400; text-anchor: start; fill: var(--muted); stroke: none; }
svg a:focus-visible { outline-color: transparent; }
svg a:hover path, svg a:focus-visible path { stroke: var(--ink); stroke-width: 3; }
.outre-mer { display: flex; flex-wrap: wrap; gap: .5rem 1.4rem; margin: .9rem 0; font-size: .9rem; }
.outre-mer li, .lieux > li { padding: 0; margin: 0; }
.outre-mer li::before, .lieux > li::before { content: none; }
.outre-mer { color: var(--muted); }
.outre-mer a { color: var(--ink); }
.case { background: var(--shade); color: var(--figure); display: inline-block; min-width: 1.9em; height: 1.9em; line-height: 1.9em; margin-right: .45em; padding: 0 .3em; border-radius: 3px; text-align: center; font-weight: 700; vertical-align: middle; }
.case.n0 { outline: 1px solid var(--line); outline-offset: -1px; }
.legende .case { min-width: 1.4em; height: 1.4em; }
.fond { font-size: .85rem; color: var(--muted); margin: 0; }
.lieux > li { padding: .55rem 0; border-top: 1px solid var(--line); scroll-margin-block: 1.5rem; }
.lieux > li:first-child { border-top: 0; padding-top: 0; }
.lieux > li > ul { margin: .25rem 0 0; }
.lieux > li:target { box-shadow: -.8rem 0 0 var(--veil), .8rem 0 0 var(--veil); background: var(--veil); outline: none; }
@media screen and (max-width: 40rem) {
  figure text { font-size: 230px; }
  text.loupe { font-size: 190px; }
}
@media screen and (min-width: 64rem) {
  .carte { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); column-gap: 2.5rem; align-items: start; }
  .carte > p { grid-column: 1 / -1; }
  figure { position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow: auto; margin: 0; padding: 4px; }
  figure svg { max-height: calc(100vh - 13rem); }
}
`;

/** A4: page numbers, heads of tables on each page, no row or heading torn, addresses in full. */
const PRINT = `
@page {
  size: A4; margin: 13mm 15mm 15mm;
  @bottom-center { content: counter(page) " / " counter(pages); font: 9pt "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif; color: #565c60; }
}
@media print {
  :root { color-scheme: light; }
  html { font-size: 9.1pt; line-height: 1.32; }
  main { max-width: none; padding: 0; }
  .evitement, #sommaire { display: none; }
  h1 { font-size: 17pt; margin-bottom: 8pt; }
  h2 { font-size: 12pt; margin: 7pt 0 2pt; }
  h3 { font-size: 10.5pt; margin: 10pt 0 4pt; }
  h1, h2, h3, caption, thead, dt { break-after: avoid; }
  .nouvelle-page { break-before: page; }
  .solidaire { break-inside: avoid; }
  p:has(+ :is(ul, dl)) { break-after: avoid; }
  p, li, dd { orphans: 3; widows: 3; }
  p { margin-bottom: 3pt; }
  ul, dl { margin-bottom: 5pt; }
  li + li, dd + dd { margin-top: 2pt; }
  .suite { margin-top: 0; }
  li, dd, tr { break-inside: avoid; }
  .fiches tbody tr { break-inside: auto; }
  .fiches td { break-inside: avoid; }
  .fiches tbody th { break-after: avoid; }
  thead { display: table-header-group; }
  main > p, section > p, section > ul, dl { max-width: none; }
  dl > div { display: flow-root; padding: 1.5pt 0; }
  dt { float: left; width: 12.5rem; }
  dd { margin-left: 13.5rem; }
  table { margin-top: 6pt; font-size: 9pt; line-height: 1.33; }
  .serre { table-layout: fixed; hyphens: auto; overflow-wrap: anywhere; }
  .serre th, .serre td { font-size: 7.5pt; padding-right: 3pt; }
  .serre thead th:first-child { width: 14%; }
  .serre .signee { padding-left: 1em; }
  .serre .signe { width: 1em; margin-left: -1em; }
  th, td { padding: 4pt 8pt 4pt 0; }
  .releve th, .releve td { padding-block: 2pt; }
  .releve tr:last-child, .releve tr:nth-last-child(2) { break-before: avoid; }
  tbody th { min-width: 8.6rem; }
  .legende { break-before: avoid; font-size: 8.5pt; }
  .carte { --n1: #d9d9d9; --n2: #a8a8a8; --n3: #5c5c5c; --n4: #111; }
  figure { break-inside: avoid; }
  figure svg { width: 120mm; max-height: none; margin: 0 auto; }
  .lieux { columns: 2; column-gap: 8mm; }
  .lieux > li { padding: 3pt 0; break-inside: auto; }
  .lieux > li > p { break-after: avoid; }
  .barre, .case, mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  a { text-decoration: none; }
  a[href^="http"]:not(.adresse)::after, a[href^="mailto:"]:not(.adresse)::after { content: " (" attr(href) ")"; font-size: 6.5pt; word-break: break-all; }
}
`;

/** The whole style of a page. It depends on nothing, so that its hash can stand in the policy. */
export const STYLE = TEXT + TABLE + CARTE + PRINT;

/** The source expression of STYLE for a Content-Security-Policy; a test holds it to its style. */
export const STYLE_HASH = 'sha256-fgIs6F0smk9th2j5rGj1aj4mpS0YICdlqOQDetEMZQI=';
