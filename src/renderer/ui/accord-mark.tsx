/** The mark: a disc of two halves meeting, two sides and one agreement. */
export function AccordMark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d="M10 0a10 10 0 0 0 0 20z" fill="#d9a441" />
      <path d="M10 0a10 10 0 0 1 0 20z" fill="#0d615d" />
    </svg>
  );
}
