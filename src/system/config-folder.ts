import envPaths from 'env-paths';

/** Where this person's supplements are: XDG on Linux, the platform's own folder elsewhere. */
export function configFolder(): string {
  return envPaths('partenaires', { suffix: '' }).config;
}
