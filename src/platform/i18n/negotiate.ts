// Chooses the language to start with from what the device asks for.

interface Parts {
  readonly tag: string;
  readonly language: string;
  readonly script: string | undefined;
}

function parts(tag: string): Parts | undefined {
  try {
    // Old and colloquial codes that browsers still send (`in`, `tl`, `iw`) come back as today's.
    const locale = new Intl.Locale(tag.replaceAll('_', '-'));
    const full = locale.maximize();
    return { tag: locale.toString(), language: full.language, script: full.script };
  } catch {
    // Not a language tag at all: an address typed by hand, or a browser with a strange setting.
    return undefined;
  }
}

/**
 * The first available tag that serves one of `wanted` (best first): the very tag, else the same language in the same
 * script (pt-PT → pt-BR, zh-TW → zh-Hant; hi-Latn is not served by hi). Undefined when nothing fits.
 */
export function negotiate(wanted: readonly string[], available: readonly string[]): string | undefined {
  const offers = available.flatMap((tag) => {
    const offer = parts(tag);
    return offer ? [{ ...offer, own: tag }] : [];
  });
  for (const tag of wanted) {
    const wish = parts(tag);
    if (!wish) continue;
    const exact = offers.find((offer) => offer.tag === wish.tag);
    const near = offers.find((offer) => offer.language === wish.language && offer.script === wish.script);
    const match = exact ?? near;
    if (match) return match.own;
  }
  return undefined;
}
