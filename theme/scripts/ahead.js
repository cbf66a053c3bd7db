// Fetches what a reader may want next, unless data is dear: the page whose link they point at and, where the site may be
// kept on the device, all of it, so that it can be read without a signal.

const { connection, serviceWorker } = /** @type {Navigator & { connection?: { saveData?: boolean } }} */ (navigator);
const worker = document.querySelector('[data-worker]')?.dataset.worker;
const fetched = new Set([location.pathname]);

/** @param {Event} event */
function prefetch(event) {
  const link = event.target instanceof Element && event.target.closest('a');
  if (!link || link.origin !== location.origin || fetched.has(link.pathname) || serviceWorker?.controller) return;
  fetched.add(link.pathname);
  fetch(link.href, { priority: 'low' }).catch(() => fetched.delete(link.pathname));
}

if (!connection?.saveData) {
  for (const type of ['pointerover', 'focusin']) addEventListener(type, prefetch, { passive: true });
  // A browser that refuses, as in a private window, only goes without.
  if (worker) serviceWorker?.register(worker).catch(() => {});
}
