'use client';
import { useEffect } from 'react';
import 'first-login-guide/react';

/** The element is defined in the browser; on the server, what stands between its tags is the page. */
export function Guide({ pack, children }) {
  useEffect(() => {
    import('first-login-guide/define');
  }, []);
  return <first-login-guide pack={pack}>{children}</first-login-guide>;
}
