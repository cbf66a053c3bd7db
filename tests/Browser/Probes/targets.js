// Controls that a thumb may miss: those that are not 44 px wide and high through their middle. A point counts as the
// control's where pressing it would press the control, its label or its card included.
() => {
  const reach = 21; // Half of 44 px, less what rounding takes.
  const blockOf = (element) => (getComputedStyle(element).display === 'inline' ? blockOf(element.parentElement) : element);
  // The size of a link among words is the size of its line; so is that of one in a table or a list of facts. The places on
  // the drawing of the knee are as large as their neighbours allow: the list beside it has the same, and large.
  const isExempt = (control) => control.closest('svg, .prose :is(td, th), dd')
    || (control.matches('a') && getComputedStyle(control).display.startsWith('inline') && hasWordsBesides(control));
  const hasWordsBesides = (link) => {
    const rest = blockOf(link.parentElement).cloneNode(true);
    for (const other of rest.querySelectorAll('a, [aria-hidden]')) other.remove();
    return /\p{L}{2}/u.test(rest.textContent);
  };
  const problems = [];
  for (const control of document.querySelectorAll('a[href], button, input, summary')) {
    if (!control.checkVisibility({ visibilityProperty: true }) || isExempt(control)) continue;
    control.focus();
    const area = control.closest('label, .link-card') ?? control;
    area.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = area.getClientRects()[0];
    const isHit = ([x, y]) => area.contains(document.elementFromPoint(left + width / 2 + x, top + height / 2 + y));
    if (![[-reach, 0], [reach, 0], [0, -reach], [0, reach]].every(isHit)) {
      problems.push(`${control.getAttribute('aria-label') ?? (area.textContent.trim() || control.name)}: ${Math.round(width)} × ${Math.round(height)} px`);
    }
  }
  return problems;
}
