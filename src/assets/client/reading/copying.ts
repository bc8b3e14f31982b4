/** Lets the links of paragraphs and the citations be copied; without a clipboard a link is a link. */
export function offerCopying(page: Document): void {
  const { clipboard } = navigator;
  if (!clipboard) return;
  for (const link of page.querySelectorAll<HTMLAnchorElement>('.pl')) {
    link.addEventListener('click', () => void copy(clipboard, link.href, link));
  }
  for (const button of page.querySelectorAll<HTMLButtonElement>('.copy')) {
    button.hidden = false;
    const text = button.previousElementSibling?.textContent ?? '';
    button.onclick = () => void copy(clipboard, text, button);
  }
}

async function copy(clipboard: Clipboard, text: string, control: HTMLElement): Promise<void> {
  try {
    await clipboard.writeText(text);
  } catch {
    return;
  }
  control.classList.add('copied');
  setTimeout(() => control.classList.remove('copied'), 1500);
}
