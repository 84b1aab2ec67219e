import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Setting } from '../../decision/evaluate.ts';
import type { Event } from '../../dialogue/event.ts';
import { isUnrecognised } from '../../dialogue/heard/unread.ts';
import type { Repository } from '../../dialogue/register/repository.ts';
import type { State, Step } from '../../dialogue/state/state.ts';
import { type Core, step } from '../../dialogue/step.ts';
import type { Advanced, Conversations } from '../../store/conversations/conversations.ts';
import type { Decisions } from '../../store/conversations/decisions.ts';
import type { Author, Unrecognised } from '../../store/unrecognised.ts';
import type { DecisionRegister } from '../home/decision-register.ts';
import type { Home } from '../home/home.ts';
import type { Threads } from '../middleware/apology.ts';
import { tellPrivately } from '../middleware/ephemeral.ts';
import type { Metrics } from '../monitoring/metrics.ts';
import { requests } from '../monitoring/request.ts';
import { senderOf } from '../payload/sender.ts';
import { type Admit, admitBy } from '../settings/admission.ts';
import type { SettingsDesk } from '../settings/desk.ts';
import { UnsettledThreadError } from './unsettled-thread-error.ts';

const NOT_SHOWN = 'Slack didn’t let me open that. Please try again.';

/** Who waits for something, so that this person can be told that it failed. */
export interface Asker {
  readonly body: unknown;
  readonly client: WebClient;
}

/** What a listener needs: the step of the core, the store that applies it, and what is remembered. */
export interface ListenerContext {
  readonly core: Core;
  /** With what holds where it takes place. */
  readonly step: (state: State, event: Event, setting: Setting) => Step;
  readonly admit: Admit;
  readonly advance: Conversations<State, Step>['advance'];
  readonly find: Conversations<State, Step>['find'];
  /** For a step that is not kept: counts how it was understood, and keeps it for review if it was not. */
  readonly noteHeard: (team: string, step: Step) => void;
  readonly home: Home;
  readonly settings: SettingsDesk;
  readonly decisions: Decisions<State>;
  readonly register: DecisionRegister;
  /** Where records go unless a person says otherwise. */
  readonly repository?: Repository | undefined;
  /** Called when somebody has said whether advice helped. */
  readonly onRated: (helpful: boolean) => void;
  /** Takes the wish of a person to have their data deleted; it will be, even after a crash. */
  readonly forget: (team: string, person: string) => Promise<void>;
  /** Does what need not outlast a crash, such as opening a form, without holding the acknowledgement back; the asker is told if it fails. */
  readonly later: (work: () => Promise<unknown>, asker?: Asker) => void;
}

export interface ListenerOptions
  extends Pick<ListenerContext, 'core' | 'decisions' | 'register' | 'repository' | 'home' | 'forget' | 'settings'> {
  readonly conversations: Conversations<State, Step>;
  /** Called after every commit, so that what was saved is delivered at once. */
  readonly onAdvanced: () => void;
  /** Called for messages that were declined or unsure, and for replies that no answer was read from. */
  readonly onUnrecognised: (message: Omit<Unrecognised, 'id'>, author: Author) => void;
  readonly metrics: Metrics;
  readonly log: Logger;
}

export function listenerContext(options: ListenerOptions, threads: Threads): ListenerContext {
  const { core, decisions, register, repository, home, forget, settings, conversations, metrics, log } = options;
  const noteHeard = heardBy(options);
  return {
    core,
    decisions,
    register,
    repository,
    home,
    forget,
    settings,
    admit: admitBy(settings.rulings, settings.people),
    onRated: metrics.rated,
    find: conversations.find,
    later: laterWith(log),
    step: (state, event, setting) => step(state, event, { ...core, setting }),
    noteHeard,
    advance: advancer(options, threads, noteHeard),
  };
}

const heardBy =
  ({ metrics, onUnrecognised }: ListenerOptions): ListenerContext['noteHeard'] =>
  (team, { heard, unread = null, people = [] }) => {
    if (!heard) return;
    const { intent = 'nothing', text, confidence } = heard;
    metrics.heard(intent, !isUnrecognised(heard));
    if (unread || isUnrecognised(heard))
      onUnrecognised({ text, guess: intent, confidence, asked: unread }, { team, person: people[0] ?? '' });
  };

const advancer =
  (
    { conversations, metrics, onAdvanced }: ListenerOptions,
    threads: Threads,
    noteHeard: ListenerContext['noteHeard'],
  ): ListenerContext['advance'] =>
  async (place, deliveries, stepFrom) => {
    let taken: Step | undefined;
    const outcome = await conversations.advance(place, deliveries, (state) => {
      taken = stepFrom(state);
      return taken;
    });
    note(outcome, metrics);
    if (outcome === 'unsettled') throw new UnsettledThreadError();
    if (outcome === 'advanced' && taken) {
      noteHeard(place.team, taken);
      noteAdvice(taken, metrics);
    }
    if (outcome !== 'ignored') threads.add(place);
    if (outcome === 'advanced') onAdvanced();
    return outcome;
  };

function noteAdvice({ effects }: Step, metrics: Metrics): void {
  for (const effect of effects) if (effect.type === 'recommendation') metrics.advised(effect.recommendation);
}

/** Notes what became of the delivery that is being handled. */
function note(outcome: Advanced, metrics: Metrics): void {
  const request = requests.getStore();
  if (!request) return;
  request.outcome = outcome;
  if (outcome === 'advanced') metrics.committed((performance.now() - request.received) / 1000);
}

const laterWith =
  (log: Logger): ListenerContext['later'] =>
  (work, asker) => {
    work().catch((err: unknown) => {
      log.warn({ err }, 'Something that is not kept could not be shown.');
      const sender = asker && senderOf(asker.body);
      if (sender) void tellPrivately(sender, NOT_SHOWN, asker.client, log);
    });
  };
