// Fetches a page of the site when the reader points at its link, so that it is there when the link is followed. Where
// the whole site is kept already, or data is dear, nothing is fetched.

const saveData = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator).connection?.saveData;
const fetched = new Set([location.pathname]);

/** @param {Event} event */
function prefetch(event) {
  const link = event.target instanceof Element && event.target.closest('a');
  if (!link || link.origin !== location.origin || fetched.has(link.pathname) || navigator.serviceWorker?.controller) return;
  fetched.add(link.pathname);
  fetch(link.href, { priority: 'low' }).catch(() => fetched.delete(link.pathname));
}

if (!saveData) for (const type of ['pointerover', 'focusin']) addEventListener(type, prefetch, { passive: true });
