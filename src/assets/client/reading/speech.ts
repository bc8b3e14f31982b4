/** Offers to read an article aloud with the system's voice, marking the paragraph that is being read. */
export function offerSpeech(page: Document): void {
  const button = page.querySelector<HTMLButtonElement>('.speak');
  if (!button || !('speechSynthesis' in window)) return;
  const voice = speechSynthesis;
  const start = button.textContent ?? '';
  const blocks = [...page.querySelectorAll<HTMLElement>('#title, .text > *')];
  let reading = -1;
  const show = (at: number) => {
    blocks[reading]?.classList.remove('reading');
    reading = at;
    button.textContent = at < 0 ? start : (button.dataset.stop ?? '');
    const block = blocks[at];
    if (!block) return;
    block.classList.add('reading');
    block.scrollIntoView({ block: 'nearest' });
  };
  const read = (at: number) => {
    const block = blocks[at];
    show(block ? at : -1);
    if (!block) return;
    const words = new SpeechSynthesisUtterance(block.textContent ?? '');
    words.lang = page.documentElement.lang;
    words.onend = () => {
      if (reading === at) read(at + 1);
    };
    voice.speak(words);
  };
  button.hidden = false;
  button.onclick = () => {
    const idle = reading < 0;
    show(-1);
    voice.cancel();
    if (idle) read(0);
  };
  addEventListener('pagehide', () => voice.cancel());
}
