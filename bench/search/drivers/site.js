// This site's search.

/**
 * @param {{ module: string | null }} settings The address of the module that finds; null while there is none yet, and
 * the search page itself is asked.
 * @returns {Promise<(query: string) => Promise<string[]>>} Asks, and gives the addresses found, best first.
 */
export async function open({ module }) {
  if (!module) return askPage;
  const { find } = await import(module);
  return async (query) => (await find(query)).map((result) => result.address);
}

/** @type {HTMLIFrameElement | undefined} */
let frame;

/** @param {string} query */
async function askPage(query) {
  if (frame) {
    const input = frame.contentDocument.querySelector('main [data-search-form] input');
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  } else {
    frame = document.createElement('iframe');
    frame.src = `/search/?q=${encodeURIComponent(query)}`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    while (!frame.contentDocument.querySelector('[data-search-status]').textContent) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  return [...frame.contentDocument.querySelectorAll('[data-search-results] a')].map((link) => link.href);
}
