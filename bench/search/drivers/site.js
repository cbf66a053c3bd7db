// This site's search.

/**
 * @param {{ module: string }} settings The address of the module that finds.
 * @returns {Promise<(query: string) => Promise<string[]>>} Asks, and gives the addresses found, best first.
 */
export async function open({ module }) {
  const { find } = await import(module);
  return async (query) => (await find(query)).map((result) => result.address);
}
