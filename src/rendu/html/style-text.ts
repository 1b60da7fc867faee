/**
 * Colours, type and layout. Black on white, one accent, one typeface of the reader's system (the
 * State's design system is closed to collectivités). Each pair of colours has a contrast of 4.5 at least.
 */
export const TEXT = `
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
