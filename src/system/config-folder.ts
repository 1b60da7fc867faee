import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where a person's supplements are: XDG on Linux, the platform's own folder elsewhere (as the
 * package env-paths has them; five lines deserve no dependency).
 */
export function configFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  const home = homedir();
  if (platform === 'darwin') return join(home, 'Library', 'Preferences', 'partenaires');
  if (platform === 'win32') {
    return join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'partenaires', 'Config');
  }
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), 'partenaires');
}
