// Keeps an open page of the preview up to date, in its place, and shows what is wrong with the articles.

const storageKey = 'preview-place';

/** @typedef {{ code: string, severity: string, file: string, line: number, column: number, message: string, help: string }} Problem */

/** @typedef {{ id: string | undefined, top: number }} Place What stands at the top of the window, and how far from its edge. */

/** @returns {Place} */
function place() {
  const anchor = [...document.querySelectorAll('main [id]')].findLast((element) => element.checkVisibility() && element.getBoundingClientRect().top <= 1);
  return { id: anchor?.id, top: anchor ? anchor.getBoundingClientRect().top : -scrollY };
}

/** Scrolls so that what stood there stands there again, whatever has changed above it. @param {Place} stored */
function returnTo(stored) {
  const anchor = stored.id && document.getElementById(stored.id);
  const top = (anchor ? anchor.getBoundingClientRect().top + scrollY : 0) - stored.top;
  scrollTo({ top, behavior: 'instant' });
}

/** Loads the page anew, in its place. */
function reload() {
  sessionStorage.setItem(storageKey, JSON.stringify({ path: location.pathname, ...place() }));
  location.reload();
}

function returnToPlace() {
  const stored = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
  sessionStorage.removeItem(storageKey);
  if (stored?.path !== location.pathname) return;
  history.scrollRestoration = 'manual';
  returnTo(stored);
}

/** Whether the words on the page are newer than the page: its scripts have not seen them. */
let isAhead = false;

/** The words that are on their way. */
let update = Promise.resolve();

/** Shows the new words at once; the page is loaded anew, with its scripts, when the whole site is made. */
async function showWords() {
  const answer = await fetch(location.href, { cache: 'no-store' });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const main = page.querySelector('main');
  if (!answer.ok || !main) return reload();
  const stored = place();
  document.title = page.title;
  document.querySelector('main')?.replaceWith(main);
  returnTo(stored);
  isAhead = true;
}

/**
 * @param {string} name
 * @param {Record<string, unknown>} properties
 * @param {...(Node | string)} children
 */
function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

const overlay = element('aside', { ariaLabel: 'Problems' });
const inside = overlay.attachShadow({ mode: 'open' });
const styles = new CSSStyleSheet();
styles.replaceSync(`
  :host { position: fixed; inset: auto 0 0; z-index: 9; color: #fff; background: #4a1512; font: 0.9375rem/1.5 system-ui, sans-serif; }
  details { max-block-size: 40vh; overflow: auto; padding: 0.5rem 1rem; }
  summary { cursor: pointer; font-weight: bold; }
  ul { margin: 0.5rem 0; padding: 0; list-style: none; display: grid; gap: 0.75rem; }
  code { font-family: ui-monospace, monospace; color: #ffd9a8; }
  p { margin: 0; }
  @media print { :host { display: none; } }
`);
inside.adoptedStyleSheets = [styles];
const list = element('ul', {});
const summary = element('summary', {});
inside.append(element('details', { open: true }, summary, list));

/** @param {Problem[]} problems */
function show(problems) {
  overlay.remove();
  summary.textContent = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  list.replaceChildren(...problems.map(({ code, severity, file, line, column, message, help }) => element(
    'li',
    {},
    element('p', {}, element('code', {}, `${file}:${line}:${column}`), ` ${severity} ${code}`),
    element('p', {}, message),
    element('p', {}, help),
  )));
  if (problems.length) document.body.append(overlay);
}

/** Which run of the server this page is from. @type {string | undefined} */
let run;
const events = new EventSource(`/.preview/events${new URL(import.meta.url).search}`);
events.addEventListener('hello', ({ data }) => {
  if (run && run !== data) reload();
  run = data;
});
events.addEventListener('changed', ({ data }) => {
  if (JSON.parse(data).includes(location.pathname)) update = showWords();
});
events.addEventListener('problems', async ({ data }) => {
  await update;
  if (isAhead) reload();
  else show(JSON.parse(data));
});
returnToPlace();
