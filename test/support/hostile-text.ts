import fc from 'fast-check';

/** Pieces of text that some format takes for a mark, a formula, an end or an instruction. */
const PIECES = [
  ...['|', '\\', '`', '```', '*', '**', '_', '__', '[', ']', '(', ')', '<', '>', '&', '#', '##'],
  ...['-', '--', '---', '+', '=', '===', '~', '~~', '!', '![', '](', '$', '$$', '^', '{', '}'],
  ...[':', '::', '.', '1.', '2)', 'a)', '@', '%', '"', "'", ';', ',', '/', '?', '§', '«', '»'],
  ...['\n', '\r\n', '\r', '\n\n', '\t', ' ', '  ', '    ', '\u00a0', '\u202f'],
  ...['&amp;', '&lt;', '&#60;', '&copy', '&nbsp;', '<br>', '<!--', '-->', '<b>', '</td>', ']]>'],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<?x', '<![CDATA['],
  ...['http://', 'https://a.fr/_b_', 'www.', 'www.a.fr', 'a@b.fr', 'mailto:', 'javascript:'],
  ...[
    '[a](b)',
    '![a](b)',
    '[^1]',
    '[^1]:',
    '[a]: b',
    '- [ ] ',
    '| - |',
    '|---|',
    ':--',
    '> [!NOTE]',
  ],
  ...['=1+1', '=HYPERLINK("http://a.fr")', '+33', '-5', '@SUM(1)', '"";""', "'=1"],
  ...['\u0000', '\u001b[31m', '\u0085', '\u2028', '\u202e', '\u200b', '\ufeff', '\ud800'],
  ...['é', 'e\u0301', '漢', '👍🏽', '€', 'mot', 'Deux mots', 'x', '0', 'Table:'],
];

/** Texts made of such pieces: some short, where a piece stands at the start or alone. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), {
    minLength: 1,
    maxLength: 7,
  })
  .map((pieces) => pieces.join(''));
