/** The anchors of checkers: what a link to one of them must open. */
const ANCHOR = '#controllo-';

/**
 * Opens the disclosures around the checker that the address names, and sets the focus on it. Browsers
 * of today open them by themselves; those of yesterday do not, and a second press changes no address.
 */
function openTarget(hash: string): void {
  if (!hash.startsWith(ANCHOR)) return;
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (target === null) return;
  for (let at = target.closest('details'); at !== null; at = at.parentElement?.closest('details') ?? null) {
    at.open = true;
  }
  target.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
}

document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
  const hash = link?.getAttribute('href');
  // After the browser has gone there by itself.
  if (hash) setTimeout(() => openTarget(hash));
});
addEventListener('hashchange', () => openTarget(location.hash));
openTarget(location.hash);
