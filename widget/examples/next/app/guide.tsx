'use client';
import type { FirstLoginGuide } from 'first-login-guide';
import { useEffect, useRef, useState } from 'react';

/** The guide that the server rendered. The browser defines the element, which takes that view over. */
export function Guide({ html }: { html: string }) {
  const place = useRef<HTMLDivElement>(null);
  const [locale, setLocale] = useState<'es' | 'en'>('es');
  const [stage, setStage] = useState('ninguna');
  const other = locale === 'es' ? 'en' : 'es';
  const guide = () => place.current?.querySelector<FirstLoginGuide>('first-login-guide');

  useEffect(() => {
    const leaving = new AbortController();
    const element = guide();
    // What the page knows already is not asked. Here: it is about the bank's app.
    if (element) element.answers = { channel: 'app' };
    element?.addEventListener('guide-stage', ({ detail }) => setStage(detail.stage), leaving);
    void import('first-login-guide/define');
    return () => leaving.abort();
  }, []);

  useEffect(() => {
    guide()?.setAttribute('locale', locale);
  }, [locale]);

  return (
    <>
      <p>
        <button type="button" lang={other} onClick={() => setLocale(other)}>
          {other === 'en' ? 'In English' : 'En español'}
        </button>
      </p>
      {/* The browser has turned a part of the text into a shadow root: that is no mistake of the server's. */}
      <div ref={place} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
      <p>
        Etapa: <output>{stage}</output>
      </p>
    </>
  );
}
