import { html, type TemplateResult } from 'lit';
import { icon, type IconName } from './icons.ts';

/** The button that leads on. */
export const primary = (label: string, press: () => void): TemplateResult =>
  html`<div class="actions">
    <button class="primary" part="button-primary" @click=${press}>${label} ${icon('next')}</button>
  </div>`;

/** Any other button. */
export const secondary = (label: string, press: () => void, sign?: IconName, part = ''): TemplateResult =>
  html`<button class="secondary" part=${part} @click=${press}>${sign ? icon(sign) : ''} ${label}</button>`;
