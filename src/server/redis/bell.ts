/** A bell that is heard in every instance. */

import { type Bell, createBell } from '../../services/bell.ts';
import { PREFIX, type RedisConnections } from './connection.ts';

/** Channels are the same in all databases of a Redis, so the number of this one is part of the name. */
const channelOf = (database: number): string => `${PREFIX}:${database}:bell`;

export async function createRedisBell(connections: RedisConnections): Promise<Bell> {
  const here = createBell();
  const [sender, receiver] = [connections.open(), connections.open()];
  const channel = channelOf(sender.options.db ?? 0);
  receiver.on('message', (_, topic) => here.ring(topic));
  await receiver.subscribe(channel);
  return {
    ring(topic) {
      // A ring that is lost is made good by looking again.
      sender.publish(channel, topic).catch(() => {});
    },
    listen: here.listen,
  };
}
