import { inputKind } from '../../search/input-kind.ts';

/**
 * Keeps out of the address what somebody typed into a search form of a page that is a value for a checker:
 * such a form would send it. The dialog of the search takes it instead, and offers the checker.
 * For pages with a form to /cerca/ of their own, such as the home page.
 */
document.addEventListener('submit', (event) => {
  if (!(event.target instanceof HTMLFormElement)) return;
  const field = event.target.querySelector('input[type=search]');
  const opener = document.querySelector('site-search [data-open]');
  const target = document.querySelector('site-search input[type=search]');
  if (!(field instanceof HTMLInputElement) || inputKind(field.value) === null) return;
  event.preventDefault();
  if (!(opener instanceof HTMLButtonElement) || !(target instanceof HTMLInputElement)) return;
  target.value = field.value;
  field.value = '';
  opener.click();
  target.dispatchEvent(new Event('input', { bubbles: true }));
});
