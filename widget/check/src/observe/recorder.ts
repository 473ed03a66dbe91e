import type { Violation } from '../observation.ts';

/** What the recorder keeps in the page. */
export interface Recorded {
  violations: Violation[];
  faults: { code: string; message: string }[];
}

/** Runs in the page before anything of its own: keeps what policies refused and what the guides told. */
export function record(): void {
  const kept: Recorded = { violations: [], faults: [] };
  Object.defineProperty(globalThis, Symbol.for('first-login-guide-check'), { value: kept });
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, originalPolicy, disposition, sample } = event;
    if (kept.violations.length < 200)
      kept.violations.push({
        directive: effectiveDirective,
        blocked: blockedURI,
        policy: originalPolicy,
        reportOnly: disposition === 'report',
        sample,
      });
  });
  document.addEventListener('guide-error', (event) => {
    const { code, message } = Object((event as CustomEvent).detail) as Record<string, unknown>;
    if (kept.faults.length < 20) kept.faults.push({ code: String(code), message: String(message) });
  });
}

/** Runs in the page: hands over what was kept. */
export function recorded(): Recorded {
  return (
    (Reflect.get(globalThis, Symbol.for('first-login-guide-check')) as Recorded | undefined) ?? {
      violations: [],
      faults: [],
    }
  );
}

/** Runs in the page: tries what the guide would do under the page's policies, where its script did not come to it. */
export async function tryPolicies(wanted: {
  packs: string[];
  frames: string[];
  policy: boolean;
}): Promise<void> {
  for (const url of wanted.packs)
    await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(4000) }).catch(() => undefined);
  for (const url of wanted.frames) {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.src = url;
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 300));
    frame.remove();
  }
  if (wanted.policy && 'trustedTypes' in globalThis)
    try {
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
      };
      trustedTypes.createPolicy('first-login-guide', {});
    } catch {
      // The violation has been recorded.
    }
  // Violations are told a task later.
  await new Promise((resolve) => setTimeout(resolve, 50));
}
