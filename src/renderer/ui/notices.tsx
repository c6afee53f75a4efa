/** Quiet banners: what the user should know about the book on screen, and can put away once read. */
import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import './notices.css';

interface NoticeBannerProps {
  readonly tone?: 'amber' | 'brick' | 'teal';
  readonly children: ReactNode;
  /** Left out for what stays true until it is put right. */
  readonly onDismiss?: () => void;
}

export function NoticeBanner({ tone = 'amber', children, onDismiss }: NoticeBannerProps) {
  return (
    <output className="notice" data-tone={tone}>
      <div className="notice-words">{children}</div>
      {onDismiss && <CloseButton aria-label="Put this message away" onClick={onDismiss} />}
    </output>
  );
}
