import { fixture, html, oneEvent } from '@open-wc/testing';
import type { FirstLoginGuide } from '../../../widget/src/index.ts';
import { smallPack } from '../../support/small-pack.ts';
import { onPage } from './guide.ts';

type Mode = FirstLoginGuide['history'];

/** A guide that keeps its walk in the history like this. */
export async function mount(mode: Mode) {
  const element = await fixture<FirstLoginGuide>(
    html`<first-login-guide history=${mode} .packData=${smallPack()}></first-login-guide>`,
  );
  await element.whenReady();
  return onPage(element);
}

/** Moves in the history, and waits until the page has arrived. */
export async function travel(move: () => void): Promise<void> {
  const travelled = oneEvent(window, 'popstate');
  move();
  await travelled;
}

/** A shared link to a step, with the answers that open it. */
export const deepLink = '#channel=app&phone=yes&token=yes&guide=steps.sign-in';
