// This site's search.

/**
 * @param {{ module: string }} settings The address of the module that finds.
 * @returns {Promise<(query: string, most: number) => Promise<string[]>>} Asks, and gives the addresses found, best first.
 */
export async function open({ module }) {
  const { find } = await import(module);
  return async (query, most) => (await find(query, most)).map((result) => result.address);
}
