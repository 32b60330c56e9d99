// Runs before each file of interface tests: every test starts with an empty page.
import { cleanup } from '@testing-library/preact';
import { afterAll, afterEach } from 'vitest';

/** Longer than the announcer gathers sentences. */
const gathered = 200;

afterEach(cleanup);
// What is still to be said is said before the page goes.
afterAll(() => new Promise((resolve) => setTimeout(resolve, gathered)));
