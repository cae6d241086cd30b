/**
 * Lets a person tick the steps done so far, and keeps the one to do next in view. It lives in the page
 * alone: nothing is stored, and a page opened again starts clean.
 */
for (const list of document.querySelectorAll<HTMLOListElement>('.sl-steps')) {
  const told = document.createElement('p');
  told.className = 'steps-told';
  told.role = 'status';
  list.after(told);
  const steps = [...list.children].map((step, index) => ({ step, tick: tickFor(step, index + 1) }));

  list.addEventListener('change', () => {
    const next = steps.find(({ tick }) => !tick.checked);
    const done = steps.filter(({ tick }) => tick.checked).length;
    for (const { step, tick } of steps) {
      step.toggleAttribute('data-done', tick.checked);
      if (step === next?.step && done > 0) step.ariaCurrent = 'step';
      else step.removeAttribute('aria-current');
    }
    told.textContent = done === 0 ? '' : saying(done, steps.length);
    if (done > 0) next?.step.scrollIntoView({ block: 'nearest' });
  });
}

/** The box of a step, which script alone adds: without it there would be nothing to press. */
function tickFor(step: Element, number: number): HTMLInputElement {
  const tick = document.createElement('input');
  tick.type = 'checkbox';
  tick.autocomplete = 'off';
  tick.ariaLabel = `Fatto: passo ${number}`;
  const label = document.createElement('label');
  label.className = 'step-done';
  label.append(tick, 'Fatto');
  step.append(label);
  return tick;
}

function saying(done: number, all: number): string {
  if (done === all) return all === 1 ? 'Fatto.' : `Fatti tutti i ${all} passi.`;
  return done === 1 ? `Fatto 1 passo su ${all}.` : `Fatti ${done} passi su ${all}.`;
}
