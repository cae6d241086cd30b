/**
 * Keeps out of the address what somebody typed into a search form of a page that is a value for a checker:
 * such a form would send it. The dialog of the search takes it instead, and offers the checker.
 * For pages with a form to /cerca/ of their own, such as the home page. What tells a value from a query
 * comes with the script that offers the checkers, so that it is not fetched twice.
 */
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches('.home-search')) return;
  const field = form.querySelector('input[type=search]');
  if (!(field instanceof HTMLInputElement)) return;
  event.preventDefault();
  import('./ways-out.ts').then(
    ({ inputKind }) => (inputKind(field.value) === null ? form.submit() : intoDialog(field)),
    () => form.submit(),
  );
});

function intoDialog(field: HTMLInputElement): void {
  const opener = document.querySelector('site-search [data-open]');
  const target = document.querySelector('site-search input[type=search]');
  if (!(opener instanceof HTMLButtonElement) || !(target instanceof HTMLInputElement)) return;
  target.value = field.value;
  field.value = '';
  opener.click();
  target.dispatchEvent(new Event('input', { bubbles: true }));
}
