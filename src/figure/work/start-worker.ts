/** The part of the browser's trusted types that is needed; not every browser has them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/** Workers are started from this site's own files only: their addresses come from the build. */
const RULES = { createScriptURL: (address: string) => address };

let policy: typeof RULES | undefined;

/** Starts a module worker from the address of its built file. The page's policy allows one such policy by name. */
export function startWorker(address: string): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('sharp-corners-worker', RULES) ?? RULES;
  return new Worker(policy.createScriptURL(address), { type: 'module' });
}
