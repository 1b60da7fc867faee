import { CARTE } from './style-carte.js';
import { PRINT } from './style-print.js';
import { TABLE } from './style-table.js';
import { TEXT } from './style-text.js';

/** The whole style of a page. It depends on nothing, so that its hash can stand in the policy. */
export const STYLE = TEXT + TABLE + CARTE + PRINT;

/** The source expression of STYLE for a Content-Security-Policy; a test holds it to its style. */
export const STYLE_HASH = 'sha256-iejd836Rw98sPM1Z07z1Wm5Ma0raOxjfRw8M2ZaNons=';
