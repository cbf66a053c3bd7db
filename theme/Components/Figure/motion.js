// Plays a movement from its picture, which shows two positions: the second comes and goes over the first.

const still = matchMedia('(prefers-reduced-motion: reduce)');

/** Rests while it cannot be seen. */
const seen = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) target.classList.toggle('motion-rests', !isIntersecting);
});

for (const figure of document.querySelectorAll('.figure[data-panels]')) {
  const picture = figure.querySelector('img');
  const play = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Show me' });
  play.ariaLabel = `Show me: ${figure.querySelector('.figure-caption').textContent}`;
  play.ariaPressed = 'false';
  /** @type {HTMLElement | undefined} */
  let motion;
  play.addEventListener('click', () => {
    if (motion) {
      seen.unobserve(motion);
      motion.remove();
      motion = undefined;
    } else {
      motion = Object.assign(document.createElement('div'), { className: `motion motion-${figure.dataset.panels}`, role: 'img', ariaLabel: picture.alt });
      for (const alt of ['', '']) motion.append(Object.assign(document.createElement('img'), { src: picture.currentSrc || picture.src, alt }));
      motion.style.aspectRatio = figure.dataset.panels === 'across' ? `${picture.width / 2} / ${picture.height}` : `${picture.width} / ${picture.height / 2}`;
      picture.before(motion);
      seen.observe(motion);
    }
    picture.classList.toggle('motion-source', Boolean(motion));
    play.ariaPressed = String(Boolean(motion));
    play.textContent = motion ? 'Both' : 'Show me';
  });
  play.hidden = still.matches;
  still.addEventListener('change', () => {
    if (motion) play.click();
    play.hidden = still.matches;
  });
  figure.querySelector('figcaption').before(play);
}
