// The queue by keyboard, and the reviewer's name kept in this browser. Everything works without it.
const NAME = 'hearsay-by';

for (const field of document.querySelectorAll('[data-by]')) {
  field.value ||= localStorage.getItem(NAME) ?? '';
  field.addEventListener('change', () => localStorage.setItem(NAME, field.value));
}

let waiting; // the act that waits for a field it needs

const isTyping = target => target.matches('select, textarea, input:not([type="checkbox"])');

// Enter in a field of an edit saves it; in one that an act waits for it does that.
document.addEventListener('keydown', event => {
  if (event.key !== 'Enter' || !event.target.matches('form input:not([type="checkbox"])')) return;
  const act = event.target.closest('.edit')?.querySelector('button') ?? (waiting?.form === event.target.form ? waiting : null);
  if (!act) return;
  event.preventDefault();
  act.click();
});

document.addEventListener('keydown', event => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (event.key === 'e') {
    const field = document.querySelector('.edit input');
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
    return;
  }
  const key = `[data-key="${CSS.escape(event.key)}"]`;
  const act = event.target.closest('form')?.querySelector(key) ?? document.querySelector(key);
  if (!act) return;
  event.preventDefault();
  waiting = act;
  act.click();
});
