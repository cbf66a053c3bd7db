// The symptom finder: three questions, and the causes that fit the answers. It ranks the list that is on the page. The
// answers stand in the address and nowhere else.

/** @typedef {{ item: HTMLElement, reasons: HTMLElement, everything: string }} Cause */

const form = document.querySelector('[data-finder]');
const list = document.querySelector('[data-finder-causes]');
if (form && list) start(form, list);

/**
 * @param {HTMLFormElement} form The questions.
 * @param {HTMLElement} list The causes, in their own order.
 */
function start(form, list) {
  const status = document.querySelector('[data-finder-status]');
  const heading = document.querySelector('[data-finder-heading]');
  /** @type {HTMLInputElement[]} */
  const inputs = [...form.querySelectorAll('input')];
  const causes = [...list.children].map((item) => {
    const reasons = item.querySelector('p');
    return { item, reasons, everything: reasons.textContent };
  });
  const chosen = () => inputs.filter((input) => input.checked);

  const show = (note = '') => {
    const answers = chosen();
    const ranked = rank(causes, answers);
    for (const { item, reasons, everything, why } of ranked) {
      item.hidden = answers.length > 0 && why.length === 0;
      reasons.textContent = why.length > 0 ? inWords(why) : everything;
    }
    list.append(...ranked.map(({ item }) => item));
    for (const sign of document.querySelectorAll('[data-answers]')) sign.hidden = !sign.dataset.answers.split(' ').every((value) => form.querySelector(`[value=${value}]:checked`));
    status.textContent = note + report(ranked.map(({ why }) => why.length), answers.length);
  };
  const change = () => {
    show();
    history.replaceState(null, '', location.pathname + query(chosen()));
  };

  form.addEventListener('change', change);
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const input of inputs) input.checked = false;
    change();
    inputs[0].focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    heading.focus();
  });

  const given = read(inputs);
  for (const input of inputs) input.checked = given.has(key(input));
  for (const plain of document.querySelectorAll('[data-finder-plain], main > .place-list')) plain.hidden = true;
  form.hidden = false;
  const allKnown = chosen().length === given.size;
  show(allKnown ? '' : 'Not every answer is known here. ');

  // Who comes with answers is led to the question that is open, or to the causes where none is.
  const answered = names(chosen());
  const open = inputs.find((input) => !answered.includes(input.name)) ?? (allKnown ? heading : inputs[0]);
  if (given.size > 0) open.focus();
}

/** @param {HTMLInputElement} input */
function key({ name, value }) {
  return `${name}=${value}`;
}

/** @param {HTMLInputElement[]} inputs */
function names(inputs) {
  return [...new Set(inputs.map((input) => input.name))];
}

/**
 * The answers that the address gives, as keys of inputs, known or not.
 * @param {HTMLInputElement[]} inputs
 */
function read(inputs) {
  const fields = new URLSearchParams(location.search);
  return new Set(names(inputs).flatMap((name) =>
    fields.getAll(name).flatMap((values) => values.split(',')).filter(Boolean).map((value) => key({ name, value }))));
}

/**
 * The same, written: `?place=outer&hurts=downhill,stairs-down`.
 * @param {HTMLInputElement[]} chosen
 */
function query(chosen) {
  const fields = names(chosen).map((name) => key({ name, value: chosen.filter((input) => input.name === name).map((input) => input.value) }));
  return fields.length > 0 ? `?${fields.join('&')}` : '';
}

/**
 * The best causes first: by how many answers fit; of two alike, the first in the list. Where a place is chosen, what does not
 * hurt there does not fit at all.
 * @param {Cause[]} causes
 * @param {HTMLInputElement[]} chosen
 * @returns {(Cause & { why: HTMLInputElement[] })[]} Each with the answers that fit it.
 */
function rank(causes, chosen) {
  return causes
    .map((cause) => {
      const why = chosen.filter(({ name, value }) => cause.item.dataset[name].split(' ').includes(value));
      return { ...cause, why: chosen.some((input) => input.name === 'place' && !why.includes(input)) ? [] : why };
    })
    .sort((a, b) => b.why.length - a.why.length);
}

/**
 * "Outer side; hurts downhill and squatting; feels sharp."
 * @param {HTMLInputElement[]} why
 */
function inWords(why) {
  const list = new Intl.ListFormat(document.documentElement.lang);
  const sentence = names(why).map((name) => {
    const words = why.filter((input) => input.name === name).map((input) => input.labels[0].lastElementChild.textContent);
    return (name === 'place' ? '' : `${name} `) + list.format(words);
  }).join('; ');
  return `${sentence[0].toUpperCase()}${sentence.slice(1)}.`;
}

/**
 * @param {number[]} fits How many answers fit each cause.
 * @param {number} answers How many there are.
 */
function report(fits, answers) {
  if (answers === 0) return `Nothing is chosen yet, so all ${fits.length} causes are listed.`;
  const all = fits.filter((count) => count === answers).length;
  const some = fits.filter((count) => count > 0).length - all;
  const causes = (count) => `${count} cause${count === 1 ? ' fits' : 's fit'}`;
  if (all + some === 0) return 'No cause here fits. Have the knee examined.';
  return `${[all && `${causes(all)} all that you chose`, some && `${causes(some)} a part of it`].filter(Boolean).join('; ')}.`;
}
