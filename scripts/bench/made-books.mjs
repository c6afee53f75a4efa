/**
 * The books that are measured, made once a run. They are sealed entry by entry like any other, but flushed once and
 * not 100,000 times (src/main/practice/write-book.ts).
 */
import { existsSync } from 'node:fs';
import { measureWith } from './programs.mjs';

/** Entries; two of them are the book's creation and an import. */
export const BIG = 100_000;
const SMALL = 1_000;

/** @param {string} folder */
export function bigBook(folder) {
  return made(`${folder}/big-book`, 2_000, BIG - 2);
}

/** @param {string} folder */
export function smallBook(folder) {
  return made(`${folder}/small-book`, 100, SMALL - 2);
}

/**
 * @param {string} book
 * @param {number} debtors
 * @param {number} notes
 */
async function made(book, debtors, notes) {
  if (!existsSync(book)) await measureWith('make-book', book, debtors, notes);
  return book;
}
