/**
 * Tables; on a narrow screen each row is a card, and each cell says its column. Only the drawing
 * changes: the heads stay for who hears the page, and so do the roles.
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

@media screen and (max-width: 44rem) {
  table, caption, tbody, tbody tr, tbody th, tbody td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { border: 1px solid var(--line); border-radius: 4px; margin-bottom: 1rem; overflow: hidden; }
  tbody th, tbody td, .releve th, .releve td { padding: .6rem .9rem; min-width: 0; border: 0; }
  tbody th { background: var(--veil); border-bottom: 2px solid var(--accent); }
  tbody td + td { border-top: 1px solid var(--line); }
  td::before { content: attr(data-titre); content: attr(data-titre) / ""; display: block; font-size: .85rem; font-weight: 700; color: var(--accent); margin-bottom: .15rem; }
  .releve td { display: grid; grid-template-columns: 2fr 3fr; column-gap: .8rem; padding-block: .35rem; }
  .releve td::before { line-height: inherit; padding-top: .1em; }
  .releve tbody th { font-weight: 700; }
}
`;
