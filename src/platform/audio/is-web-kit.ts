// Tells Safari and its kin from other browsers, because they promise to play WebM and then may fail to decode it.

/** Whether the user agent is WebKit itself. Chromium says "AppleWebKit" too; every browser on an iPhone is WebKit. */
export function isWebKit(userAgent: string): boolean {
  return /AppleWebKit\//.test(userAgent) && !/Chrom(e|ium)\//.test(userAgent);
}
