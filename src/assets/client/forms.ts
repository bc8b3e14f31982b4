// The page from which an editor takes a form of an issue: each button copies what it names, a text or the look of a frame.

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
  const source = document.getElementById(button.dataset.copies ?? '');
  if (!source) continue;
  button.hidden = false;
  button.onclick = async () => {
    const status = button.closest('section')?.querySelector<HTMLElement>('[role=status]');
    const isCopied = source instanceof HTMLIFrameElement ? await copyFrame(source) : await copyText(source);
    if (status) status.textContent = (isCopied ? status.dataset.copied : status.dataset.failed) ?? '';
  };
}

async function copyText(source: HTMLElement): Promise<boolean> {
  return (
    navigator.clipboard?.writeText(source.textContent ?? '').then(
      () => true,
      () => false,
    ) ?? false
  );
}

/** Copies what a frame shows, with its look; where the browser has no clipboard for that, as a reader would by hand. */
async function copyFrame(frame: HTMLIFrameElement): Promise<boolean> {
  // A post goes without its title, which has a field of its own.
  const page = frame.contentDocument?.body;
  const body = page?.querySelector<HTMLElement>('section') ?? page;
  if (!body) return false;
  try {
    const item = (type: string, text: string) => [type, new Blob([text], { type })] as const;
    const data = Object.fromEntries([
      item('text/html', body === page ? body.innerHTML : `\n${body.outerHTML}\n`),
      item('text/plain', body.innerText),
    ]);
    await navigator.clipboard.write([new ClipboardItem(data)]);
    return true;
  } catch {
    return copySelection(frame, body);
  }
}

function copySelection(frame: HTMLIFrameElement, body: HTMLElement): boolean {
  const selection = frame.contentWindow?.getSelection();
  if (!selection) return false;
  selection.selectAllChildren(body);
  const isCopied = frame.contentDocument?.execCommand('copy') ?? false;
  selection.removeAllRanges();
  return isCopied;
}
