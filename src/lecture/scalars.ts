import { CONTROL, INVISIBLE } from '../text/clean.js';
import { fr } from '../text/typography.js';
import type { LectureCode } from './explications.js';
import type { Problem } from './problems.js';

/** Something to say of a text, at the character at fault where there is one. */
interface Remark {
  readonly niveau: Problem['niveau'];
  readonly code: LectureCode;
  readonly message: string;
  readonly character?: string;
}

/** What YAML usually reads as a number, boolean or null: kept as text, but worth a quote. */
const AMBIGUOUS =
  /^(~|null|true|false|yes|no|on|off|[-+]?(\d[\d_]*)(\.\d*)?(e[-+]?\d+)?|0x[\da-f]+)$/i;

/** What is wrong or doubtful in a text of a file; `isPlain` where it stands without quotes. */
export function remarksOn(text: string, isPlain: boolean): Remark[] {
  const remarks: Remark[] = [];
  // A tab inside a text is harmless: it is shown as a space.
  const control = text.replaceAll('\t', '').match(CONTROL)?.[0];
  const invisible = text.match(INVISIBLE)?.[0];
  if (control) {
    const message = fr`caractère de commande interdit (${codePoint(control)})`;
    const code = 'caractere-de-commande';
    remarks.push({ niveau: 'erreur', code, message, character: control });
  } else if (invisible) {
    const message = fr`caractère invisible (${codePoint(invisible)}), il ne sera pas affiché`;
    const code = 'caractere-invisible';
    remarks.push({ niveau: 'avertissement', code, message, character: invisible });
  }
  if (isPlain && AMBIGUOUS.test(text)) {
    const message = fr`« ${text} » sera lu comme un texte ; mettez-le entre guillemets pour lever le doute`;
    remarks.push({ niveau: 'avertissement', code: 'texte-ambigu', message });
  }
  return remarks;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
