import { copyOnPress } from '../components/checkers/frame/copy.ts';
import { composeRating, LIKED, mailtoFor, type Rating } from './compose.ts';

/** Makes the rating at the foot of a page answer: second question, text, copy and mail. Called once a page. */
export function startRating(element: Element | null): void {
  if (element === null) return;
  const form = element.querySelector('form');
  const rest = element.querySelector('[data-rest]');
  const text = element.querySelector('[data-text]');
  const copy = element.querySelector('[data-copy]');
  const said = element.querySelector('[data-said]');
  const details = element.querySelector('textarea');
  const mail = element.querySelector('[data-mail]');
  if (!(form && rest instanceof HTMLElement && text instanceof HTMLElement && details)) return;
  if (!(copy instanceof HTMLButtonElement && said instanceof HTMLElement)) return;

  const update = (): void => {
    const stars = Number(form.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.value ?? 0);
    said.textContent = '';
    if (stars === 0) return;
    const followUp = askNext(form, stars);
    rest.hidden = false;
    const rating: Rating = {
      title: document.querySelector('h1')?.textContent.trim() ?? document.title,
      address: location.origin + location.pathname,
      edition: element.getAttribute('data-edition'),
      stars,
      ...followUp,
      details: details.value,
    };
    text.textContent = composeRating(rating);
    const email = element.getAttribute('data-email');
    if (mail instanceof HTMLAnchorElement && email !== null)
      mail.href = mailtoFor(email, rating, text.textContent);
  };

  form.addEventListener('change', update);
  details.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  copyOnPress(copy, text, said, 'Valutazione copiata', new AbortController().signal);
  update();
}

/** Shows the second question that belongs to the stars, and reads it. */
function askNext(form: HTMLFormElement, stars: number): Pick<Rating, 'question' | 'answers'> {
  const wanted = stars >= LIKED ? 'liked' : 'hard';
  let chosen: Pick<Rating, 'question' | 'answers'> = { question: '', answers: [] };
  for (const fieldset of form.querySelectorAll<HTMLFieldSetElement>('[data-follow-up]')) {
    const shown = fieldset.dataset['followUp'] === wanted;
    fieldset.hidden = !shown;
    if (!shown) continue;
    const answers = [...fieldset.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);
    chosen = { question: fieldset.querySelector('legend')?.textContent.trim() ?? '', answers };
  }
  return chosen;
}
