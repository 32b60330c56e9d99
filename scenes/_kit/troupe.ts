// The people of a stage: loaded when first needed, then kept.
import type { Person } from '../../src/domain/scenario/people';
import type { Board } from './board';
import { loadPeople, personFacts } from './people-files';
import { Puppet } from './puppet';

/** Everyone who is on stage or may come. */
export interface Troupe {
  /** The puppet of a person, hidden at first; undefined when there are no pictures. */
  bring(who: Person): Promise<Puppet | undefined>;
  /** Who has been brought already. */
  present(who: Person): Puppet | undefined;
  step(milliseconds: number): void;
}

/** Makes an empty troupe. */
export function gatherTroupe(board: Board): Troupe {
  const coming = new Map<Person, Promise<Puppet | undefined>>();
  const here = new Map<Person, Puppet>();
  const fetchPerson = async (who: Person): Promise<Puppet | undefined> => {
    await loadPeople(board.scene, [who]);
    const facts = personFacts(board.scene, who);
    if (!facts) return undefined;
    const puppet = new Puppet(board.scene, who, facts, board.motion).setVisible(false);
    here.set(who, puppet);
    return puppet;
  };
  return {
    bring(who) {
      const puppet = coming.get(who) ?? fetchPerson(who);
      coming.set(who, puppet);
      return puppet;
    },
    present: (who) => here.get(who),
    step(milliseconds) {
      for (const puppet of here.values()) if (puppet.visible) puppet.step(milliseconds);
    },
  };
}
