/**
 * What the site uses of Trusted Types, which the types of a page do not know yet. A policy's answer counts as text:
 * so `Worker` and `register` take it. Browsers without them have no `trustedTypes`.
 * https://w3c.github.io/trusted-types/dist/spec/
 */
interface ScriptAddresses {
  createScriptURL(address: string): string;
}
interface Window {
  readonly trustedTypes?: { createPolicy(name: string, rules: ScriptAddresses): ScriptAddresses };
}
