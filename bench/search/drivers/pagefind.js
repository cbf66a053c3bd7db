// Pagefind, https://pagefind.app. It answers with pages; each page's address comes with a file of its own.

/**
 * @param {{ bundle: string, ranking: Record<string, unknown> | null }} settings Where its files are, and how it ranks.
 * @returns {Promise<(query: string, most: number) => Promise<string[]>>} Asks, and gives the addresses found, best first.
 */
export async function open({ bundle, ranking }) {
  const pagefind = await import(`${bundle}pagefind.js`);
  await pagefind.options({ baseUrl: '/', ...(ranking && { ranking }) });
  return async (query, most) => {
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
    return pages.map((page) => page.url);
  };
}
