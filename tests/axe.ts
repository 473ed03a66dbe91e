// pnpm axe: every page of the built site in light, dark and forced colours, held against WCAG 2.2 AA by axe.
import { join } from 'node:path';
import { commandOf } from '../site/tools/lib/program.ts';
import { runLoud } from './runner/run-loud.ts';

process.env['AXE_MODES'] = 'all';
const folder = import.meta.dirname;
const playwright = commandOf('@playwright/test', folder, 'playwright');
process.exitCode = await runLoud(
  [playwright, 'test', '--config', join(folder, 'playwright.config.ts'), '--reporter', 'list', 'every-page'],
  folder,
);
