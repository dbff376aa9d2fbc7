/** How numbers are sent: every JavaScript number would arrive in Neo4j as a float. */

import neo4j from 'neo4j-driver';
import { z } from 'zod';

/** A whole number, sent as a Bolt integer. */
export const integer = z.int().transform((value) => neo4j.int(value));

/** A number, sent as a Bolt float. */
export const float = z.number();
