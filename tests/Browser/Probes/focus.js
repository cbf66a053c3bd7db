// Watches where the focus goes. Each stop: can its ring be seen, is it hidden behind something, is it further down in the
// document than the last. Read by `focusProblems()`.
(() => {
  /** @type {Element[]} */
  const stops = [];
  const problems = [];
  let isRound = false; // The focus has come to a stop for the second time.
  const name = (element) => `${element.localName} "${(element.getAttribute('aria-label') ?? element.textContent.trim()).replace(/\s+/g, ' ').slice(0, 40)}"`;
  const hasRing = (element) => ['', '::before', '::after'].some((pseudo) => {
    const { content, outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element, pseudo);
    return (!pseudo || content !== 'none') && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)';
  });
  const isHidden = (element) => {
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const middle = (start, end, size) => (Math.max(start, 0) + Math.min(end, size)) / 2;
    const over = document.elementFromPoint(middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
    return !over || !(element.contains(over) || over.contains(element));
  };
  document.addEventListener('focusin', ({ target }) => {
    isRound ||= stops.includes(target);
    if (isRound) return;
    const last = stops.findLast((stop) => stop.isConnected);
    if (last && !(last.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING)) problems.push(`out of order: ${name(target)}`);
    if (!target.closest('svg') && !hasRing(target)) problems.push(`no ring: ${name(target)}`);
    if (isHidden(target)) problems.push(`hidden: ${name(target)}`);
    stops.push(target);
  });
  globalThis.focusStops = () => [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')]
    // The arrow keys lead to what a search finds. Its box is open where the last press came round to it.
    .filter((each) => each.getAttribute('tabindex') !== '-1')
    // The arrow keys lead to the other choices of a group of radio buttons.
    .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('[popover]')
      && (each.type !== 'radio' || each.checked || !document.querySelector(`[name="${each.name}"]:checked`) && each === document.querySelector(`[name="${each.name}"]`)));
  globalThis.focusProblems = () => [...problems, ...globalThis.focusStops().filter((each) => !stops.includes(each)).map((each) => `not reached: ${name(each)}`)];
})();
