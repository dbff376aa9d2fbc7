/** Examines the history and the graph, and says what is wrong. */

import { type Finding, GRAPH_CHECKS, type GraphCheck } from '../../graph/doctor-store.ts';
import type { CallOptions, Stores } from '../../graph/stores.ts';
import { type ChainReport, examineChain } from './chain.ts';
import { examineCounts, examineTexts } from './one-by-one.ts';

export interface Diagnosis {
  readonly healthy: boolean;
  readonly chain: ChainReport;
  readonly checks: readonly Check[];
}

/** One thing that is looked at. */
interface Check extends Finding {
  readonly name: string;
  /** What must hold of all that is looked at. */
  readonly rule: string;
}

interface ExaminationOptions extends CallOptions {
  readonly progress?: (what: string, now: number, total: number) => void;
}

export interface DoctorService {
  /** Looks at everything; writes nothing. Of what is wrong all is counted and the ids of some are given. */
  examine(options?: ExaminationOptions): Promise<Diagnosis>;
}

/** So many ids are given of what breaks one rule. */
const MOST_EXAMPLES = 10;

const RULES: Readonly<Record<GraphCheck, string>> = {
  'unplaced-quotes': 'every quote stands in a snapshot of an article',
  unattributed: 'every attribution is of a quote, and names a speaker unless it is only suggested',
  'misordered-quotes': 'every quote is listed at the place of its article and text',
  'misordered-attributions': 'every attribution is listed under its speaker, where its quote is',
  'shared-wikidata-ids': 'no two speakers have one Wikidata id',
  'baseless-relations': 'the evidence of every relation between claims exists',
  orphans: 'no snapshot, assertion, utterance or origin hangs on nothing',
  'articles-without-text': 'every article has a text and an origin',
};

/** The doctor of a graph's stores. */
export function createDoctorService({
  doctor,
  changes,
}: Pick<Stores, 'doctor' | 'changes'>): DoctorService {
  return {
    examine: async ({ progress = () => {}, ...options } = {}) => {
      const counting =
        (what: string, total?: number) =>
        (now: number, of: number = now) =>
          progress(what, now, Math.max(total ?? of, now));
      const chain = await examineChain(changes, counting('changes'), options);
      const sizes = await doctor.sizes(options);
      const most = MOST_EXAMPLES;
      const { texts, quotes } = await examineTexts(
        ...([doctor, most, counting('texts', sizes.snapshots), options] as const),
      );
      const checks: Check[] = [
        { name: 'altered-texts', rule: 'every text is what its SHA-256 says', ...texts },
        { name: 'misquotes', rule: 'every quote is the words at its place', ...quotes },
      ];
      for (const of of ['utterances', 'claims'] as const) {
        const report = counting(of, sizes[of]);
        const found = await examineCounts(doctor, of, most, report, options);
        const rule = `all ${of} are counted as they would be now`;
        checks.push({ name: `miscounted-${of}`, rule, ...found });
      }
      for (const [at, name] of GRAPH_CHECKS.entries()) {
        const found = await doctor.find(name, most, options);
        checks.push({ name, rule: RULES[name], ...found });
        progress('rules', at + 1, GRAPH_CHECKS.length);
      }
      const healthy = chain.broken === null && checks.every(({ total }) => total === 0);
      return { healthy, chain, checks };
    },
  };
}
