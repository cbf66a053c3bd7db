// The search as a reader meets it: a box that answers while one types, and the page of all results.

import { find, open } from './find.js';

const atOnce = 5; // pages shown at first: each brings a text of its own
const inTheBox = 4;
const countable = 60; // pages that the index keeps of a word: with more, nobody knows how many there are
const keptSearches = 3;
/** In milliseconds: so long nothing is typed before the number of pages is said, so that nobody has to hear it at each key. */
const pause = 500;
const storageKey = 'searches';

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} children
 */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const attribute in attributes) made.setAttribute(attribute, attributes[attribute]);
  made.append(...children);
  return made;
}

/**
 * A text as nodes, the words that answer the query marked. Nothing of it is read as markup.
 * @param {string} text
 * @param {import('./find.js').Found} found
 */
const marked = (text, found) => text.split(/([\p{L}\p{N}\p{M}'’]+)/u).map((piece, i) => (i % 2 && found.marks(piece) >= 0 ? element('mark', {}, piece) : piece));

/**
 * What a live region says.
 * @param {import('./find.js').Found} found
 * @param {string} query
 */
function report({ total, meant }, query) {
  const count = total ? `${total < countable ? total : 'Many'} ${total === 1 ? 'page' : 'pages'} found` : 'Nothing found';
  return `${meant && `Did you mean “${meant}”? `}${count} for “${meant || query}”.${total ? '' : ' Try other words, or fewer.'}`;
}

/**
 * Says something in a live region once the typing rests; what was to be said before is not.
 * @param {Element} status
 * @returns {(words: string) => void}
 */
function speaker(status) {
  let timer = 0;
  return (words) => {
    clearTimeout(timer);
    timer = setTimeout(() => { status.textContent = words; }, pause);
  };
}

/**
 * Asks again where a part of the index did not come.
 * @param {() => void} again
 */
function retry(again) {
  const button = element('button', { type: 'button', class: 'search-again' }, 'Try again');
  button.addEventListener('click', again);
  return element('p', {}, 'Part of the search could not be loaded. ', button);
}

/**
 * @param {string} title
 * @param {import('./find.js').FoundSection} [best]
 */
const titleOf = (title, best) => (best?.heading ? `${title}: ${best.heading}` : title);

/** The last searches of this tab; the browser forgets them when it is closed. @returns {string[]} */
function recent() {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? '[]');
  } catch {
    return [];
  }
}

/** @param {string} query */
function remember(query) {
  try {
    if (query) sessionStorage.setItem(storageKey, JSON.stringify([query, ...recent().filter((other) => other !== query)].slice(0, keptSearches)));
  } catch {
    // Without storage there are no recent searches, and all else is the same.
  }
}

/**
 * Makes a combobox of a search box, as https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ describes it.
 * @param {HTMLFormElement} form
 */
export function attach(form) {
  const input = form.querySelector('input');
  if (!input || (results && form.closest('main'))) return; // The page of all results answers below its own box.
  const list = element('div', { role: 'listbox', id: `${input.id}-list`, 'aria-label': 'Results' });
  const status = element('p', { role: 'status' });
  const say = speaker(status);
  const foot = element('div', {});
  // What scrolls is a stop of the Tab key otherwise.
  const popup = element('div', { class: 'search-popup', tabindex: '-1', hidden: '' }, status, list, foot);
  form.append(popup);
  input.type = 'text'; // A combobox is one, and no search field.
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' })) {
    input.setAttribute(name, value);
  }

  /** @type {Element | undefined} */
  let active;
  let asked = 0;

  /** @param {Element} [option] */
  const choose = (option) => {
    active?.setAttribute('aria-selected', 'false');
    active = option;
    active?.setAttribute('aria-selected', 'true');
    active?.scrollIntoView({ block: 'nearest' });
    if (active) input.setAttribute('aria-activedescendant', active.id);
    else input.removeAttribute('aria-activedescendant');
  };

  /** @param {boolean} shown */
  const show = (shown) => {
    popup.hidden = !shown;
    input.setAttribute('aria-expanded', `${shown}`);
    if (!shown) choose();
  };

  /**
   * @param {string} address
   * @param {...(Node | string)} children
   */
  const option = (address, ...children) => element('a', { role: 'option', tabindex: '-1', 'aria-selected': 'false', href: address }, ...children);
  /**
   * @param {string} query
   * @param {string} name
   */
  const search = (query, name) => option(`${form.action}?q=${encodeURIComponent(query)}`, name);

  /**
   * @param {string} name
   * @param {Element[]} options
   */
  const group = (name, options) => element('div', { role: 'group', 'aria-label': name }, element('p', { 'aria-hidden': 'true' }, name), ...options);

  const answer = async () => {
    const query = input.value.trim();
    const number = ++asked;
    /** @type {Element[]} */
    let parts = [];
    let message = '';
    let lost = false;
    try {
      const { suggestions } = await open();
      const places = suggestions.length ? [group('Where does it hurt?', suggestions.map(([words, address]) => option(address, words)))] : [];
      const searches = recent();
      if (query) {
        const found = await find(input.value, inTheBox);
        message = report(found, query);
        lost = found.lost;
        parts = found.map(({ title, sections: [best], address }) => option(
          best?.address ?? address,
          element('b', {}, ...marked(titleOf(title, best), found)),
          element('span', {}, ...marked(best?.passage ?? '', found)),
        ));
        if (found.length) parts.push(search(query, 'All results'));
        else parts = places;
      } else {
        parts = searches.length ? [group('Recent searches', searches.map((one) => search(one, one))), ...places] : places;
      }
    } catch {
      lost = true;
    }
    if (number !== asked) return;
    choose();
    list.replaceChildren(...parts);
    list.querySelectorAll('[role=option]').forEach((one, i) => { one.id = `${input.id}-${i}`; });
    foot.replaceChildren(...(lost ? [retry(answer)] : []));
    say(message);
    show(form.contains(document.activeElement) && (lost || parts.length > 0));
  };

  input.addEventListener('input', answer);
  input.addEventListener('focus', answer);
  input.addEventListener('click', () => popup.hidden && answer());
  list.addEventListener('click', () => remember(input.value.trim()));
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(/** @type {Node | null} */ (relatedTarget))) show(false);
  });
  input.addEventListener('keydown', (event) => {
    const options = [...list.querySelectorAll('[role=option]')];
    const at = active ? options.indexOf(active) : -1;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (popup.hidden) answer();
      // Past either end one is back in the box.
      else choose(options[(at + step + options.length + 2) % (options.length + 1) - 1]);
    } else if (event.key === 'Enter' && active) {
      event.preventDefault();
      /** @type {HTMLElement} */ (active).click();
    } else if (event.key === 'Escape' && !popup.hidden) {
      event.preventDefault();
      show(false);
    }
  });
  answer();
}

/**
 * The page of all results.
 * @param {Element} list The list that the results go into.
 */
function answerOn(list) {
  const status = document.querySelector('[data-search-status]');
  const more = document.querySelector('[data-search-more]');
  const everything = document.querySelector('[data-search-all]');
  const form = /** @type {HTMLFormElement | null} */ (document.querySelector('main [data-search]'));
  const input = form?.querySelector('input');
  if (!status || !more || !form || !input) return;

  let asked = 0;
  const say = speaker(status);

  /**
   * @param {import('./find.js').FoundSection | undefined} one
   * @param {import('./find.js').Found} found
   */
  const passage = (one, found) => element('p', {}, ...marked(one?.passage ?? '', found));

  const answer = async (most = atOnce) => {
    const query = input.value.trim();
    const number = ++asked;
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    if (address.href !== location.href) history.replaceState(null, '', address);
    try {
      const found = query ? await find(input.value, most) : undefined;
      if (number !== asked) return;
      list.replaceChildren(...(found ?? []).map(({ address: page, title, sections: [best, ...others] }) => element(
        'li',
        {},
        element('a', { href: best?.address ?? page }, ...marked(titleOf(title, best), found)),
        passage(best, found),
        element('ul', {}, ...others.map((one) => element('li', {}, element('a', { href: one.address }, ...marked(one.heading || title, found)), passage(one, found)))),
      )));
      say(found ? report(found, query) : '');
      everything?.toggleAttribute('hidden', !!found?.length);
      const next = element('button', { type: 'button', class: 'search-again' }, 'More results');
      next.addEventListener('click', () => answer(most + 2 * atOnce));
      more.replaceChildren(...(found?.lost ? [retry(() => answer(most))] : []), ...(found && found.total > most ? [next] : []));
    } catch {
      more.replaceChildren(retry(() => answer(most)));
    }
  };

  input.value = new URLSearchParams(location.search).get('q') ?? '';
  remember(input.value.trim());
  input.addEventListener('input', () => answer());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember(input.value.trim());
    answer();
  });
  answer();
}

const results = document.querySelector('[data-search-results]');
if (results) answerOn(results);
