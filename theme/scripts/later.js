// Loads what only adds to a page, once the page itself is there.

const { extras } = document.currentScript.dataset;
addEventListener('load', () => import(extras));
