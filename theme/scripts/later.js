// Loads the modules that only add to a page, once the page itself is there.

const names = document.querySelector('script[data-modules]')?.dataset.modules;
const load = () => names?.split(' ').forEach((name) => import(name));
if (document.readyState === 'complete') load();
else addEventListener('load', load);
