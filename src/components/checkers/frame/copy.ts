/**
 * A button that copies a text and says so. Where the clipboard is out of reach (an old browser, a
 * page without https) the text is selected instead, so that the reader can copy it by hand.
 */
export function copyOnPress(
  button: HTMLButtonElement,
  source: HTMLElement,
  said: HTMLElement,
  done: string,
  signal: AbortSignal,
): void {
  button.addEventListener(
    'click',
    () => {
      void write(source.textContent ?? '').then((copied) => {
        if (!copied) select(source);
        said.textContent = copied
          ? done
          : 'Il browser non lascia copiare da qui: il testo è selezionato, copialo a mano.';
      });
    },
    { signal },
  );
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function select(element: HTMLElement): void {
  const selection = element.ownerDocument.getSelection();
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  selection?.removeAllRanges();
  selection?.addRange(range);
}
