/** What a bench comes to: a figure, the one it is held against, and whether the goal was met. */

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {number} value
 * @property {string} unit of `value` and of `against`
 * @property {number} against what the same machine took for the comparison, in the same run
 * @property {number} ratio `value` / `against`
 * @property {string | null} goal in words; null where none is set
 * @property {boolean} ok the goal was met, or none is set
 */

/**
 * @param {object} measured
 * @param {string} measured.name
 * @param {number} measured.ms
 * @param {number} measured.against
 * @param {number} [measured.msAtMost]
 * @param {number} [measured.ratioAtMost]
 * @returns {Figure}
 */
export function figure({ name, ms, against, msAtMost = Infinity, ratioAtMost = Infinity }) {
  const ratio = ms / against;
  const goals = [
    ...(msAtMost < Infinity ? [`≤ ${msAtMost} ms`] : []),
    ...(ratioAtMost < Infinity ? [`ratio ≤ ${ratioAtMost}`] : []),
  ];
  return {
    name,
    value: rounded(ms),
    unit: 'ms',
    against: rounded(against),
    ratio: rounded(ratio),
    goal: goals.length > 0 ? goals.join(', ') : null,
    ok: ms <= msAtMost && ratio <= ratioAtMost,
  };
}

/**
 * A share of a whole, the more the better.
 *
 * @param {object} counted
 * @param {string} counted.name
 * @param {number} counted.value from 0 to 1
 * @param {number} counted.against
 * @param {number} counted.atLeast 0 where no goal is set
 * @returns {Figure}
 */
export function share({ name, value, against, atLeast }) {
  return {
    name,
    value: rounded(value),
    unit: 'of 1',
    against,
    ratio: rounded(value / against),
    goal: atLeast > 0 ? `≥ ${atLeast}` : null,
    ok: value >= atLeast,
  };
}

/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle - 1)] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

/**
 * The slowest but for one in twenty: that is what a person notices.
 *
 * @param {number[]} values
 */
export function p95(values) {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? NaN;
}

/**
 * As a person reads it: a line a figure, the numbers under one another.
 *
 * @param {Figure[]} figures
 */
export function table(figures) {
  const rows = figures.map(({ name, value, unit, against, ratio, goal, ok }) => [
    name,
    `${value} ${unit}`,
    `${against} ${unit}`,
    String(ratio),
    goal ?? 'no goal',
    ok ? 'ok' : 'missed',
  ]);
  const all = [['', 'measured', 'against', 'ratio', 'goal', ''], ...rows];
  const widths = all[0]?.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row.map((cell, i) => (isNumber(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))),
    )
    .map((cells) => cells.join('  ').trimEnd())
    .join('\n');
}

/** Numbers stand under one another by their last digit, words by their first letter. */
function isNumber(/** @type {number} */ column) {
  return column >= 1 && column <= 3;
}

/** To three digits that mean something: 0.000512, 0.374, 12.3, 1340. */
function rounded(/** @type {number} */ value) {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
