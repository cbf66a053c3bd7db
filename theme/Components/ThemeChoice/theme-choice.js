// Light, dark, or as the device says: the choice is offered and kept here, and the style sheet follows it.

const key = 'theme';
const choices = { '': 'As on this device', light: 'Light', dark: 'Dark' };
const root = document.documentElement;
/** The browser's own bars follow too: each colour is for one theme. */
const bars = [...document.querySelectorAll('meta[name="theme-color"]')].map((bar) => ({ bar, media: bar.media }));

/** @param {string | null | undefined} choice */
function show(choice) {
  const theme = choice === 'light' || choice === 'dark' ? choice : '';
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  for (const { bar, media } of bars) bar.media = !theme ? media : media.includes(theme) ? 'all' : 'not all';
  for (const input of document.getElementsByName(key)) input.checked = input.value === theme;
}

/** @param {string} choice */
function keep(choice) {
  try {
    if (choice) localStorage.setItem(key, choice);
    else localStorage.removeItem(key);
  } catch {
    // The choice holds for this page.
  }
}

function recall() {
  try {
    show(localStorage.getItem(key));
  } catch {
    // What holds for this page goes on.
  }
}

const group = document.createElement('fieldset');
group.className = 'theme-choice';
const legend = document.createElement('legend');
legend.textContent = 'Colours';
group.append(legend);
for (const [value, words] of Object.entries(choices)) {
  const input = Object.assign(document.createElement('input'), { type: 'radio', name: key, value });
  const label = document.createElement('label');
  label.append(input, words);
  group.append(label);
}
group.addEventListener('change', (event) => {
  keep(event.target.value);
  show(event.target.value);
});
document.querySelector('.site-footer-inner')?.prepend(group);
show(root.dataset.theme);
addEventListener('storage', recall);
addEventListener('pageshow', (event) => event.persisted && recall());
