/** `?url` gives the address at which the build serves a file. */
declare module '*?url' {
  const url: string;
  export default url;
}
