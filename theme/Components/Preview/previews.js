// Shows a source beside its number and a meaning beside its term, so that nobody has to leave the sentence; and puts all
// sources of an article on paper. Both stand on pages of their own, which are fetched when they are wanted.

/** In milliseconds: so long the pointer rests before the preview opens, and may be away before it closes. */
const pause = 250;
/** @type {Map<string, Promise<Document>>} By their paths. */
const pages = new Map();

/** @param {HTMLAnchorElement} link */
function pageOf({ pathname, href }) {
  if (!pages.has(pathname)) pages.set(pathname, fetch(href).then(async (answer) => new DOMParser().parseFromString(await answer.text(), 'text/html')));
  return pages.get(pathname);
}

/**
 * @param {HTMLAnchorElement} link
 * @returns {Promise<Element | null | undefined>} What the link leads to, to be read here; none where it does not come.
 */
async function meaningOf(link) {
  try {
    const target = (await pageOf(link)).getElementById(link.hash.slice(1));
    const meaning = target?.matches('dt') ? target.nextElementSibling : target;
    meaning?.querySelector('.reference-back')?.remove();
    return meaning;
  } catch {
    // The link leads there all the same.
    pages.delete(link.pathname);
  }
}

/** @param {NodeListOf<HTMLAnchorElement>} links */
function preview(links) {
  const box = document.createElement('span');
  box.className = 'preview';
  box.id = 'preview';
  box.popover = 'manual';
  /** @type {HTMLAnchorElement | undefined} The link that is pointed at or focused. */
  let wanted;
  let timer = 0;

  const isInUse = () => wanted === document.activeElement || box.contains(document.activeElement);
  const soon = (/** @type {() => void} */ act) => {
    clearTimeout(timer);
    timer = setTimeout(act, pause);
  };
  const hide = () => {
    clearTimeout(timer);
    wanted?.removeAttribute('aria-describedby');
    wanted = undefined;
    box.remove();
  };
  const leave = () => soon(() => isInUse() || hide());
  // The focus goes into the preview, out of the window, or on to something that the preview must not hide.
  const blur = ({ relatedTarget }) => (!relatedTarget || relatedTarget === wanted || box.contains(relatedTarget) ? leave() : hide());
  const show = async (/** @type {HTMLAnchorElement} */ link) => {
    clearTimeout(timer);
    if (wanted === link) return;
    hide();
    wanted = link;
    const meaning = await meaningOf(link);
    if (!meaning || wanted !== link) return;
    box.replaceChildren(...meaning.cloneNode(true).childNodes);
    link.after(box);
    link.setAttribute('aria-describedby', box.id);
    box.showPopover();
    place(box, link);
  };

  for (const link of links) {
    link.addEventListener('pointerenter', (event) => event.pointerType !== 'touch' && soon(() => show(link)));
    link.addEventListener('pointerleave', leave);
    link.addEventListener('focus', () => link.matches(':focus-visible') && show(link));
    link.addEventListener('blur', blur);
    link.addEventListener('click', hide);
  }
  box.addEventListener('pointerenter', () => clearTimeout(timer));
  box.addEventListener('pointerleave', leave);
  box.addEventListener('focusout', blur);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !wanted) return;
    if (box.contains(document.activeElement)) wanted.focus();
    hide();
  });
}

/**
 * Puts the preview below its link, or above it where there is no room below, and within the window.
 * @param {HTMLElement} box
 * @param {Element} link
 */
function place(box, link) {
  const at = link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const isBelow = at.bottom + height < innerHeight || at.top < height;
  const x = Math.max(0, Math.min(at.left, document.documentElement.clientWidth - width));
  box.style.setProperty('--x', `${scrollX + x}px`);
  box.style.setProperty('--y', `${scrollY + (isBelow ? at.bottom : at.top - height)}px`);
}

if ('popover' in HTMLElement.prototype) preview(document.querySelectorAll('.citation a, a.term'));

/** @type {HTMLAnchorElement | null} */
const list = document.querySelector('[data-works-cited]');
if (list) {
  pageOf(list).then((page) => {
    const works = page.querySelector('.works-cited')?.cloneNode(true);
    if (!(works instanceof Element)) return;
    works.classList.add('print-only');
    list.closest('section')?.append(works);
  }, () => pages.delete(list.pathname));
}
