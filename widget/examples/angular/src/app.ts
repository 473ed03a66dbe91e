import { ChangeDetectionStrategy, Component, computed, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { Answers, GuideEvent } from 'first-login-guide';

@Component({
  selector: 'app-root',
  templateUrl: './app.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class App {
  readonly pack = 'https://help.example/widget/packs/primer-ingreso.{locale}.json';
  /** What the page knows already is not asked. Here: it is about the bank's app. */
  readonly answers: Answers = { channel: 'app' };

  readonly locale = signal<'es' | 'en'>('es');
  readonly other = computed(() => (this.locale() === 'es' ? 'en' : 'es'));
  readonly stage = signal('ninguna');
  readonly shown = signal(true);

  /** Angular knows the event by its name alone: its type is told here. */
  tell(event: Event): void {
    this.stage.set((event as GuideEvent<'guide-stage'>).detail.stage);
  }
}
