import { copyOnPress } from '../components/checkers/frame/copy.ts';
import { composeRating, LIKED, mailtoFor, type Rating } from './compose.ts';
import { writeSecondPart } from './second-part.ts';

/** Makes the rating at the foot of a page answer: second question, text, copy and mail. Called once a page. */
export function startRating(element: Element | null): void {
  const form = element?.querySelector('form');
  if (!element || !form) return;
  const email = element.getAttribute('data-email');
  const { followUps, details, text, copy, said, mail } = writeSecondPart(form, email);

  const update = (): void => {
    const stars = Number(form.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.value ?? 0);
    said.textContent = '';
    const [asked, other] =
      stars >= LIKED ? [followUps.liked, followUps.hard] : [followUps.hard, followUps.liked];
    asked.fieldset.hidden = false;
    other.fieldset.hidden = true;
    const rating: Rating = {
      title: document.querySelector('h1')?.textContent.trim() ?? document.title,
      address: location.origin + location.pathname,
      edition: element.getAttribute('data-edition'),
      stars,
      question: asked.question,
      answers: asked.chosen(),
      details: details.value,
    };
    text.textContent = composeRating(rating);
    if (mail !== null && email !== null) mail.href = mailtoFor(email, rating, text.textContent);
  };

  form.addEventListener('change', update);
  details.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  copyOnPress(copy, text, said, 'Valutazione copiata', new AbortController().signal);
  update();
}
