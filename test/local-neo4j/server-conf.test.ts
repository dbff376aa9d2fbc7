/** How much memory a Neo4j of Hearsay's own takes. */

import { expect, test } from 'vitest';
import { javaArguments, memoryFrom, serverConf } from '../../src/local-neo4j/server-conf.ts';

test('memory is what NEO4J_HEAP and NEO4J_PAGECACHE say, and modest where they say nothing', () => {
  const memory = memoryFrom({ NEO4J_HEAP: '3g', NEO4J_PAGECACHE: '2500m' });

  expect(javaArguments('lib', memory)).toContain('-Xmx3g');
  expect(serverConf(7687, memory)).toContain('server.memory.pagecache.size=2500m\n');
  expect(memoryFrom({ NEO4J_HEAP: '' })).toEqual({ heap: '1g', pageCache: '256m' });
});

test.each(['lots', '2', '64m', '0g', '2gb', '1g -version'])(
  '%s is no amount of memory',
  (given) => {
    expect(() => memoryFrom({ NEO4J_HEAP: given })).toThrow(
      expect.objectContaining({
        code: 'BAD_CONFIG',
        message: expect.stringContaining('NEO4J_HEAP'),
      }),
    );
  },
);
