/** Attributes to set; `null` and `undefined` leave one out. */
type Attributes = Readonly<Record<string, string | null | undefined>>;

/** A new element with attributes and children; text is text and never markup. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/**
 * The element that the form's own HTML promises.
 * @throws for an author's mistake: the HTML and the script disagree.
 */
export function part<E extends Element>(root: ParentNode, selector: string, type: abstract new () => E): E {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the form lacks «${selector}»`);
  return found;
}
