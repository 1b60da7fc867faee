/** Texts that are right, but that YAML, JavaScript or a terminal might take for something else. */
export const ODD_TEXTS = [
  ...words`yes no null ~ true 01000 0x1F 1e3 .5 1_000 2024-01-01 12:30 : , - | >- --- ... << = " ' \ \n`,
  ...words`[a] {a:b} &a *a !a %a @a ${'`'} $& %s a:b a, constructor __proto__ toString`,
  ...['# x', 'a # b', '- a', '? a', 'a: b', '{a: b}', `"a" 'b'`, "l'État", '«\u00a0x\u00a0»'],
  ...words`👍🏽 🇫🇷 漢字かな é ﷺ العربية z̷̗`,
  ...['x'.repeat(300), 'é'.repeat(90), '漢'.repeat(70), 'ab '.repeat(150).trim()],
];

/** Ids that are right. */
export const ODD_IDS = [...words`yes null 01000 0 a e true to-string 1e3`, 'x'.repeat(60)];

function words(...template: Parameters<typeof String.raw>): string[] {
  return String.raw(...template).split(' ');
}
