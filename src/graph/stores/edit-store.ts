/** Makes changes: reads, edits and enters the history in one transaction. */

import { nodeKey, relationshipKey } from '../../domain/edits.ts';
import { HearsayError, isHearsayError } from '../../domain/errors.ts';
import { type Change, type Edit, inverseOf } from '../../domain/history.ts';
import { toChange } from '../change-rows.ts';
import type { Runner, Statements } from '../database.ts';
import type { ChangeOptions, EditStore, EditTransaction, Made, Undoing } from '../edit-stores.ts';
import { appendChange, newChangeId } from '../edits/append-change.ts';
import { applyEdits } from '../edits/apply-edits.ts';
import { elementsOf, foundEdges, foundNodes } from '../edits/found.ts';
import {
  changeAfterTouching,
  changeByIds,
  changeUndoneBy,
  editNamesOf,
  editRelationshipsOf,
  ingestLockClaims,
  ingestLockKeys,
} from '../statements.generated.ts';
import type { CallOptions } from '../stores.ts';
import { distinct } from './by-id.ts';

/** So many later changes of the same things are looked at for the one that has to be undone first. */
const MOST_LATER = 100;

export class CypherEditStore implements EditStore {
  readonly #database: Statements;

  constructor(database: Statements) {
    this.#database = database;
  }

  change<T>(
    work: (transaction: EditTransaction) => Promise<Made<T>>,
    options: ChangeOptions = {},
  ): Promise<{ readonly change: Change; readonly result: T }> {
    return this.#once(async (runner, id) => {
      await takeTurn(runner, options);
      const { record, result } = await work(transactionOf(runner));
      const edits = await applyEdits(runner, record.edits);
      return { change: await appendChange(runner, id, { ...record, edits }), result };
    }, options);
  }

  async undo({ changeId, ...by }: Undoing, options: CallOptions = {}): Promise<Change> {
    const { change } = await this.#once(async (runner, id) => {
      const undone = await changeOf(runner, changeId);
      if (undone === null) throw noSuchChange(changeId);
      if (undone.edits.length === 0) throw nothingToUndo(undone);
      await takeTurn(runner, { nameKeys: nameKeysOf(undone.edits) });
      const [already] = await runner.run(changeUndoneBy, { ids: [changeId] });
      if (already !== undefined) throw undoneAlready(changeId, already.undoneById);
      const edits = await applyEdits(runner, inverseOf(undone.edits), true).catch(async (error) => {
        throw await standsInTheWay(runner, undone, error);
      });
      const { targetIds } = undone;
      const record = {
        ...by,
        action: 'CHANGE_UNDONE' as const,
        targetIds,
        undoes: changeId,
        edits,
      };
      return { change: await appendChange(runner, id, record) };
    }, options);
    return change;
  }

  /** Neo4j may ask for a transaction again although it was made, where only the word of it was lost; then nothing is done twice. */
  async #once<T extends { readonly change: Change }>(
    work: (runner: Runner, id: string) => Promise<T>,
    options: CallOptions,
  ): Promise<T> {
    const id = newChangeId();
    let made: T | null = null;
    return this.#database.transaction(
      'change',
      async (runner) => {
        if (made !== null && (await changeOf(runner, id)) !== null) return made;
        made = await work(runner, id);
        return made;
      },
      options,
    );
  }
}

/** Waits for its turn among changes, and among those who write claims or look speakers up by these names. */
async function takeTurn(
  runner: Runner,
  { speakerIds = [], nameKeys = [] }: ChangeOptions,
): Promise<void> {
  // As ingestion does: names before claims, each sorted, so that nobody waits for each other.
  const locked = await lockNames(runner, speakerIds, new Set(), nameKeys);
  await runner.run(ingestLockClaims, {});
  // Whoever had the turn before may have given them further names.
  await lockNames(runner, speakerIds, locked);
}

/** Takes the locks of all names of the speakers that are not `locked` yet, and of some more. */
async function lockNames(
  runner: Runner,
  speakerIds: readonly string[],
  locked: ReadonlySet<string>,
  more: readonly string[] = [],
): Promise<ReadonlySet<string>> {
  const held =
    speakerIds.length === 0 ? [] : await runner.run(editNamesOf, { speakerIds: [...speakerIds] });
  const keys = distinct([...more, ...held.map(({ key }) => key)])
    .filter((key) => !locked.has(key))
    .toSorted();
  if (keys.length > 0) await runner.run(ingestLockKeys, { keys });
  return new Set([...locked, ...keys]);
}

/** What the work of a change may ask, within a transaction. */
export function transactionOf(runner: Runner): EditTransaction {
  const nodes: EditTransaction['nodes'] = async (refs) => {
    const found = await foundNodes(runner, await elementsOf(runner, refs));
    return refs.flatMap((ref) => {
      const properties = found.get(nodeKey(ref))?.properties;
      return properties === undefined ? [] : [{ ref, properties }];
    });
  };
  return {
    nodes,
    node: async (ref) => (await nodes([ref]))[0]?.properties ?? null,
    relationship: async (ref) => {
      const elements = await elementsOf(runner, [ref.from, ref.to]);
      const found = await foundEdges(runner, [ref], elements);
      return found.get(relationshipKey(ref))?.properties ?? null;
    },
    relationshipsOf: async (ref) => {
      const element = (await elementsOf(runner, [ref])).get(nodeKey(ref));
      return element === undefined ? [] : runner.run(editRelationshipsOf, { element });
    },
    read: (query, params) => runner.run(query, params),
  };
}

async function changeOf(runner: Runner, id: string): Promise<Change | null> {
  const [row] = await runner.run(changeByIds, { ids: [id] });
  return row === undefined ? null : toChange(row.change);
}

function nameKeysOf(edits: readonly Edit[]): readonly string[] {
  return edits.flatMap((edit) =>
    'relationship' in edit && edit.relationship.type === 'HAS_KEY' ? [edit.relationship.to.id] : [],
  );
}

/** The error of an undo that conflicts, with the latest change that is in force and touched what is in conflict. */
async function standsInTheWay(runner: Runner, undone: Change, error: unknown): Promise<unknown> {
  if (!isHearsayError(error, 'CONFLICT')) return error;
  const parts = error.details['parts'];
  const targetIds = Array.isArray(parts) ? parts.map(String) : [];
  const rows = await runner.run(changeAfterTouching, {
    ...{ targetIds, seq: undone.seq, limit: MOST_LATER },
  });
  const later = rows.map(({ change }) => toChange(change)).filter(({ edits }) => edits.length > 0);
  const ids = later.map(({ id }) => id);
  const taken = new Set((await runner.run(changeUndoneBy, { ids })).map(({ id }) => id));
  // A change and the one that took it back leave nothing behind.
  const first = later.find(
    ({ id, undoes }) => !taken.has(id) && (undoes === null || !ids.includes(undoes)),
  );
  const advice =
    first === undefined
      ? 'Articles that were read since have changed it, so it stays.'
      : `Undo ${first.id} (${first.action}) first.`;
  return new HearsayError(
    'CONFLICT',
    `${undone.id} (${undone.action}) cannot be undone. ${error.message} ${advice}`,
    { cause: error, details: { parts: targetIds, undoFirst: first?.id ?? null } },
  );
}

function noSuchChange(id: string): HearsayError {
  return new HearsayError(
    'NOT_FOUND',
    `No change has the id ${id}; take ids from the answer to \`changes\`.`,
  );
}

function nothingToUndo({ id, action }: Change): HearsayError {
  return new HearsayError(
    'BAD_INPUT',
    `${id} (${action}) cannot be undone: it records that something was read, not a decision. Retract the article instead.`,
  );
}

function undoneAlready(id: string, by: string): HearsayError {
  return new HearsayError(
    'CONFLICT',
    `${id} is undone already, by ${by}; to have it back, undo ${by}.`,
    { details: { undoneById: by } },
  );
}
