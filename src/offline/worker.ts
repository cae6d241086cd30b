/**
 * The service worker: keeps the current guides, the checkers and the search on the device, so that they can be
 * read without a connection. It asks this site alone, keeps nothing that was typed, and takes over from the one
 * before it only when no page is open or the reader asks for it.
 */
import { answer, concerns } from './answer.ts';
import { dropEarlier, keepRelease } from './copy.ts';
import { TAKE_OVER, type Release } from './release.ts';
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;
/** The build writes it in. */
declare const RELEASE: Release;

const { scope } = self.registration;

self.addEventListener('install', (event) => event.waitUntil(keepRelease(scope, RELEASE)));

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim().then(tidy)));

self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  if (!concerns(event.request, scope)) return;
  event.respondWith(answer(event.request, scope, RELEASE));
  if (event.request.mode === 'navigate') event.waitUntil(tidy());
});

/** Earlier releases go when no second page can still need them. */
async function tidy(): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length <= 1) await dropEarlier(scope, RELEASE);
}
