import { baseStyles } from './base.ts';
import { buttonStyles } from './buttons.ts';
import { controlStyles } from './controls.ts';
import { drawingStyles } from './drawing.ts';
import { fallbackStyles } from './fallback.ts';
import { hostStyles } from './host.ts';
import { layoutStyles } from './layout.ts';
import { preferenceStyles } from './preferences.ts';
import { stageStyles } from './stages.ts';
import { textStyles } from './text.ts';

export const guideStyles = [
  hostStyles,
  fallbackStyles,
  baseStyles,
  textStyles,
  buttonStyles,
  controlStyles,
  layoutStyles,
  stageStyles,
  drawingStyles,
  preferenceStyles,
];
