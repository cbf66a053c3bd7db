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

for (const picture of document.querySelectorAll('.figure > img')) {
  const caption = picture.parentElement.querySelector('.figure-caption').textContent;
  const enlarge = button('Enlarge', () => {
    const dialog = Object.assign(document.createElement('dialog'), { className: 'zoom', ariaLabel: caption });
    dialog.append(button('Close', () => dialog.close()), picture.cloneNode());
    dialog.addEventListener('close', () => dialog.remove());
    picture.after(dialog);
    dialog.showModal();
  });
  enlarge.ariaLabel = `Enlarge: ${caption}`;
  picture.after(enlarge);
}
