export { renderGuide, type RenderedGuide, type RenderOptions } from './render.ts';
