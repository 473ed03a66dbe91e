import { html, svg, type TemplateResult } from 'lit';
import {
  ArrowLeft,
  ArrowRight,
  Check,
  Clock,
  Landmark,
  Monitor,
  Phone,
  Printer,
  RotateCcw,
  Share2,
  ShieldCheck,
  Smartphone,
  TriangleAlert,
  type IconNode,
} from 'lucide';

/** The icons of the guide, by what they stand for. */
const icons = {
  back: ArrowLeft,
  next: ArrowRight,
  check: Check,
  time: Clock,
  branch: Landmark,
  web: Monitor,
  phone: Phone,
  print: Printer,
  restart: RotateCcw,
  share: Share2,
  shield: ShieldCheck,
  app: Smartphone,
  wait: Clock,
  warning: TriangleAlert,
} satisfies Record<string, IconNode>;

export type IconName = keyof typeof icons;

function shape([tag, a]: IconNode[number]): TemplateResult {
  switch (tag) {
    case 'path':
      return svg`<path d=${a.d}></path>`;
    case 'circle':
      return svg`<circle cx=${a.cx} cy=${a.cy} r=${a.r}></circle>`;
    case 'rect':
      return svg`<rect x=${a.x} y=${a.y} width=${a.width} height=${a.height} rx=${a.rx ?? 0}></rect>`;
    case 'line':
      return svg`<line x1=${a.x1} x2=${a.x2} y1=${a.y1} y2=${a.y2}></line>`;
    default:
      throw new TypeError(`The icon has a <${tag}>, which icons.ts does not draw. Add it to shape().`);
  }
}

/** An icon that goes with words: hidden from screen readers. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${icons[name].map(shape)}
  </svg>`;
