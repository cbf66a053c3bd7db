// Printing and sharing need a script, so it is the script that offers them.

const tools = document.querySelector('.page-tools');

/**
 * @param {string} words
 * @param {() => void} act
 */
function offer(words, act) {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: words });
  button.addEventListener('click', act);
  const item = document.createElement('li');
  item.append(button);
  tools?.append(item);
}

if (tools) {
  offer('Print this page', () => print());
  if (navigator.share) {
    // A reader who thinks again has not failed.
    offer('Share this page', () => navigator.share({ title: document.title, url: location.href }).catch(() => {}));
  }
}
