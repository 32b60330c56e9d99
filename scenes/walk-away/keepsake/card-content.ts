// What stands on the strip of tiles, from the ids that the save keeps.
import { thens } from '../../../src/domain/mechanics/word-loom/strip';
import { readPair } from '../../../src/domain/mechanics/word-loom/word-pair';

/** Looks up a key in the level's words. */
type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The strip in words. */
export interface CardContent {
  readonly name: string;
  readonly title: string;
  /** The three tiles. */
  readonly rhyme: readonly string[];
  readonly ownTitle: string;
  /** Her sentence, whole, tile by tile. */
  readonly own: readonly string[];
  readonly once: string;
}

const sentences = ['home', 'sea', 'children'];

/** Ids that this version does not know fall back to the first of their kind. */
export function cardContent(carry: Readonly<Record<string, string>>, words: Words): CardContent {
  const sentence = sentences.find((one) => one === carry['sentence']) ?? 'home';
  const then = thens.find((one) => one === carry['then']) ?? 'go';
  const pair = readPair(words(`pair.t1-${sentence}.plain`), words(`pair.t1-${sentence}.twisted`));
  return {
    name: words('strip.name'),
    title: words('strip.title'),
    rhyme: ['strip.1', 'strip.2', 'strip.3'].map((key) => words(key)),
    ownTitle: words('strip.own'),
    own: pair.ok ? pair.value.tiles : [],
    once: words('strip.once', { then: words(`tool.then.${then}.name`) }),
  };
}

/** The strip as plain text, for where no picture can go. */
export function cardText({ title, rhyme, ownTitle, own, once }: CardContent): string {
  return [title, rhyme.join(' '), `${ownTitle}: ${own.join(' ')}`, once].join('\n');
}
