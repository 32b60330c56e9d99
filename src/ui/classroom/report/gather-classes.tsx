// Results of several classes: which one is shown, and which are counted together with it.
import { classOf } from '../../../domain/assignment/code';
import { Button } from '../../kit/button';
import { className } from './gather-outcome';
import { useTeach, type ClassView } from './gather-view';

/** What the list needs; `shown` is one of `classes`. */
export interface GatherClassesProps {
  readonly classes: readonly ClassView[];
  readonly shown: string;
  readonly onShow: (code: string) => void;
  readonly onTake: (code: string, isTaken: boolean) => void;
}

/** So many other classes have their own line at once. */
const mostLines = 30;

/** The class that is shown, and the others as long as there are any. */
export function GatherClasses({ classes, shown, onShow, onTake }: GatherClassesProps) {
  const say = useTeach();
  const others = classes.filter(({ code }) => code !== shown);
  const own = classes.find(({ code }) => code === shown);
  return (
    <section class="gather-classes">
      <h2 data-class={classOf(shown)}>
        {className(say, shown)} {own?.label ? <bdi>{own.label}</bdi> : null}{' '}
        <small>{say('gather-pupils', { count: own?.pupils ?? 0 })}</small>
      </h2>
      {others.length === 0 ? null : (
        <>
          <h3>{say('gather-others')}</h3>
          <p>{say('gather-others-note', { class: className(say, shown) })}</p>
          <ul class="gather-others">
            {others.slice(0, mostLines).map(({ code, label, pupils: count, isTaken }) => (
              <li key={code} data-other={classOf(code)}>
                <span>
                  <b>{className(say, code)}</b> {label === '' ? null : <bdi>{label}</bdi>}{' '}
                  {say('gather-pupils', { count })}
                  {isTaken ? <small>{say('gather-taken', { class: className(say, code) })}</small> : null}
                </span>
                <Button look="quiet" choice={`show-${classOf(code)}`} onPress={() => onShow(code)}>
                  {say('gather-others-show', { class: className(say, code) })}
                </Button>
                <Button choice={`take-${classOf(code)}`} onPress={() => onTake(code, !isTaken)}>
                  {say(isTaken ? 'gather-others-apart' : 'gather-others-take', { class: className(say, code) })}
                </Button>
              </li>
            ))}
            {others.length > mostLines ? <li>{say('gather-more', { count: others.length - mostLines })}</li> : null}
          </ul>
        </>
      )}
    </section>
  );
}
