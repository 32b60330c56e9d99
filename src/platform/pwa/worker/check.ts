// Whether an answer is what its name promises. A host's error page, a school's login page or half a file is never kept.

/** Names whose answers are pages. */
const isPage = (path: string): boolean => path === '' || path.endsWith('.html');

const typeOf = (response: Response): string => response.headers.get('content-type') ?? '';

/** Hosts name pictures, sounds and letters in many ways; scripts they must name right, or no browser runs them. */
function hasRightType(path: string, type: string): boolean {
  if (isPage(path)) return /text\/html/.test(type);
  if (path.endsWith('.js')) return /(java|ecma)script/.test(type);
  if (path.endsWith('.css')) return /text\/css/.test(type);
  return !/text\/html/.test(type);
}

/** What is known of a file. */
export interface Known {
  readonly path: string;
  /** Its length, where the lists have it. */
  readonly bytes?: number | undefined;
  /** Words that must be in it: of a page, the name of its first script. */
  readonly holds?: string;
}

/** Length of the body as the host announced it; packed bodies are announced by another length than they have. */
function announced({ headers }: Response): number | undefined {
  const length = headers.get('content-length');
  return length === null || headers.has('content-encoding') ? undefined : Number(length);
}

/** Reads the whole answer: give it a clone. False as well where the network broke off in the middle. */
export async function isRight(response: Response, { path, bytes, holds }: Known): Promise<boolean> {
  if (response.status !== 200 || !hasRightType(path, typeOf(response))) return false;
  if (response.redirected && !isPage(path)) return false;
  try {
    const body = await response.arrayBuffer();
    const wanted = bytes ?? announced(response);
    if (wanted !== undefined && body.byteLength !== wanted) return false;
    return body.byteLength > 0 && (holds === undefined || new TextDecoder().decode(body).includes(holds));
  } catch {
    return false;
  }
}
