// A story as teachers see it.

/** Its id, the number of its window and its title. */
export interface Story {
  readonly id: string;
  readonly window: number;
  readonly title: string;
}
