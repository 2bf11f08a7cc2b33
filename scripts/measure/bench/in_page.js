/**
 * Measures inside the page, for the bench: it runs before the page's own scripts, and leaves `uitwisselBench`.
 *
 * A verdict counts as shown when the frame with it has been made: the next animation frame, and the first task after
 * that. All times are in milliseconds since the navigation began (`performance.timeOrigin`), durations in milliseconds.
 */
(() => {
  const ANSWER_MS = 15_000;
  const FRAME_MS = 1000 / 60;
  /** Part of a frame by which each click comes later in it than the one before: all moments get their turn. */
  const STEP = 0.618;
  const PAUSE_MS = 25;

  const frame = () => new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(null);
    });
  });
  const pause = (/** @type {number} */ milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  /** @template {HTMLElement} T @param {string} css @returns {T} */
  const the = (css) => {
    const found = /** @type {T | null} */ (document.querySelector(css));
    if (!found) throw new Error(`no ${css} on the page`);
    return found;
  };
  const verdict = () => the('.check-verdict');
  const isThere = () => verdict().querySelector('section.verdict') && verdict().getAttribute('aria-busy') !== 'true';
  const outcome = () => the('.check-verdict section.verdict').dataset.outcome;

  /** When the page shows a verdict that is not `old`. @param {string} old */
  const shown = (old) => new Promise((done) => {
    const look = () => {
      if (!isThere() || verdict().innerHTML === old) return;
      observer.disconnect();
      done(frame());
    };
    const observer = new MutationObserver(look);
    observer.observe(verdict(), { childList: true, subtree: true, attributes: true });
    look();
  });

  // the moment at which a stage of the runtime begins: its worker tells each of them many times
  globalThis.Worker = class extends Worker {
    /** @param {ConstructorParameters<typeof Worker>} args */
    constructor(...args) {
      super(...args);
      this.addEventListener('message', ({ data }) => {
        const mark = `uitwissel:${data?.name}`;
        if (data?.name && !performance.getEntriesByName(mark).length) performance.mark(mark);
      });
    }
  };

  const first = new Promise((done) => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive') done(shown(''));
    });
  });

  /** What the browser and the page themselves noted, by time. */
  const marks = () => {
    const [navigation] = performance.getEntriesByType('navigation').map((entry) => entry.toJSON());
    const noted = ['responseStart', 'responseEnd', 'domInteractive', 'domContentLoadedEventEnd', 'loadEventEnd']
      .map((name) => ({ name, at: navigation[name] }));
    for (const { name, startTime } of [
      ...performance.getEntriesByType('paint'), ...performance.getEntriesByType('mark'),
    ]) noted.push({ name, at: startTime });
    return noted.sort((one, other) => one.at - other.at);
  };

  const bench = {
    /** The first verdict on the screen, or the reason why there is none. @param {number} limit */
    async first(limit) {
      const at = await Promise.race([first, pause(limit)]);
      if (at === undefined) {
        throw new Error(`no verdict after ${limit / 1000} s: ${the('.check-status').innerText}`);
      }
      return { at, origin: performance.timeOrigin, outcome: outcome() };
    },

    /** Clicks these choices, one after another; how long until the verdict of each is on the screen.
     * @param {string} slug @param {{question: string, choice: string}[]} steps */
    async answer(slug, steps) {
      const done = [];
      for (const [number, { question, choice }] of steps.entries()) {
        const input = the(`#check-${slug} fieldset[data-question="${question}"] input[value="${choice}"]`);
        await pause(PAUSE_MS + FRAME_MS * ((number * STEP) % 1));
        const old = verdict().innerHTML;
        const clicked = performance.now();
        input.click();
        const at = await Promise.race([shown(old), pause(ANSWER_MS)]);
        if (at === undefined) throw new Error(`no other verdict after ${question}=${choice}`);
        done.push({ ms: at - clicked, outcome: outcome() });
      }
      return done;
    },

    marks,
  };
  Object.assign(globalThis, { uitwisselBench: bench });
})();
