/** Offers to read an article aloud, where the system has a voice for its language; marks the paragraph being read. */
export function offerSpeech(page: Document): void {
  const button = page.querySelector<HTMLButtonElement>('.speak');
  if (!button || !('speechSynthesis' in window)) return;
  const voice = speechSynthesis;
  const { lang } = page.querySelector<HTMLElement>('article[lang]') ?? page.documentElement;
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
    const words = new SpeechSynthesisUtterance(block.textContent?.replace(/\[\d+\]/g, ''));
    words.lang = lang;
    words.onend = () => {
      if (reading === at) read(at + 1);
    };
    voice.speak(words);
  };
  // Some systems call Chinese cmn; some browsers tell of their voices only after a while.
  const offer = () => {
    button.hidden = !voice
      .getVoices()
      .some((each) => each.lang.replace('cmn', 'zh').startsWith(lang.slice(0, 2)));
  };
  offer();
  voice.onvoiceschanged = offer;
  button.onclick = () => {
    const idle = reading < 0;
    show(-1);
    voice.cancel();
    if (idle) read(0);
  };
  addEventListener('pagehide', () => voice.cancel());
}
