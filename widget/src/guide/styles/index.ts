import { controlStyles } from './controls.ts';
import { drawingStyles } from './drawing.ts';
import { hostStyles } from './host.ts';
import { layoutStyles } from './layout.ts';
import { preferenceStyles } from './preferences.ts';
import { stageStyles } from './stages.ts';
import { textStyles } from './text.ts';

export const guideStyles = [
  hostStyles,
  textStyles,
  controlStyles,
  layoutStyles,
  stageStyles,
  drawingStyles,
  preferenceStyles,
];
