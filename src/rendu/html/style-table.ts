/** Each row as a card under its name, each cell under the title of its column; `t` selects the tables. */
const cards = (t: string) => `
  ${t}, ${t} caption, ${t} tbody, ${t} tbody tr, ${t} tbody th, ${t} tbody td { display: block; }
  ${t} thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  ${t} tbody tr { border: 1px solid var(--line); border-radius: 4px; margin-bottom: 1rem; overflow: hidden; }
  ${t} tbody th, ${t} tbody td { padding: .6rem .9rem; min-width: 0; border: 0; }
  ${t} tbody th { background: var(--veil); border-bottom: 2px solid var(--accent); }
  ${t} tbody td + td { border-top: 1px solid var(--line); }
  ${t} td::before {
    content: attr(data-titre); content: attr(data-titre) / "";
    display: block; margin-bottom: .15rem; font-size: .85rem; font-weight: 700; color: var(--accent);
  }
`;

/**
 * Tables; on a narrow screen each row is a card, and so it is everywhere where a table has too many
 * columns of prose. Only the drawing changes: the heads stay for who hears the page, and the roles.
 */
export const TABLE = `
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
  .serre { table-layout: fixed; hyphens: auto; overflow-wrap: anywhere; }
  .serre th, .serre td { font-size: .78rem; padding-right: .4rem; }
  .serre thead th:first-child { width: 14%; }
  .serre .signee { padding-left: 1em; }
  .serre .signe { width: 1em; margin-left: -1em; }
}
@media screen and (max-width: 44rem) {
  ${cards('.grille')}
  .releve tbody td { display: grid; grid-template-columns: 2fr 3fr; column-gap: .8rem; padding-block: .35rem; }
  .releve td::before { line-height: inherit; padding-top: .1em; }
  .releve tbody th { font-weight: 700; }
}
`;
