// Any Node can read this file, however old: it is here to be told that it is too old.

const REQUIRED = [20, 17];

/** Why the program cannot start and what to do, in a French line; an empty text where it can. */
function obstacle(version) {
  return tooOld(version) || notBuilt();
}

/** The same for what the build needs of Node. */
function tooOld(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > REQUIRED[0] || (major === REQUIRED[0] && minor >= REQUIRED[1])) return '';
  const needed = `Il faut Node.js ${REQUIRED.join('.')} ou plus récent (vous avez ${version})`;
  return `${needed}\u00a0: installez-le depuis https://nodejs.org.`;
}

function notBuilt() {
  try {
    require.resolve('../dist/launch.cjs');
    return '';
  } catch {
    return 'Le programme n’est pas construit\u00a0: dans son dossier, tapez «\u00a0npm ci\u00a0», puis «\u00a0npm run build\u00a0».';
  }
}

module.exports = { obstacle, tooOld };
