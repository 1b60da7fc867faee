/** A4: page numbers, heads of tables on each page, no row or heading torn, addresses in full. */
export const PRINT = `
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
  h2 { font-size: 12.5pt; margin: 9pt 0 3pt; }
  h3 { font-size: 10.5pt; margin: 10pt 0 4pt; }
  h1, h2, h3, caption, thead, dt { break-after: avoid; }
  p:has(+ :is(ul, dl)) { break-after: avoid; }
  p, li, dd { orphans: 3; widows: 3; }
  p { margin-bottom: 4pt; }
  ul, dl { margin-bottom: 5pt; }
  li + li, dd + dd { margin-top: 2pt; }
  .suite { margin-top: 0; }
  li, dd, tr { break-inside: avoid; }
  .fiches tbody tr { break-inside: auto; }
  .fiches td { break-inside: avoid; }
  .fiches tbody th { break-after: avoid; }
  thead { display: table-header-group; }
  main > p, section > p, section > ul, dl { max-width: none; }
  dl > div { display: flow-root; padding: 2.5pt 0; }
  dt { float: left; width: 10rem; }
  dd { margin-left: 11rem; }
  table { margin-top: 10pt; font-size: 9pt; line-height: 1.33; }
  .serre th, .serre td { font-size: 7.5pt; padding-right: 3pt; }
  th, td { padding: 4pt 8pt 4pt 0; }
  .releve th, .releve td { padding-block: 2.5pt; }
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
