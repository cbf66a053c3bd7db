// The service worker: it answers from one version of the site, which it has fetched as a whole, and never mixes two.
// `site` is set by sw.js, which the build writes; without it the site has been told to forget what it kept.

/** @type {{ version: string, base: string, files: Record<string, string> } | undefined} */
const site = self.site;
const family = 'knees-after-running';
const own = site && `${family}-${site.version}`;

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (site && method === 'GET' && url.startsWith(self.location.origin + site.base)) event.respondWith(answer(event.request));
});

/**
 * Fetches every file of this version. Where one fails or is of another version, as while a site is being published, the
 * worker is not installed and the last version stays.
 */
async function keep() {
  if (!site) return self.skipWaiting();
  const cache = await caches.open(own);
  const files = Object.entries(site.files);
  await cache.addAll(files.map(([file, integrity]) => new Request(site.base + file, { cache: 'no-cache', integrity })));
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(family) && name !== own).map((name) => caches.delete(name)));
  if (!site) await self.registration.unregister();
}

/**
 * The small file that is kept of a photograph, for any of its files: `images/road-1200.1a2b3c4d.avif` is the road.
 * @param {Cache} cache
 * @param {string} url
 */
function standIn(cache, url) {
  const [, photograph] = /^(.+-)\d+\.[0-9a-f]{8}\.(?:avif|webp|jpg)$/.exec(url.slice((self.location.origin + site.base).length)) ?? [];
  const kept = photograph && Object.keys(site.files).find((file) => file.startsWith(photograph) && /^\d+\.[0-9a-f]{8}\.webp$/.test(file.slice(photograph.length)));
  return kept && cache.match(site.base + kept);
}

/** @param {Request} request */
async function answer(request) {
  const cache = await caches.open(own);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (kept) return kept;
  try {
    const sent = await fetch(request);
    return (!sent.ok && (await standIn(cache, request.url))) || sent;
  } catch (fault) {
    const instead = await standIn(cache, request.url);
    if (instead) return instead;
    const notFound = request.mode === 'navigate' && (await cache.match(`${site.base}404.html`));
    if (!notFound) throw fault;
    return new Response(notFound.body, { status: 404, headers: notFound.headers });
  }
}
