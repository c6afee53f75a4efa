/**
 * Uses the debtor list and Today of a book in the real window, and prints, as JSON, how long each thing held the page up:
 * `use-lists.mjs DATA BOOK`.
 */
import { showBook } from './book-window.mjs';

/** What is done in the page; each answers in milliseconds. */
const inPage = `
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
// A message comes after the frame's painting, where another frame's request would come only before the next.
const painted = async () => {
  await frame();
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => { port2.onmessage = resolve; port1.postMessage(null); });
};
const rest = () => new Promise((resolve) => setTimeout(resolve, 400));
const until = async (isThere) => { while (!isThere()) await frame(); await painted(); };
const grid = () => document.querySelector('.grid');
const timed = async (act, isDone = () => true) => {
  await rest();
  const begun = performance.now();
  act();
  await until(isDone);
  return performance.now() - begun;
};
/** The time between frames, scrolling as a hard turned wheel does, down and up again. */
async function scroll() {
  await rest();
  const times = [];
  let last = await frame();
  for (let n = 0; n < 300; n++) {
    grid().scrollTop += n < 150 ? 240 : -240;
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return times;
}
/** A letter at a time, as one types: until the page has drawn what it comes to. */
async function search(text) {
  const times = [];
  const field = document.querySelector('[aria-label="Search debtors"]');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const type = (value) => { set.call(field, value); field.dispatchEvent(new Event('input', { bubbles: true })); };
  for (let n = 1; n <= text.length; n++) times.push(await timed(() => type(text.slice(0, n))));
  times.push(await timed(() => type('')));
  return times;
}
async function sort(column) {
  const head = () => [...document.querySelectorAll('.grid-head button')].find((one) => one.textContent.startsWith(column));
  return [await timed(() => head().click()), await timed(() => head().click())];
}
/** The longest the page hears nothing while an entry arrives and everything on screen follows it. */
async function commit(words) {
  await rest();
  const { lastBookId: bookId } = await window.accord.call('practice.get', undefined);
  const opened = await window.accord.call('book.open', { bookId });
  const debtors = Object.keys(opened.value.state.debtors);
  await rest();
  await rest();
  let longest = 0, last = performance.now(), isOver = false;
  const { port1, port2 } = new MessageChannel();
  port2.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) port1.postMessage(null);
  };
  port1.postMessage(null);
  const command = { type: 'note.record', debtorId: debtors[7], channel: 'phone', direction: 'out', outcome: 'spoke',
    person: '', words, followUp: null, promise: null };
  const saved = await window.accord.call('book.dispatch', { bookId, commandId: crypto.randomUUID(), command });
  if (!saved.ok) throw new Error(saved.refusal.message);
  await rest();
  isOver = true;
  return longest;
}
const place = (name) => [...document.querySelectorAll('nav a')].find((link) => link.textContent.startsWith(name));
`;

const [data = '', book = ''] = process.argv.slice(2);
const { app, page } = await showBook(data, book);
const answer = await page.evaluate(`(async () => {
  ${inPage}
  const shown = [];
  const commits = { debtors: [], today: [] };
  const frames = [await scroll(), await scroll(), await scroll()];
  const letters = [await search('quay joinery 00'), await search('wzeir 00417')];
  const sorts = [...(await sort('Name')), ...(await sort('Balance')), ...(await sort('State'))];
  for (let n = 0; n < 3; n++) commits.debtors.push(await commit('Rang about the invoice.'));
  for (let n = 0; n < 3; n++) {
    shown.push(await timed(() => place('Today').click(), () => document.querySelector('.today-head')));
    commits.today.push(await commit('Rang again.'));
    await timed(() => place('Debtors').click(), grid);
  }
  return { frames, letters, sorts, commits, shown };
})()`);
await app.close();
console.log(JSON.stringify(answer));
