import { define } from './guide/define.ts';

define();
