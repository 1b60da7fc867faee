/** The shades of a map by their lightness, and the colour of the figure on each; `n0` has nothing. */
const SHADES = [1, 2, 3, 4]
  .map((n) => `.n${n} { --shade: var(--n${n}); --figure: var(--t${n}); }`)
  .join('\n');

/** A map of France and its list, beside it where there is room. */
export const CARTE = `
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
