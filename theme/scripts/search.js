// The search, in the browser. It reads the index that the build has made, and answers what is typed.

/** @typedef {[address: string, page: string, heading: string, passage: string]} Entry */
/** @typedef {{ entries: Entry[], words: Record<string, number[]> }} Index */

/** In milliseconds: so long nothing is typed before the number of pages is said, so that nobody has to hear it at each key. */
const pause = 500;
const results = document.querySelector('[data-search-results]');
if (results) start(results);

/** @param {Element} list The list that the results go into. */
async function start(list) {
  const status = document.querySelector('[data-search-status]');
  const everything = document.querySelector('[data-search-all]');
  const form = document.querySelector('main [data-search-form]');
  const input = form?.querySelector('input');
  if (!status || !form || !input) return;

  input.value = new URLSearchParams(location.search).get('q') ?? '';
  let index;
  try {
    index = await load();
  } catch {
    status.textContent = 'The search could not be loaded. Everything is listed below.';
    return;
  }

  let timer = 0;
  const say = (/** @type {string} */ words) => (status.textContent = words);
  const answer = (wait = 0) => {
    const query = input.value.trim();
    const found = query ? find(index, query) : [];
    list.replaceChildren(...found.map(item));
    const number = query ? report(found.length, query) : '';
    clearTimeout(timer);
    if (wait > 0) timer = setTimeout(say, wait, number);
    else say(number);
    everything?.toggleAttribute('hidden', found.length > 0);
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    if (address.href !== location.href) history.replaceState(null, '', address);
  };
  input.addEventListener('input', () => answer(pause));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    answer();
  });
  answer();
}

/** @returns {Promise<Index & { sorted: string[] }>} The index, and its words in order. */
async function load() {
  const response = await fetch(new URL('../search/index.json', import.meta.url));
  if (!response.ok) throw new Error(`The index answers ${response.status}.`);
  const index = await response.json();
  return { ...index, sorted: Object.keys(index.words).sort() };
}

/**
 * Splits text as the build does: lower case, without accents and apostrophes.
 * @param {string} text
 */
function words(text) {
  return text.normalize('NFD').replace(/\p{Mn}|['’]/gu, '').toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? [];
}

/**
 * The entries that match, best first, one for each page. Each typed word matches the words that begin with it; the
 * pages that match most of the typed words come first, and of those the one with the entry that all words together
 * weigh most in. A word that stands almost everywhere, as "knee" does, says little.
 * @param {Index & { sorted: string[] }} index
 * @param {string} query
 * @returns {Entry[]}
 */
function find(index, query) {
  /** @type {Map<string, { matched: Set<string>, scores: Map<number, number> }>} */
  const pages = new Map();
  for (const word of new Set(words(query))) {
    const weights = weigh(index, word);
    const rarity = Math.log(1 + index.entries.length / weights.size);
    for (const [number, weight] of weights) {
      const path = index.entries[number][0].split('#')[0];
      const page = pages.get(path) ?? { matched: new Set(), scores: new Map() };
      page.matched.add(word);
      page.scores.set(number, (page.scores.get(number) ?? 0) + weight * rarity);
      pages.set(path, page);
    }
  }
  return [...pages.values()]
    .map(({ matched, scores }) => ({ matched, best: [...scores].reduce((a, b) => (b[1] > a[1] ? b : a)) }))
    .sort((a, b) => b.matched.size - a.matched.size || b.best[1] - a.best[1])
    .map(({ best }) => index.entries[best[0]]);
}

/**
 * How much each entry has of the words that begin with the typed one; the nearer to the whole word, the more.
 * @param {Index & { sorted: string[] }} index
 * @param {string} word
 */
function weigh(index, word) {
  /** @type {Map<number, number>} */
  const weights = new Map();
  for (let i = lowerBound(index.sorted, word); i < index.sorted.length && index.sorted[i].startsWith(word); i++) {
    const full = index.sorted[i];
    const share = word.length / full.length;
    const postings = index.words[full];
    for (let p = 0; p < postings.length; p += 2) {
      weights.set(postings[p], Math.max(weights.get(postings[p]) ?? 0, postings[p + 1] * share));
    }
  }
  return weights;
}

/**
 * Where a word would stand in the sorted list.
 * @param {string[]} sorted
 * @param {string} word
 */
function lowerBound(sorted, word) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * One result, as an element: nothing of it is read as markup.
 * @param {Entry} entry
 */
function item([address, page, heading, passage]) {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = heading ? `${page}: ${heading}` : page;
  const text = document.createElement('p');
  text.textContent = passage;
  const result = document.createElement('li');
  result.append(link, text);
  return result;
}

/**
 * @param {number} count
 * @param {string} query
 */
function report(count, query) {
  if (count === 0) return `Nothing found for “${query}”. Try fewer or simpler words.`;
  return count === 1 ? `1 page found for “${query}”.` : `${count} pages found for “${query}”.`;
}
