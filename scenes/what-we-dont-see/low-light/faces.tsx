// The chat turns round: cards with handles, one after the other a face.
import { useEffect, useRef } from 'preact/hooks';
import type { HandleFace } from '../../../src/domain/mechanics/small-lamp/faces';
import type { SmallLampState as State } from '../../../src/domain/mechanics/small-lamp/types';
import { people } from '../../../src/domain/scenario/people';
import { AnswerView } from '../../../src/ui/dialogue/answer-view';
import { reactionLine } from '../../../src/ui/dialogue/words';
import { announce } from '../../../src/ui/kit/announce';
import { Button } from '../../../src/ui/kit/button';
import { Hint } from '../../../src/ui/kit/hint';
import { useFromTheTop, useKeptFocus } from '../../../src/ui/kit/passage-focus';
import { Portrait } from '../../../src/ui/kit/portrait';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { handleFaces } from '../items';
import { Silhouette, type Unknown } from './silhouette';

const unknown: readonly Unknown[] = ['ferry', 'sofa', 'viewer'];

/** Who speaks has a portrait; others stay a shape. */
function Face({ face }: { readonly face: HandleFace }) {
  const known = people.find((person) => person === face.speaks?.who);
  const shape = unknown.find((id) => id === face.id);
  if (known) return <Portrait person={known} />;
  return shape ? <Silhouette of={shape} /> : null;
}

/** A long handle goes on in a second line after its underscore. */
const breakable = (handle: string): string => handle.replaceAll('_', '_\u200B');

function Card({ face, isTurned }: { readonly face: HandleFace; readonly isTurned: boolean }) {
  return (
    <li class={isTurned ? 'low-card low-turned' : 'low-card'}>
      <span class="low-sides" aria-hidden="true">
        <span class="low-side low-back">@</span>
        <span class="low-side low-front">
          <Face face={face} />
        </span>
      </span>
      <bdi>{breakable(face.handle)}</bdi>
    </li>
  );
}

/** One press turns the next one; with stillness it is simply a face. */
export function Faces({ beat, state, news, words, onMove }: PlayProps<State>) {
  const root = useRef<HTMLElement>(null);
  const { turned } = state;
  useEffect(() => {
    const said = news.find(({ kind }) => kind === 'say');
    const face = handleFaces[turned - 1];
    // What is only seen names the handle itself.
    if (said && face) announce(words('sr.face', { handle: face.handle, text: reactionLine(words, said) }));
  }, [turned]);
  useFromTheTop(root, beat);
  useKeptFocus(root, ['[data-choice]']);
  return (
    <section class="low-faces" aria-label={words('tool.turn.name')} ref={root}>
      <ol class="low-cards">
        {handleFaces.map((face, place) => (
          <Card key={face.id} face={face} isTurned={place < turned} />
        ))}
      </ol>
      {news.length === 0 ? <Hint text={words('hint.faces')} keys /> : <AnswerView reactions={news} words={words} />}
      <Button look="main" choice="turn" onPress={() => onMove('turn')}>
        {words('tool.turn.name')}
      </Button>
    </section>
  );
}
