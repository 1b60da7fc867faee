import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Where a person's supplements are: XDG on Linux, the platform's own folder elsewhere (as the
 * package env-paths has them; so few lines deserve no dependency). Null where nobody is at home: a
 * number that no user has, as in some containers, or an empty HOME.
 */
export function configFolder(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  home = homedir,
): string | null {
  try {
    const folder = folderOf(platform, env, home);
    return isAbsolute(folder) ? folder : null;
  } catch {
    return null;
  }
}

/** `home` throws where the system knows none. */
function folderOf(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: () => string): string {
  if (platform === 'darwin') return join(home(), 'Library', 'Preferences', 'partenaires');
  if (platform === 'win32') {
    return join(env.APPDATA || join(home(), 'AppData', 'Roaming'), 'partenaires', 'Config');
  }
  return join(env.XDG_CONFIG_HOME || join(home(), '.config'), 'partenaires');
}
