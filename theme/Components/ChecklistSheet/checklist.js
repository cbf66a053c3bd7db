// The checklist, in the browser: ticks and the choice of causes stay on the device, and the choice narrows the list.

/** @typedef {{ ticks: string[], causes: string[] }} State The values of the boxes that are ticked. */

const KEY = 'knees-after-running.checklist';

const list = document.querySelector('[data-checklist]');
const controls = document.querySelector('[data-checklist-controls]');
if (list && controls) start(list, controls);

/**
 * @param {Element} list The groups and their lines.
 * @param {Element} controls What only works with this script.
 */
function start(list, controls) {
  const ticks = boxes(list);
  const causes = boxes(controls);
  const lines = [...list.querySelectorAll('[data-causes]')];
  const status = controls.querySelector('[data-checklist-status]');
  const chosenOnPaper = document.querySelector('[data-checklist-for]');

  const narrow = () => {
    const chosen = checked(causes);
    const wanted = chosen.map((box) => box.value);
    for (const line of lines) {
      line.hidden = wanted.length > 0 && !line.dataset.causes.split(' ').some((cause) => wanted.includes(cause));
    }
    for (const group of list.children) group.hidden = !group.querySelector('[data-causes]:not([hidden])');
    const shown = lines.filter((line) => !line.hidden).length;
    status.textContent = wanted.length ? `${shown} of ${lines.length} items shown.` : `All ${lines.length} items shown.`;
    chosenOnPaper.textContent = `For: ${chosen.map((box) => box.labels[0].textContent.trim()).join(', ')}`;
    chosenOnPaper.hidden = !wanted.length;
  };
  const restore = () => {
    const state = read();
    if (state) {
      for (const box of ticks) box.checked = state.ticks.includes(box.value);
      for (const box of causes) box.checked = state.causes.includes(box.value);
    }
    narrow();
  };
  const keep = () => write({ ticks: values(ticks), causes: values(causes) });

  list.addEventListener('change', keep);
  controls.addEventListener('change', () => {
    keep();
    narrow();
  });
  controls.querySelector('[data-checklist-print]').addEventListener('click', () => print());
  controls.querySelector('[data-checklist-clear]').addEventListener('click', () => {
    for (const box of [...ticks, ...causes]) box.checked = false;
    keep();
    narrow();
    status.textContent = `Cleared. ${status.textContent}`;
  });
  addEventListener('storage', restore); // Another tab has changed it.

  restore();
  keep(); // Forgets what has gone from the page.
  controls.hidden = false;
}

/** @param {Element} parent */
function boxes(parent) {
  return [...parent.querySelectorAll('input')];
}

/** @param {HTMLInputElement[]} all */
function checked(all) {
  return all.filter((box) => box.checked);
}

/** @param {HTMLInputElement[]} all */
function values(all) {
  return checked(all).map((box) => box.value);
}

/** @returns {State | null} What is kept; null where it cannot be read. */
function read() {
  try {
    const { ticks = [], causes = [] } = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return { ticks: [...ticks], causes: [...causes] };
  } catch {
    return null;
  }
}

/** @param {State} state */
function write(state) {
  try {
    if (state.ticks.length + state.causes.length) localStorage.setItem(KEY, JSON.stringify(state));
    else localStorage.removeItem(KEY);
  } catch {
    // Blocked or full: all works as before, but is forgotten with the page.
  }
}
