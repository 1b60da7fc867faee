/** A4: page numbers, heads of tables on each page, no row or heading torn, addresses in full. */
export const PRINT = `
@page {
  size: A4; margin: 17mm 16mm 20mm;
  @bottom-center { content: counter(page) " / " counter(pages); font: 9pt "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif; color: #565c60; }
}
@media print {
  :root { color-scheme: light; }
  html { font-size: 10pt; line-height: 1.4; }
  main { max-width: none; padding: 0; }
  .evitement, #sommaire { display: none; }
  h1 { font-size: 17pt; margin-bottom: 8pt; }
  h2 { font-size: 12.5pt; margin: 14pt 0 5pt; }
  h3 { font-size: 10.5pt; margin: 10pt 0 4pt; }
  h1, h2, h3, caption, thead, dt { break-after: avoid; }
  p, li, dd { orphans: 3; widows: 3; }
  p { margin-bottom: 5pt; }
  li, dl > div, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  main > p, section > p, section > ul, dl { max-width: none; }
  dl > div { display: grid; grid-template-columns: 10rem 1fr; column-gap: 1rem; padding: 3pt 0; }
  dt { grid-row: 1 / span 99; }
  table { margin-top: 10pt; font-size: 9pt; line-height: 1.35; }
  .serre th, .serre td { font-size: 7.5pt; padding-right: 3pt; }
  th, td { padding: 5pt 8pt 5pt 0; }
  tbody th { min-width: 8.6rem; }
  .legende { break-before: avoid; font-size: 8.5pt; }
  .barre, mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  a { text-decoration: none; }
  a[href^="http"]:not(.adresse)::after, a[href^="mailto:"]:not(.adresse)::after { content: " (" attr(href) ")"; word-break: break-all; }
}
`;
