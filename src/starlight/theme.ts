/** Where the choice is kept: the name that Starlight gave it, so that older choices hold. */
const KEY = 'starlight-theme';
const light = matchMedia('(prefers-color-scheme: light)');
const selects = document.querySelectorAll<HTMLSelectElement>('.theme select');

function chosen(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

function show(theme: string): void {
  document.documentElement.dataset['theme'] = theme || (light.matches ? 'light' : 'dark');
  for (const select of selects) select.value = theme;
}

show(chosen());
light.addEventListener('change', () => show(chosen()));
for (const select of selects) {
  select.addEventListener('change', () => {
    try {
      localStorage.setItem(KEY, select.value);
    } catch {
      // The choice holds for this page.
    }
    show(select.value);
  });
}
