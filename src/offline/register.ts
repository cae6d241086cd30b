import { TAKE_OVER } from './release.ts';

/** Gives one address, whatever it is asked for: the policy can let nothing else through. */
const one: ScriptAddresses = { createScriptURL: () => '/sw.js' };

/** One of the policies that the CSP names (src/integrations/content-security-policy.ts). */
const address = window.trustedTypes?.createPolicy('service-worker', one) ?? one;

/**
 * Milliseconds from the press to the change. What the press itself has set off is fetched by then: a request in
 * that moment would wake the old worker once more, and Chromium lets it stay until it has been idle for long.
 */
const PAUSE = 500;

/**
 * Has the site kept on the device, and calls `offer` when a new release is ready beside the one in use.
 * Nothing happens where the browser has no service workers or refuses one: the site works as before.
 *
 * @param offer gets what makes the new release take over and loads the page again.
 */
export async function keepOnDevice(offer: (accept: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.register(address.createScriptURL(''));
  const registration = await serviceWorker.getRegistration();
  if (registration === undefined) return;

  const offerWaiting = (): void => {
    const { waiting } = registration;
    // Without one in use this is the first: there is nothing to replace.
    if (waiting === null || serviceWorker.controller === null) return;
    offer(() => {
      serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      setTimeout(() => waiting.postMessage(TAKE_OVER), PAUSE);
    });
  };
  offerWaiting();
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed') offerWaiting();
    });
  });
}
