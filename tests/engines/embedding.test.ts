import { expect, waitUntil } from '@open-wc/testing';
import type { Case } from './cases.ts';

/** What a partner's page tells of the guide on it. */
interface Told {
  phase: 'ready' | 'failed' | 'none';
  textHeight: number;
  looks?: {
    fontSize: number;
    direction: string;
    display: string;
    visibility: string;
    transform: string;
    height: number;
    button: number;
  };
  hasTrustedTypes: boolean;
  version?: string;
  place?: string;
  focused?: string;
  ready: boolean;
  violations: string[];
  faults: string[];
}

/** What a partner's page learns of the guide in a frame of the bank's. */
interface ToldOfFrame {
  events: { name: string; detail: unknown }[];
  height: number;
  textHeight: number;
  /** Whether the page may not look into the frame. */
  isClosed: boolean;
  violations: string[];
}

/** Opens a page of a partner in a frame and waits for what it tells. */
async function visit<Report = Told>(name: string): Promise<Report> {
  const frame = document.createElement('iframe');
  frame.src = `/partner/${name}`;
  frame.width = '800';
  frame.height = '900';
  const answer = new Promise<{ told?: Report; error?: string }>((resolve) => {
    addEventListener(
      'message',
      function listen({ source, data }: MessageEvent<{ told?: Report; error?: string }>) {
        if (source !== frame.contentWindow) return;
        removeEventListener('message', listen);
        resolve(data);
      },
    );
  });
  document.body.append(frame);
  const { told, error } = await answer;
  frame.remove();
  if (!told) throw new Error(`The page told nothing: ${error ?? ''}`);
  return told;
}

function expectWalked(told: Told): void {
  expect(told.phase).to.equal('ready');
  expect(told.ready, 'its state is to be styled by').to.equal(true);
  expect(told.place).to.equal('outcome');
  expect(told.focused, 'the focus follows the customer').to.equal('heading');
  expect(told.faults).to.deep.equal([]);
  // The server of the tests has each page listen for changes of its files.
  expect(told.violations.filter((one) => !one.includes('ws://'))).to.deep.equal([]);
}

function expectTextLeft(told: Told): void {
  expect(told.phase).not.to.equal('ready');
  expect(told.textHeight, 'the text between the tags is read').to.be.greaterThan(8);
}

const response = await fetch('/partner/cases.json');
const { cases, hosts, version } = (await response.json()) as {
  cases: Record<string, Case>;
  hosts: string[];
  version: string;
};

describe('the built guide on a page of another origin', () => {
  for (const [path, { name, opens, version: counts, refusedByTrustedTypes }] of Object.entries(cases))
    it(`${name}: ${opens ? 'is walked' : 'leaves the text to read'}`, async () => {
      const told = await visit(path);
      if (opens || (refusedByTrustedTypes && !told.hasTrustedTypes)) expectWalked(told);
      else expectTextLeft(told);
      if (counts) expect(told.version).to.equal(counts === 'present' ? version : '0.0.1');
    });

  it('with its first view in the page, and a script that never comes: shows all of it after a while', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/partner/prerendered';
    frame.width = '800';
    document.body.append(frame);
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    const whole = () =>
      frame.contentDocument?.querySelector('first-login-guide')?.shadowRoot?.querySelector('.document');
    expect(whole()?.getBoundingClientRect().height, 'at first').to.equal(0);
    await waitUntil(() => (whole()?.getBoundingClientRect().height ?? 0) > 1000, 'nothing came', {
      timeout: 15_000,
      interval: 500,
    });
    frame.remove();
  });

  it('in a frame of the bank’s: opens, is as high as it needs, and tells nothing but where it stands', async () => {
    const told = await visit<ToldOfFrame>('framed');
    const [ready, ...stages] = told.events;
    expect(ready?.name).to.equal('guide-ready');
    expect(stages).to.deep.equal([{ name: 'guide-stage', detail: { stage: 'question' } }]);
    expect(told.height).to.be.greaterThan(100);
    expect(told.textHeight, 'the text between the tags gives way').to.equal(0);
    expect(told.isClosed).to.equal(true);
    expect(told.violations.filter((one) => !one.includes('ws://'))).to.deep.equal([]);
  });

  for (const [index, name] of hosts.entries())
    it(`${name}: is walked, and stays readable`, async () => {
      const told = await visit(`host-${index}`);
      expectWalked(told);
      expect(told.looks?.fontSize).to.be.at.least(16);
      expect(told.looks?.button).to.be.at.least(24);
      expect(told.looks?.height).to.be.greaterThan(100);
      expect(told.looks).to.include({
        direction: 'ltr',
        display: 'flow-root',
        visibility: 'visible',
        transform: 'none',
      });
    });
});
