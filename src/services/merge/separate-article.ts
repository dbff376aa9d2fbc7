/** Gives an article an origin of its own, and remembers that it is not of one with those that it was folded with. */

import { HearsayError } from '../../domain/errors.ts';
import type { Change, Edit, Properties } from '../../domain/history.ts';
import { originId } from '../../domain/ids.ts';
import { NO_FOLD } from '../../domain/origins/no-fold.ts';
import type { EditTransaction, FoundRelationship } from '../../graph/edit-stores.ts';
import type { CallOptions } from '../../graph/stores.ts';
import { altered, gone, type Loose, made, madeNode, ref } from './edits.ts';
import {
  conflict,
  type Decided,
  type Decision,
  decide,
  type Editing,
  movable,
} from './requests.ts';

export interface SeparateArticle extends Decision {
  readonly articleId: string;
}

/** An article in an origin, with why. */
interface Member {
  readonly id: string;
  readonly placed: FoundRelationship;
}

/** Those that hung together through the article alone come apart too. @throws HearsayError NOT_FOUND, BAD_INPUT, CONFLICT. */
export function separateArticle(
  editing: Editing,
  { articleId, ...decision }: SeparateArticle,
  options?: CallOptions,
): Promise<Change> {
  const work = async (transaction: EditTransaction): Promise<Decided> => {
    await refuseUnknown(transaction, articleId);
    const separated = await separation(transaction, articleId);
    if (separated === null) throw conflict('The article has an origin of its own already.');
    const { edits, othersIds } = separated;
    return {
      action: 'ARTICLE_SEPARATED',
      targetIds: [articleId, ...othersIds],
      edits: [
        ...edits,
        ...othersIds.map((id) =>
          made('NOT_SAME_ORIGIN_AS', ref('Article', articleId), ref('Article', id)),
        ),
      ],
    };
  };
  return decide(editing, decision, work, options);
}

/** The edits that give an article an origin of its own, and those it leaves; null where it has one. */
export async function separation(
  transaction: EditTransaction,
  articleId: string,
): Promise<{ readonly edits: readonly Edit[]; readonly othersIds: readonly string[] } | null> {
  const members = await membersWith(transaction, articleId);
  if (members.length < 2) return null;
  const all = await foldsOf(transaction, members);
  const own = all.filter((fold) => touches(fold, articleId));
  const left = all.filter((fold) => !own.includes(fold));
  const edits: Edit[] = own.map(({ type, from, to, properties }) =>
    gone(type, from, to, properties),
  );
  for (const part of partsOf(members, left)) {
    const id = part.map((member) => originId(member.id)).sort()[0] ?? '';
    const moving = part.some(({ placed }) => placed.to.id !== id);
    if (moving) edits.push(...(await standing(transaction, id)));
    edits.push(...part.flatMap((member) => replaced(member, id, left)));
  }
  return { edits, othersIds: members.map(({ id }) => id).filter((id) => id !== articleId) };
}

async function refuseUnknown(transaction: EditTransaction, articleId: string): Promise<void> {
  if ((await transaction.node(ref('Article', articleId))) !== null) return;
  throw new HearsayError(
    'NOT_FOUND',
    `No article has the id ${articleId}; take ids from \`articles\`.`,
  );
}

async function membersWith(
  transaction: EditTransaction,
  articleId: string,
): Promise<readonly Member[]> {
  const article = ref('Article', articleId);
  const found = await transaction.relationshipsOf(article);
  const origin = found.find(({ type }) => type === 'ORIGINATES_IN')?.to;
  const placed =
    origin === undefined
      ? []
      : (await transaction.relationshipsOf(origin)).filter(({ type }) => type === 'ORIGINATES_IN');
  return movable(placed).map((one) => ({ id: one.from.id, placed: one }));
}

/** Why the articles of an origin are of one: each fold once. */
async function foldsOf(
  transaction: EditTransaction,
  members: readonly Member[],
): Promise<readonly FoundRelationship[]> {
  const folds = new Map<string, FoundRelationship>();
  for (const { id } of members) {
    for (const one of await transaction.relationshipsOf(ref('Article', id))) {
      if (one.type === 'SHARES_ORIGIN_WITH') folds.set(`${one.from.id} ${one.to.id}`, one);
    }
  }
  return [...folds.values()];
}

function touches({ from, to }: FoundRelationship, articleId: string): boolean {
  return from.id === articleId || to.id === articleId;
}

/** The connected parts of the graph of articles and folds. */
function partsOf(
  members: readonly Member[],
  folds: readonly FoundRelationship[],
): readonly (readonly Member[])[] {
  const parts: Member[][] = [];
  const open = new Map(members.map((member) => [member.id, member]));
  for (const first of members) {
    if (!open.delete(first.id)) continue;
    const part = [first];
    for (const member of part) {
      for (const { from, to } of folds.filter((fold) => touches(fold, member.id))) {
        const other = open.get(from.id === member.id ? to.id : from.id);
        if (other !== undefined && open.delete(other.id)) part.push(other);
      }
    }
    parts.push(part);
  }
  return parts;
}

/** An origin that stands: made, or no longer joined into another. */
async function standing(transaction: EditTransaction, id: string): Promise<readonly Edit[]> {
  const node = ref('Origin', id);
  if ((await transaction.node(node)) === null) return [madeNode('Origin', { id, kind: 'OUTLET' })];
  const joined = (await transaction.relationshipsOf(node)).filter(
    ({ type, from }) => type === 'JOINED_INTO' && from.id === id,
  );
  return joined.map(({ type, from, to, properties }) => gone(type, from, to, properties));
}

/** Puts an article into its origin, for the strongest reason that is left. */
function replaced(
  { id, placed }: Member,
  origin: string,
  folds: readonly FoundRelationship[],
): readonly Edit[] {
  const why = reasonOf(id, folds);
  const { type, from, to, properties } = placed;
  if (to.id === origin) return [altered(placed, properties, why)];
  return [gone(type, from, to, properties), made(type, from, ref('Origin', origin), why)];
}

/** As cypher/origin/settle-articles tells it. */
function reasonOf(articleId: string, folds: readonly FoundRelationship[]): Loose {
  const [best] = folds
    .filter((fold) => touches(fold, articleId))
    .map(({ from, to, properties }) => ({
      properties,
      other: from.id === articleId ? to.id : from.id,
    }))
    .toSorted(
      (a, b) =>
        Number(a.properties['rank']) - Number(b.properties['rank']) ||
        Number(b.properties['score']) - Number(a.properties['score']) ||
        (a.other < b.other ? -1 : 1),
    );
  return best === undefined ? NO_FOLD : withoutRank(best.properties);
}

function withoutRank({ basis, score, reason }: Properties): Loose {
  return { basis, score, reason };
}
