/**
 * Ticking needs no script; this says how far a person has come, marks the step to do next and keeps it in
 * view. It lives in the page alone: nothing is stored, and a page opened again starts clean.
 */
document.addEventListener('change', ({ target }) => {
  const list = target instanceof Element && target.matches('.tick') ? target.closest('.sl-steps') : null;
  if (list === null) return;
  const steps = [...list.children];
  const open = steps.filter((step) => step.querySelector('.tick:checked') === null);
  const done = steps.length - open.length;
  for (const step of steps) step.ariaCurrent = done > 0 && step === open[0] ? 'step' : null;
  const told = list.nextElementSibling;
  if (told !== null) told.textContent = done > 0 ? `Passi fatti: ${done} di ${steps.length}.` : '';
  if (done > 0) open[0]?.scrollIntoView({ block: 'nearest' });
});
