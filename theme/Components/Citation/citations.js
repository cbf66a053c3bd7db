// Shows a source beside its number, so that nobody has to leave the sentence to see what it rests on, and puts all
// sources of the page on paper. They are on a page of their own, which is fetched here.

/** In milliseconds: so long the pointer rests before the preview opens, and may be away before it closes. */
const pause = 250;
/** @type {HTMLAnchorElement | null} */
const link = document.querySelector('[data-works-cited]');
const works = link && (await fetchWorks(link.href));
if (works) {
  link.closest('section')?.append(works);
  if ('popover' in HTMLElement.prototype) start(document.querySelectorAll('.citation a'), works);
}

/**
 * @param {string} address
 * @returns {Promise<Element | null>} The list on the page of that address; null where it does not come.
 */
async function fetchWorks(address) {
  try {
    const text = await (await fetch(address)).text();
    const list = new DOMParser().parseFromString(text, 'text/html').querySelector('.works-cited');
    list?.classList.add('print-only');
    return list;
  } catch {
    // The numbers lead to that page all the same.
    return null;
  }
}

/**
 * @param {NodeListOf<HTMLAnchorElement>} numbers
 * @param {Element} works
 */
function start(numbers, works) {
  const preview = document.createElement('span');
  preview.className = 'citation-preview';
  preview.id = 'citation-preview';
  preview.popover = 'manual';
  /** @type {HTMLAnchorElement | undefined} The number whose source is shown. */
  let shown;
  let timer = 0;

  const isInUse = () => shown === document.activeElement || preview.contains(document.activeElement);
  const soon = (/** @type {() => void} */ act) => {
    clearTimeout(timer);
    timer = setTimeout(act, pause);
  };
  const hide = () => {
    clearTimeout(timer);
    shown?.removeAttribute('aria-describedby');
    shown = undefined;
    preview.remove();
  };
  const leave = () => soon(() => isInUse() || hide());
  const show = (/** @type {HTMLAnchorElement} */ number) => {
    clearTimeout(timer);
    const source = works.querySelector(number.hash)?.cloneNode(true);
    if (shown === number || !(source instanceof Element)) return;
    hide();
    source.querySelector('.reference-back')?.remove();
    preview.replaceChildren(...source.childNodes);
    number.after(preview);
    number.setAttribute('aria-describedby', preview.id);
    shown = number;
    preview.showPopover();
    place(preview, number);
  };

  for (const number of numbers) {
    number.addEventListener('pointerenter', (event) => event.pointerType !== 'touch' && soon(() => show(number)));
    number.addEventListener('pointerleave', leave);
    number.addEventListener('focus', () => number.matches(':focus-visible') && show(number));
    number.addEventListener('blur', leave);
    number.addEventListener('click', hide);
  }
  preview.addEventListener('pointerenter', () => clearTimeout(timer));
  preview.addEventListener('pointerleave', leave);
  preview.addEventListener('focusout', leave);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !shown) return;
    if (preview.contains(document.activeElement)) shown.focus();
    hide();
  });
}

/**
 * Puts the preview below its number, or above it where there is no room below, and within the window.
 * @param {HTMLElement} preview
 * @param {Element} number
 */
function place(preview, number) {
  const at = number.getBoundingClientRect();
  const { width, height } = preview.getBoundingClientRect();
  const isBelow = at.bottom + height < innerHeight || at.top < height;
  const x = Math.max(0, Math.min(at.left, document.documentElement.clientWidth - width));
  preview.style.setProperty('--x', `${scrollX + x}px`);
  preview.style.setProperty('--y', `${scrollY + (isBelow ? at.bottom : at.top - height)}px`);
}
