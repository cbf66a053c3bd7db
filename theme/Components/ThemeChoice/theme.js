// Shows the page in the colours that the reader has chosen, before anything is drawn. theme-choice.js offers the choice.
try {
  const choice = localStorage.getItem('theme');
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
} catch {
  // Without storage, it is as on this device.
}
