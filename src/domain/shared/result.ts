// A value or a reason: how the domain reports what can go wrong without throwing.

/** Either `{ ok: true, value }` or `{ ok: false, reason }`; `reason` is an id, never a sentence. */
export type Result<Value, Reason extends string = string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: Reason };

/** Wraps a value that is fine. */
export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

/** Wraps the id of what went wrong. */
export const fail = <Reason extends string>(reason: Reason): { readonly ok: false; readonly reason: Reason } => ({
  ok: false,
  reason,
});
