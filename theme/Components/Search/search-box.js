// Brings the search when a reader reaches for its box, and not before. `/` and Ctrl-K lead to the box from anywhere on a page.

/** @type {NodeListOf<HTMLFormElement>} */
const forms = document.querySelectorAll('[data-search]');
for (const form of forms) {
  // Where the module does not come, the form still leads to the search page.
  form.addEventListener('focusin', () => Promise.all([import(form.dataset.search), style(form.dataset.searchStyles)])
    .then(([{ attach }]) => attach(form), () => {}), { once: true });
}

/**
 * @param {string} href
 * @returns {Promise<unknown>} Ends when the style sheet is there, or cannot be had.
 */
function style(href) {
  return new Promise((done) => document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: done, onerror: done })));
}

addEventListener('keydown', (event) => {
  const elsewhere = !(/** @type {Element} */ (event.target).closest('input, select, textarea, [contenteditable]'));
  if ((event.key === '/' && elsewhere && !event.altKey && !event.metaKey) || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
    const input = document.querySelector('main [data-search] input, [data-search] input');
    event.preventDefault();
    /** @type {HTMLElement | null} */ (document.querySelector('main [data-search] input') ?? input)?.focus();
  }
});
