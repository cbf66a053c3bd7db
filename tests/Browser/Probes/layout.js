// Lines of text that something cuts off, or that run over each other, and a page that is wider than its window.
() => {
  const problems = new Set();
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) problems.add(`${root.scrollWidth} px wide in a window of ${root.clientWidth} px`);

  const name = (element) => `"${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}" in ${element.localName}.${element.className}`;
  const ancestors = (element) => (element ? [element, ...ancestors(element.parentElement)] : []);
  // For screen readers alone; and what waits in the box of the search until the box is used.
  const isUnseen = (element) => !element.checkVisibility({ visibilityProperty: true })
    || element.closest('svg, [popover], header .search-box:not(:focus-within)')
    || ancestors(element).some((each) => getComputedStyle(each).clipPath === 'inset(50%)');
  const isCut = (box, line) => {
    const { overflowX, overflowY } = getComputedStyle(box);
    const edge = box.getBoundingClientRect();
    const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
    return (hides(overflowX) && (line.left < edge.left - 1 || line.right > edge.right + 1))
      || (hides(overflowY) && (line.top < edge.top - 1 || line.bottom > edge.bottom + 1));
  };

  const lines = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || isUnseen(parent)) continue;
    const above = ancestors(parent);
    const block = above.find((each) => getComputedStyle(each).display !== 'inline');
    const half = parseFloat(getComputedStyle(parent).fontSize) / 3; // Of what is drawn of a letter, whatever the line's height.
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    for (const { left, right, top, bottom, width } of range.getClientRects()) {
      const middle = (top + bottom) / 2;
      const line = { parent, block, left, right, top: middle - half, bottom: middle + half };
      if (above.some((each) => isCut(each, line))) problems.add(`cut off: ${name(parent)}`);
      if (width > 1) lines.push(line);
    }
  }

  lines.sort((one, other) => one.top - other.top);
  lines.forEach((one, index) => {
    for (let next = index + 1; next < lines.length && lines[next].top < one.bottom - 1; next++) {
      const other = lines[next];
      const common = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (one.block !== other.block && common > 1) problems.add(`${name(one.parent)} runs over ${name(other.parent)}`);
    }
  });
  return [...problems];
}
