/** All that people can do with digests in Slack. */
import type { Listen } from '../../listeners/listener-deps.js';
import { answerToDigest } from './answer-to-digest.js';
import { digestButtons } from './digest-buttons.js';
import { digestCommand } from './digest-command.js';
import { digestFormListener } from './digest-form.js';
import { smallForms } from './small-forms.js';

export const digests: Listen = (app, deps) => {
  for (const listen of [digestCommand, digestButtons, digestFormListener, smallForms, answerToDigest])
    listen(app, deps);
};
