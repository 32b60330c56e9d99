// Addresses of scripts, as browsers with Trusted Types want to have them: each policy knows one, and gives no other.

/** The part of Trusted Types that is used here; TypeScript does not know them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: () => string },
  ): { readonly createScriptURL: (text: string) => string };
}

/**
 * Gives `address` whenever it is asked: an object of the browser's own kind where it has one, whatever the type says. The
 * content policy lists each `name`, and a page may make a policy of a name once only: call this at the top of a module.
 */
export function trustedAddress(name: string, address: string): () => string {
  let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
  return () => {
    const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
    policy ??= trustedTypes?.createPolicy(name, { createScriptURL: () => address });
    return policy?.createScriptURL('') ?? address;
  };
}
