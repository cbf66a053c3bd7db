// Opens the picture of a figure large, in a dialog of its own.

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

for (const picture of document.querySelectorAll('.figure > :is(img, picture)')) {
  const caption = picture.parentElement.querySelector('.figure-caption').textContent;
  const enlarge = button('Enlarge', () => {
    const dialog = Object.assign(document.createElement('dialog'), { className: 'zoom', ariaLabel: caption });
    dialog.append(button('Close', () => dialog.close()), enlarged(picture));
    dialog.addEventListener('close', () => dialog.remove());
    picture.after(dialog);
    dialog.showModal();
  });
  enlarge.ariaLabel = `Enlarge: ${caption}`;
  picture.after(enlarge);
}
