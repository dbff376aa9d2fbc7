/** How long work in this folder tells a person what it is doing, without knowing of terminals. */

/** Receives what happens while Neo4j is found or started; the caller decides how to show it. */
export interface Progress {
  /** One finished sentence. */
  note(line: string): void;
  /** `done` of about `total` things named `what` are there; called often. */
  count(what: string, done: number, total: number): void;
}

/** Shows nothing. */
export const SILENT: Progress = { note: () => {}, count: () => {} };
