/** Letter templates are imported as text: Vite and Vitest read the file behind `?raw`. */
declare module '*.md?raw' {
  const text: string;
  export default text;
}
