export { type Answer, answerSchema, type ErrorCode, type Health, healthSchema } from './answer.ts';
export { type CountedEvent, eventBodyLimit, eventSchema } from './events.ts';
export {
  type Feedback,
  feedbackBodyLimit,
  feedbackFormFields,
  type FeedbackKind,
  type FeedbackReason,
  feedbackReasons,
  feedbackSchema,
  feedbackWordsLimit,
  thanksAddress,
  type Verdict,
} from './feedback.ts';
