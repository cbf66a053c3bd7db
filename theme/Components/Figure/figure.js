// What a script adds to the picture of a figure: it opens large in a dialog, and where it shows two positions of a movement,
// it can be played: the second position comes and goes over the first.

/**
 * @param {string} words
 * @param {() => void} act
 */
function button(words, act) {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: words });
  made.addEventListener('click', act);
  return made;
}

/** How wide the dialog shows a picture: as in Figure.css. */
const sizes = 'max(40rem, min(90vw, 120vh))';

/**
 * The picture once more, for the dialog: of a photograph the browser takes a file that is large enough.
 * @param {Element} picture
 */
function enlarged(picture) {
  const copy = /** @type {Element} */ (picture.cloneNode(true));
  for (const source of copy.querySelectorAll('source')) source.sizes = sizes;
  return copy;
}

const still = matchMedia('(prefers-reduced-motion: reduce)');

/** A movement rests while it cannot be seen. */
const seen = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) target.classList.toggle('motion-rests', !isIntersecting);
});

/**
 * The two panels of a drawing, one over the other.
 * @param {HTMLImageElement} drawing
 * @param {string} panels
 */
function movementOf(drawing, panels) {
  const { alt, src, width, height } = drawing;
  const movement = Object.assign(document.createElement('div'), { className: `motion motion-${panels}`, role: 'img', ariaLabel: alt });
  movement.style.aspectRatio = panels === 'across' ? `${width / 2} / ${height}` : `${width} / ${height / 2}`;
  for (const panel of [new Image(), new Image()]) movement.append(Object.assign(panel, { src, alt: '' }));
  seen.observe(movement);
  return movement;
}

for (const picture of document.querySelectorAll('.figure > :is(img, picture)')) {
  const figure = picture.parentElement;
  const caption = figure.querySelector('.figure-caption').textContent;
  const enlarge = button('Enlarge', () => {
    const dialog = Object.assign(document.createElement('dialog'), { className: 'zoom', ariaLabel: caption });
    dialog.append(button('Close', () => dialog.close()), enlarged(picture));
    dialog.addEventListener('close', () => dialog.remove());
    picture.after(dialog);
    dialog.showModal();
  });
  enlarge.ariaLabel = `Enlarge: ${caption}`;
  picture.after(enlarge);

  const { panels } = figure.dataset;
  if (!panels) continue;
  /** Made once it is asked for: until then its drawing need not be fetched. @type {HTMLElement | undefined} */
  let movement;
  const play = button('', () => show(!movement?.isConnected));
  /** @param {boolean} moving */
  const show = (moving) => {
    if (moving) picture.before((movement ??= movementOf(figure.querySelector('img'), panels)));
    else movement?.remove();
    picture.classList.toggle('motion-source', moving);
    play.textContent = moving ? 'Both' : 'Show me';
    play.ariaLabel = `${play.textContent}: ${caption}`;
  };
  const follow = () => {
    show(false);
    play.hidden = still.matches;
  };
  follow();
  still.addEventListener('change', follow);
  enlarge.after(play);
}
