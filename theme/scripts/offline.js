// Keeps the whole site on the device after the first visit, so that it can be read without a signal.

const worker = new URL('../sw.js', import.meta.url);
const saveData = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator).connection?.saveData;
if ('serviceWorker' in navigator && !saveData) {
  // A browser that refuses, as in a private window, only goes without.
  navigator.serviceWorker.register(worker).catch(() => {});
}
