// The chat rolls by, one message at a time: let it stand, hide it, ask on air, or hide, keep a copy and report.
import type { Mechanic } from '../../scenario/types';
import { caption, met, say } from './change';
import type { Applied, ChatAction, Message, SmallLampState as State } from './types';

/** What can be done with a message, in the order to show it. */
export const chatActions: readonly ChatAction[] = ['let', 'hide', 'ask', 'report'];
/** Bars of the lively pace after which a message is past. */
export const barsToPass = 4;

/** The message with this id; the pool is closed, so it exists. */
export function messageOf(pool: readonly Message[], id: string): Message {
  const found = pool.find((message) => message.id === id);
  if (!found) throw new Error(`no message is called ${id}`);
  return found;
}

/** The message that is there now. */
export const messageNow = ({ chat, chatted }: State): string | undefined => chat[chatted];

/** What is seen after an action; asking brings an answer, whoever it was. */
function answerTo(message: Message, action: ChatAction): Applied['reactions'] {
  if (action !== 'ask') return [caption(`chat.${action}.done`)];
  const { id, handle, tag, answers } = message;
  if (answers) return [caption('chat.ask.done'), say(`${id}.answer`, handle, 'calm')];
  return [caption(tag === 'harmful' ? 'chat.ask.harmful' : 'chat.ask.benign', { handle })];
}

function settle(state: State, message: Message, action: ChatAction): State {
  const chatted = state.chatted + 1;
  const chatting = chatted < state.chat.length;
  return { ...state, ...met(state, message.id, action), chatted, chatting, waited: 0 };
}

function apply(state: State, pool: readonly Message[], move: string): Applied {
  const id = messageNow(state);
  if (id === undefined) return { state, reactions: [] };
  const message = messageOf(pool, id);
  if (/^bar\.\d+$/.test(move)) {
    const waited = state.waited + 1;
    return waited < barsToPass
      ? { state: { ...state, waited }, reactions: [] }
      : { state: settle(state, message, 'let'), reactions: [caption('chat.passed')] };
  }
  const action = chatActions.find((one) => one === move);
  if (!action) return { state, reactions: [] };
  return { state: settle(state, message, action), reactions: answerTo(message, action) };
}

/** `let`, `hide`, `ask`, `report`; after some bars of the lively pace a message has gone by. */
export function chat(pool: readonly Message[]): Mechanic<State> {
  return {
    enter: (state) => ({ ...state, chatted: 0, waited: 0, chatting: state.chat.length > 0 }),
    moves: () => chatActions,
    apply: (state, move) => apply(state, pool, move),
    done: ({ chatting }) => !chatting,
  };
}
