/**
 * Loaded into an app before its own code (`-r`): waits until what is asked for stands in its page and is painted, says
 * on one line how long after the start that was, and quits.
 *
 * Told through the environment: BENCH_BEGUN (when the process was started, ms since 1970), BENCH_SELECTOR (what has to
 * be there), BENCH_FIRST (something to run in the page before, if anything).
 */
const { app } = require('electron');

const { BENCH_BEGUN, BENCH_SELECTOR, BENCH_FIRST } = process.env;

/** Runs in the page: the moment of the second frame after the element is there, which shows it. */
const whenPainted = `new Promise((resolve) => {
  const look = () => {
    if (!document.querySelector(${JSON.stringify(BENCH_SELECTOR)})) return false;
    const told = () => resolve(performance.timeOrigin + performance.now());
    requestAnimationFrame(() => requestAnimationFrame(told));
    return true;
  };
  if (look()) return;
  const observer = new MutationObserver(() => look() && observer.disconnect());
  observer.observe(document, { childList: true, subtree: true });
})`;

app.once('web-contents-created', (_, contents) => {
  contents.once('dom-ready', () => void tell(contents));
});

/** @param {import('electron').WebContents} contents */
async function tell(contents) {
  if (BENCH_FIRST) await contents.executeJavaScript(BENCH_FIRST);
  const at = await contents.mainFrame.executeJavaScript(whenPainted);
  console.log(`painted after ${Number(at) - Number(BENCH_BEGUN)} ms`);
  app.quit();
}
