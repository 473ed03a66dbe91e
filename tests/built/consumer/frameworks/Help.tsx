// What a React application writes. It is compiled against the packed package, not run.
import type { FirstLoginGuide } from 'first-login-guide';
import type {} from 'first-login-guide/react';
import { useRef } from 'react';

export function Help({ pack, told }: { pack: string; told: (channel: string) => void }) {
  const guide = useRef<FirstLoginGuide>(null);
  return (
    <>
      <first-login-guide
        ref={guide}
        className="help"
        pack={pack}
        telemetry="coarse"
        heading-level="3"
        answers={{ channel: 'app' }}
        onguide-outcome={({ detail }) => {
          told(detail.channel ?? 'unknown');
        }}
        onguide-link={(event) => {
          event.preventDefault();
        }}
      >
        <a href="/help/">Help</a>
      </first-login-guide>
      <address-check institution={{}} onaddress-check-verdict={({ detail }) => told(detail.verdict)} />
    </>
  );
}

export const wrong = (
  <>
    {/* @ts-expect-error There is no such telemetry. */}
    <first-login-guide telemetry="everything" />
    {/* @ts-expect-error An event of the guide has no such detail. */}
    <first-login-guide onguide-stage={({ detail }) => detail.answer} />
  </>
);
