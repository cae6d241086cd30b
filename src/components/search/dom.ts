/** A new element with its class and text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

export function link(href: string, text: string, className = ''): HTMLAnchorElement {
  const anchor = element('a', className, text);
  anchor.href = href;
  return anchor;
}

export function button(text: string, press: () => unknown): HTMLButtonElement {
  const made = element('button', '', text);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

export function paragraph(...parts: readonly (Node | string)[]): HTMLParagraphElement {
  const made = element('p');
  made.append(...parts);
  return made;
}

/** A list with a name, each item holding one node. */
export function list(name: string, className: string, items: readonly Node[]): HTMLUListElement {
  const made = element('ul', className);
  made.setAttribute('aria-label', name);
  for (const item of items) {
    const entry = element('li');
    entry.append(item);
    made.append(entry);
  }
  return made;
}
