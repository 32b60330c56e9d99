// The cast, drawn by the very figures of the stages: each person in every face, and in every pose with every face.
import { useEffect, useRef, useState } from 'preact/hooks';
import { faces, people, type Person } from '../domain/scenario/people';
import { momentsPage } from './address';

/** Draws whom it is told; gives the names of the rows. */
function useCast(who: Person | null) {
  const host = useRef<HTMLDivElement>(null);
  const [rows, setRows] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    if (!host.current) return;
    setRows([]);
    const { current } = host;
    // The engine comes only for those who want to see pictures.
    const drawing = import('./draw-cast').then(({ drawCast }) => drawCast(current, who));
    drawing.then(
      (drawn) => setRows(drawn.rows),
      (error: unknown) => setProblem(String(error)),
    );
    return () => void drawing.then((drawn) => drawn.destroy()).catch(() => undefined);
  }, [who]);
  return { host, rows, problem };
}

/** Everybody first: rows are people. With one person chosen, rows are poses. */
export function CastPage() {
  const [who, setWho] = useState<Person | null>(null);
  const { host, rows, problem } = useCast(who);
  return (
    <main class="dev-page" data-screen="playground-cast" dir="ltr">
      <h1>The cast</h1>
      <p>
        <a href={`${location.search}${momentsPage}`}>All moments</a>
      </p>
      <p class="dev-row">
        {[null, ...people].map((person) => (
          <button key={person} aria-pressed={who === person} onClick={() => setWho(person)}>
            {person ?? 'everybody'}
          </button>
        ))}
      </p>
      {problem}
      <div class="dev-cast">
        <div />
        <div class="dev-cast-faces">
          {faces.map((face) => (
            <span key={face}>{face}</span>
          ))}
        </div>
        <div class="dev-cast-rows">
          {rows.map((row) => (
            <span key={row}>{row}</span>
          ))}
        </div>
        <div class="dev-cast-stage" ref={host} />
      </div>
    </main>
  );
}
