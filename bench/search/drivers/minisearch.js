// MiniSearch, https://github.com/lucaong/minisearch. The whole index is loaded, then asked.

import { ways } from './minisearch-options.js';

/**
 * @param {{ library: string, index: string, way: keyof ways }} settings Where the library and its index are, and how it
 * searches.
 * @returns {Promise<(query: string) => Promise<string[]>>} Asks, and gives the addresses found, best first.
 */
export async function open({ library, index, way }) {
  const { options, sumsSections } = ways[way];
  const [{ default: MiniSearch }, json] = await Promise.all([import(library), fetch(index).then((response) => response.text())]);
  const search = MiniSearch.loadJSON(json, options);
  return async (query) => {
    const sections = search.search(query);
    return sumsSections ? pagesOf(sections) : sections.map((section) => section.id);
  };
}

/** @param {{ id: string, score: number }[]} sections */
function pagesOf(sections) {
  /** @type {Map<string, number>} */
  const pages = new Map();
  for (const { id, score } of sections) {
    const page = id.split('#')[0];
    pages.set(page, (pages.get(page) ?? 0) + score);
  }
  return [...pages].sort((a, b) => b[1] - a[1]).map(([page]) => page);
}
