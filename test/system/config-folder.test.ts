import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { configFolder } from '../../src/system/config-folder.js';

const home = () => '/home/a';
/** What Node does for a number that no user has, where HOME is not set. */
const nowhere = () => {
  throw new Error('uv_os_homedir returned ENOENT');
};

describe('the folder of personal supplements', () => {
  test.each([
    ['linux', {}, '/home/a/.config/partenaires'],
    ['linux', { XDG_CONFIG_HOME: '/x' }, '/x/partenaires'],
    ['linux', { XDG_CONFIG_HOME: '' }, '/home/a/.config/partenaires'],
    ['darwin', { XDG_CONFIG_HOME: '/x' }, '/home/a/Library/Preferences/partenaires'],
    ['win32', {}, '/home/a/AppData/Roaming/partenaires/Config'],
    ['win32', { APPDATA: '/r' }, '/r/partenaires/Config'],
  ] as const)('on %s with %j', (platform, env, folder) => {
    expect(configFolder(platform, env, home)).toBe(join(folder));
  });

  test.each(['linux', 'darwin', 'win32'] as const)(
    'is none on %s for nobody at home',
    (platform) => {
      expect(configFolder(platform, {}, nowhere)).toBeNull();
      expect(configFolder(platform, {}, () => '')).toBeNull();
    },
  );

  test('needs no home where the environment names it', () => {
    expect(configFolder('linux', { XDG_CONFIG_HOME: '/x' }, nowhere)).toBe('/x/partenaires');
  });
});
