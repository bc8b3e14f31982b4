// On every page: `/` goes to the search box.
document.addEventListener('keydown', (event) => {
  const target = event.target;
  const typing = target instanceof HTMLElement && /^(input|textarea|select)$/i.test(target.tagName);
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const box = document.querySelector<HTMLInputElement>('form[role=search] input[name=q]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
