/**
 * Run before each test file: what the person who runs the tests has set must not change what they see
 * in their own process. What the programs that they start see is `environment`.
 */
const STYLE = ['FORCE_COLOR', 'NO_COLOR', 'NODE_DISABLE_COLORS', 'COLORTERM', 'COLUMNS', 'CI'];

for (const name of STYLE) delete process.env[name];
// Some files that a test makes are for another person to read.
process.umask(0o022);
