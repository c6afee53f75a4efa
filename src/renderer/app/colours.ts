/**
 * The palette: a tidy desk in daylight, and the same desk by lamplight. Each name becomes a CSS variable
 * (`paper` is `--paper`), and the pairs that are read one on the other pass AA (test/renderer/colours.test.ts).
 */
export interface Colours {
  readonly [name: string]: string;
}

/** Hues that carry meaning, never alone: each has a `-soft` ground that its own text is read on. */
export const hues = ['teal', 'amber', 'brick', 'blue', 'violet', 'green', 'grey'] as const;

export const light = {
  paper: '#faf9f6',
  side: '#f0efe9',
  card: '#ffffff',
  line: '#e3e1da',
  'line-strong': '#8d8a82',
  hover: '#f4f3ee',
  ink: '#1d2733',
  quiet: '#5b6775',
  /** Text on a ground filled with a hue. */
  'on-solid': '#ffffff',
  /** The place one is at, in the navigation. */
  here: '#0d615d',
  'on-here': '#ffffff',
  'teal-hover': '#0a4f4c',
  teal: '#0d615d',
  'teal-soft': '#e3f0ed',
  amber: '#845300',
  'amber-soft': '#fcf1dd',
  brick: '#9c3122',
  'brick-soft': '#fbe8e3',
  blue: '#27548a',
  'blue-soft': '#e5eef8',
  violet: '#5a4391',
  'violet-soft': '#ece8f6',
  green: '#21694a',
  'green-soft': '#e1f0e8',
  grey: '#5b6775',
  'grey-soft': '#eeece6',
  'age-0': '#b5d1cd',
  'age-1': '#e0c47a',
  'age-2': '#d08f6b',
  'age-3': '#b5614a',
  'age-4': '#86301f',
} satisfies Colours;

export const dark: Record<keyof typeof light, string> = {
  paper: '#1c1b19',
  side: '#161513',
  card: '#262522',
  line: '#3c3a36',
  'line-strong': '#827f77',
  hover: '#2e2d29',
  ink: '#ece9e3',
  quiet: '#b0b4b8',
  'on-solid': '#0b1c1b',
  here: '#1d3d3a',
  'on-here': '#b5e6e0',
  'teal-hover': '#86d3ca',
  teal: '#6cc5bb',
  'teal-soft': '#1d3432',
  amber: '#e6b55e',
  'amber-soft': '#392e19',
  brick: '#f29b8e',
  'brick-soft': '#41261f',
  blue: '#93bcf0',
  'blue-soft': '#1e2d40',
  violet: '#bda9ee',
  'violet-soft': '#2e2843',
  green: '#82cfa6',
  'green-soft': '#1c3528',
  grey: '#b0b4b8',
  'grey-soft': '#34322e',
  'age-0': '#3f6b67',
  'age-1': '#b8943f',
  'age-2': '#c9825a',
  'age-3': '#d9735a',
  'age-4': '#f29b8e',
};
