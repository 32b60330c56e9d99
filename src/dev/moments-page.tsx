// The list of everything that can be opened: wishes on top, then every beat of a level with its texts.
import { useEffect, useState } from 'preact/hooks';
import type { Game } from '../app/boot/game';
import { levelIds, loadLevel } from '../app/levels/levels';
import { begin } from '../domain/scenario/engine';
import type { Scenario } from '../domain/scenario/types';
import { castPage, levelOf, usualSeed, withWish } from './address';
import { BeatList } from './beat-list';
import { WishForm } from './wish-form';

const pages = ['#/', '#/guide', '#/settings', '#/help', '#/lessons', '#/about', '#/privacy', '#/teach'];

function useScenario(game: Game, level: string): Scenario | null {
  const [scenario, setScenario] = useState<Scenario | null>(null);
  useEffect(() => {
    void Promise.all([loadLevel(level), game.text.load(`levels/${level}`)]).then(([loaded]) =>
      setScenario(() => loaded ?? null),
    );
  }, [level]);
  return scenario;
}

/** Every link opens its moment with the wishes chosen above it. */
export function MomentsPage({ game }: { readonly game: Game }) {
  const { search } = location;
  const { profile = 'standard', seed = usualSeed } = game.wishes;
  const level = levelIds.find((id) => id === levelOf(search)) ?? levelIds[0] ?? '';
  const [sought, setSought] = useState('');
  const scenario = useScenario(game, level);
  return (
    <main class="dev-page" data-screen="playground" dir="ltr">
      <h1>Playground</h1>
      <p>
        <a href={`${search}${castPage}`}>Faces and poses of the cast</a>
      </p>
      <p class="dev-row">
        {[...pages, `#/lesson/${level}`].map((page) => (
          <a key={page} href={`${search}${page}`}>
            {page}
          </a>
        ))}
      </p>
      <WishForm
        levels={levelIds}
        search={search}
        locales={game.text.locales}
        onWish={(name, value) => {
          // Wishes live in the address and are read at the start: a link or a reload keeps them.
          location.search = withWish(search, name, value);
        }}
      />
      <label>
        Find a text or key{' '}
        <input type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
      </label>
      {scenario ? (
        <BeatList
          scenario={scenario}
          guests={scenario.items(begin(scenario, { seed, profile }).state).map(({ id }) => id)}
          text={game.text}
          search={search}
          sought={sought}
        />
      ) : null}
    </main>
  );
}
