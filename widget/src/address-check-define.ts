import { define } from './address-check/define.ts';

define();
