/** A worker as the build names it. */
const WORKER = /^[\w.]+-worker\.[\w-]+\.js$/;

/** The addresses of this site's own workers pass, and no other. */
const rules: ScriptAddresses = {
  createScriptURL(address) {
    const { origin, pathname } = new URL(address, location.href);
    const name = pathname.lastIndexOf('/') + 1;
    const built = pathname.slice(0, name) === '/_astro/' && WORKER.test(pathname.slice(name));
    if (origin === location.origin && (built || import.meta.env.DEV)) return address;
    throw new TypeError(`${address} is no worker of this site`);
  },
};

/** One of the policies that the CSP names (src/integrations/content-security-policy.ts). */
const policy = window.trustedTypes?.createPolicy('photo-workers', rules) ?? rules;

/**
 * The address of a worker, in the form that the browser takes where it asks for Trusted Types.
 * @throws {TypeError} for an address that is no worker of this site.
 */
export function workerAddress(address: string): string {
  return policy.createScriptURL(address);
}
