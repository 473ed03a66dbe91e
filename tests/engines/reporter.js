// Runs on a partner's page, within a frame of the test: walks the guide as a customer would, and tells the test what came of it.
/* global document, addEventListener, customElements, getComputedStyle, parent, trustedTypes */
(() => {
  const violations = [];
  const faults = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    violations.push(`${effectiveDirective} ${blockedURI}`),
  );
  document.addEventListener('guide-error', ({ detail }) => faults.push(detail.code));

  const pause = () => new Promise((resolve) => setTimeout(resolve, 40));
  const until = async (isSo, turns = 200) => {
    for (let turn = 0; turn < turns; turn++) {
      const value = isSo();
      if (value) return value;
      await pause();
    }
    return undefined;
  };
  const guide = () => document.querySelector('first-login-guide');
  const inGuide = (selector) => guide()?.shadowRoot?.querySelector(selector);

  /** Goes on by the keyboard's own way, a click on what has the focus of each stage, until the way is found. */
  const walk = async () => {
    for (let turn = 0; turn < 12; turn++) {
      if (guide().state.settled && guide().state.place === 'outcome') return;
      const before = guide().state.place;
      inGuide('input[type="radio"]')?.click();
      await pause();
      inGuide('.primary')?.click();
      await until(() => guide().state.place !== before, 50);
    }
  };

  const looks = () => {
    const root = inGuide('.root');
    const style = getComputedStyle(root);
    const button = inGuide('.primary')?.getBoundingClientRect();
    return {
      fontSize: parseFloat(style.fontSize),
      direction: style.direction,
      display: getComputedStyle(guide()).display,
      visibility: style.visibility,
      transform: style.textTransform,
      height: root.getBoundingClientRect().height,
      button: button ? Math.min(button.width, button.height) : 0,
    };
  };

  /** What a page learns of a guide that stands in a frame of the bank's: events, and a height. */
  const reportFramed = async () => {
    const events = [];
    for (const name of ['guide-ready', 'guide-stage', 'guide-error'])
      addEventListener(name, ({ detail }) => events.push({ name, detail }));
    const isTold = (name) => until(() => events.some((event) => event.name === name));
    await isTold('guide-ready');
    const frame = guide().shadowRoot.querySelector('iframe');
    const height = await until(() => frame.getBoundingClientRect().height);
    guide().start();
    await isTold('guide-stage');
    return {
      events,
      height,
      textHeight: guide().querySelector('p')?.getBoundingClientRect().height,
      isClosed: frame.contentDocument === null,
      violations,
    };
  };

  const report = async () => {
    await until(() => customElements.get('first-login-guide'), 60);
    const element = guide();
    const settled = await until(
      () => {
        const phase = element.state?.phase;
        return phase === 'ready' || phase === 'failed' ? phase : undefined;
      },
      customElements.get('first-login-guide') ? 200 : 1,
    );
    // The first view comes in two frames.
    await until(() => !inGuide('.primary') || inGuide('.primary').getBoundingClientRect().height, 50);
    const text = element.querySelector('p')?.getBoundingClientRect();
    const told = {
      phase: settled ?? 'none',
      textHeight: text?.height ?? 0,
      looks: settled === 'ready' ? looks() : undefined,
      hasTrustedTypes: typeof trustedTypes !== 'undefined',
      version: element.version,
    };
    if (settled === 'ready') await walk();
    return {
      ...told,
      place: element.state?.place,
      focused: element.shadowRoot?.activeElement?.id,
      ready: settled === 'ready' && element.matches(':state(ready)'),
      violations,
      faults,
    };
  };

  addEventListener('load', () => {
    const isFramed = guide()?.getAttribute('isolation') === 'iframe';
    (isFramed ? reportFramed() : report()).then(
      (told) => parent.postMessage({ told }, '*'),
      (error) => parent.postMessage({ error: String(error) }, '*'),
    );
  });
})();
