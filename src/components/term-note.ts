/**
 * Opens the definition of a word beside it: pressed, tapped, or with Enter and the space bar. The browser
 * closes it with Escape or a press elsewhere, and gives the focus back.
 */
const note = document.createElement('div');
note.className = 'term-note';
note.popover = 'auto';
note.autofocus = true;
note.tabIndex = -1;
let word: HTMLAnchorElement | null = null;
note.addEventListener('toggle', ({ newState }) => {
  if (word !== null) word.ariaExpanded = String(newState === 'open');
});

function open(link: HTMLAnchorElement, definition: Element): void {
  note.hidePopover();
  word = link;
  const more = document.createElement('a');
  more.href = link.href;
  more.textContent = 'Vai al glossario';
  note.replaceChildren(...[...definition.childNodes].map((node) => node.cloneNode(true)), more);
  link.after(note);
  note.showPopover();
  const { left, top, bottom } = link.getBoundingClientRect();
  const room = document.documentElement.clientWidth - note.offsetWidth - 16;
  note.style.left = `${Math.max(16, Math.min(left, room))}px`;
  // Below the word, or above it where the screen ends.
  const below = bottom + note.offsetHeight < innerHeight;
  note.style.top = `${scrollY + (below ? bottom + 4 : top - note.offsetHeight - 4)}px`;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
  const definition = document.getElementById(`nota-${link.hash.slice(1)}`);
  if (definition === null) continue;
  link.role = 'button';
  link.ariaExpanded = 'false';
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link, definition);
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    link.click();
  });
}
