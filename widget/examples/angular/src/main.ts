// Defined before Angular draws the tag: properties then arrive as properties.
import 'first-login-guide/define';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';

bootstrapApplication(App).catch((error: unknown) => console.error(error));
