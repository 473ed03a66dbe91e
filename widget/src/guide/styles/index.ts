import { controlStyles } from './controls.ts';
import { hostStyles } from './host.ts';
import { stageStyles } from './stages.ts';
import { textStyles } from './text.ts';

export const guideStyles = [hostStyles, textStyles, stageStyles, controlStyles];
