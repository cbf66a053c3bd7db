// Marks, in the list of a page's headings, the part that is being read.

/** @type {HTMLAnchorElement[]} */
const links = [...document.querySelectorAll('.toc a')];
const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
/** @type {Set<Element>} The headings that are in the upper third of the window, or above it. */
const passed = new Set();

const observer = new IntersectionObserver((changes) => {
  for (const { target, isIntersecting } of changes) {
    if (isIntersecting) passed.add(target);
    else passed.delete(target);
  }
  const current = headings.findLastIndex((heading) => passed.has(heading));
  links.forEach((link, index) => {
    if (index === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
}, { rootMargin: '1000000px 0px -70% 0px' });
for (const heading of headings) if (heading) observer.observe(heading);
