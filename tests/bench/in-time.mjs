// Nothing in the bench may hang, and nothing that fails may take the table with it: it says what is missing, and why.

/** Sentences about figures that are missing. */
export const missing = [];

/** What `work` gives; undefined, and a sentence, where it fails or does not end in time. Closes what it left open. */
export async function inTime(browser, name, work, seconds = 60) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`did not end within ${seconds} s`)), seconds * 1000);
  });
  try {
    return await Promise.race([work(), late]);
  } catch (error) {
    const reason = `${name}: ${String(error.message ?? error).split('\n')[0]}`;
    if (!missing.includes(reason)) missing.push(reason);
    console.warn(`  missing: ${reason}`);
    const closing = browser.contexts().map((context) => context.close().catch(() => undefined));
    // A page that hangs may not even close.
    await Promise.race([Promise.all(closing), new Promise((resolve) => setTimeout(resolve, 10_000))]);
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
