/** A Cypher statement with the types of what goes in and what comes out. */

import type { z } from 'zod';

/** Made from a Cypher file by `npm run generate:cypher`. */
export interface Query<Params, Row> {
  /** Folder and file under cypher/, e.g. `quote/by-ids`. */
  readonly name: string;
  /** Reads run with `routing: 'READ'`, which the server enforces. */
  readonly mode: 'read' | 'write';
  /** Checks the parameters and gives them the types of Bolt. */
  readonly params: z.ZodType<Readonly<Record<string, unknown>>, Params>;
  /** Checks one row. */
  readonly row: z.ZodType<Row>;
  readonly text: string;
}
