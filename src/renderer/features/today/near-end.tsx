/** Stands unseen after the last row that is drawn, and tells when one comes near it. */
import { useEffect, useEffectEvent, useRef } from 'react';

/** A mark that stays in sight tells nothing new: give it a key that changes with the rows. */
export function NearEnd({ onNear }: { readonly onNear: () => void }) {
  const mark = useRef<HTMLDivElement>(null);
  const near = useEffectEvent(onNear);
  useEffect(() => {
    if (!mark.current) return;
    const watch = new IntersectionObserver((seen) => seen.some((each) => each.isIntersecting) && near(), {
      rootMargin: '1000px',
    });
    watch.observe(mark.current);
    return () => watch.disconnect();
  }, []);
  return <div ref={mark} />;
}
