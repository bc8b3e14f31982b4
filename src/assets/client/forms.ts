// The page from which an editor takes a form of an issue: each button copies what it names, a text or the look of a frame.

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
  const source = document.getElementById(button.dataset.copies ?? '');
  if (!source) continue;
  button.hidden = false;
  button.onclick = async () => {
    const status = button.closest('section')?.querySelector<HTMLElement>('[role=status]');
    const isCopied = await copy(source);
    if (status) status.textContent = (isCopied ? status.dataset.copied : status.dataset.failed) ?? '';
  };
}

/** Copies a text, or what a frame shows with its look; where the browser has no clipboard for that, as a reader would by hand. */
async function copy(source: HTMLElement): Promise<boolean> {
  const page = source instanceof HTMLIFrameElement ? source.contentDocument?.body : undefined;
  // A post goes without its title, which has a field of its own.
  const body = page?.querySelector<HTMLElement>('section') ?? page ?? source;
  const item = (type: string, text: string) => [type, new Blob([text], { type })] as const;
  const look = page ? [item('text/html', body === page ? body.innerHTML : `\n${body.outerHTML}\n`)] : [];
  try {
    const data = Object.fromEntries([...look, item('text/plain', body.innerText)]);
    await navigator.clipboard.write([new ClipboardItem(data)]);
    return true;
  } catch {
    return copySelection(body);
  }
}

function copySelection(body: HTMLElement): boolean {
  const { ownerDocument: page } = body;
  const selection = page.getSelection();
  selection?.selectAllChildren(body);
  const isCopied = page.execCommand('copy');
  selection?.removeAllRanges();
  return isCopied;
}
