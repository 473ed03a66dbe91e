import type { Answers, Pack, Place, Walk } from '@first-login/shared/guide';
import type { Resolve } from '../ui/rich-text.ts';

/** What a customer can do in the guide. */
export type Action =
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'choose'; answer: string }
  | { type: 'answer' }
  | { type: 'go-to'; place: Place }
  | { type: 'tick'; step: string }
  | { type: 'mark'; id: string; value: boolean }
  | ({ type: 'opinion' } & Opinion)
  | { type: 'share' }
  | { type: 'print' }
  | { type: 'reset' };

type Helpful = 'yes' | 'no';

/** What a customer says of the guide: whether it helped and, once asked, the reason. */
export interface Opinion {
  helpful: Helpful;
  reason?: string;
}

/** How sharing ended, where the device's own sheet did not show it: by a copied link, or not at all. */
export type Shared = 'copied' | 'failed';

/** How the opinion that a customer gave at the end fared. */
type Feedback =
  | { stage: 'ask' }
  | { stage: 'reason'; helpful: Helpful }
  | { stage: 'sent'; helpful: Helpful }
  | { stage: 'failed'; opinion: Opinion };

/** All that a view needs to draw itself: plain data, and one way to say what the customer did. */
export interface View {
  pack: Pack;
  walk: Walk;
  /** What the bank's server has told: ids of questions to ids of answers, of unknown origin. */
  told: Answers;
  /** Level of the stage's heading in the host's outline, 1 to 6. */
  level: number;
  /** The answer picked for the question on show, before «Continue»; undefined while none is. */
  choice: string | undefined;
  /** Set when «Continue» was pressed without a choice. */
  missingAnswer: boolean;
  /** Ids of the questions whose answers a change has just made irrelevant. */
  forgotten: readonly string[];
  /** What was marked on the way: an address of the drill as the bank's or not, a thing to bring as packed. */
  marks: Readonly<Record<string, boolean>>;
  feedback: Feedback;
  /** How the last sharing ended, until the customer moves on. */
  shared: Shared | undefined;
  /** The address that is shared. */
  shareUrl: () => string;
  /** The name of the partner whose page this is, if the bank knows it. */
  partner: string | undefined;
  /** The page's own host, or its address where it has none, if it is not the bank's; empty where it is, or where there is no page. */
  foreignHost: string;
  /** Gives the address that a link of the pack leads to from this page. */
  toHref: Resolve;
  act: (action: Action) => void;
}
