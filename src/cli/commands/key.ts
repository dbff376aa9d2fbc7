/** `hearsay key`: who may use a server, by API keys. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import { ROLES, type Role } from '../../domain/viewer.ts';
import { issueKey, listKeys, revokeKey } from '../../server/auth/api-keys.ts';
import type { KeptKey } from '../../server/auth/key-file.ts';
import { readConfig } from '../../server/config.ts';
import type { CliContext } from '../context.ts';

const DAY_MS = 86_400_000;

interface AddFlags {
  readonly role: Role;
  /** Milliseconds from now; null for never. */
  readonly expires: number | null;
}

/** Adds the command to `program`. */
export function registerKey(program: Command, context: CliContext): void {
  const key = program
    .command('key')
    .description('issue, list and revoke API keys; a server that runs sees the change at once')
    .addHelpText(
      'after',
      `
As soon as the first key is issued, servers of this HEARSAY_HOME answer nobody without one.
Clients send it as "Authorization: Bearer KEY". More: docs/access.md.`,
    );
  key
    .command('add')
    .description('issue a key and show it, once')
    .argument('<name>', 'whom it is for; all keys of one name are one person')
    .addOption(
      new Option('--role <role>', 'what it allows, from least to most')
        .choices(ROLES.map((role) => role.toLowerCase()))
        .argParser(parseRole)
        .makeOptionMandatory(),
    )
    .option('--expires <time>', 'e.g. 90d, 12h, or never', parseTime, 90 * DAY_MS)
    .action((name: string, flags: AddFlags) => add(context, name, flags));
  key
    .command('list')
    .description('list the keys, without the keys themselves')
    .option('--json', 'JSON Lines', false)
    .action((flags: { readonly json: boolean }) => list(context, flags.json));
  key
    .command('revoke')
    .description('end a key')
    .argument('<id>', 'as `hearsay key list` shows it')
    .action(async (id: string) => {
      await revokeKey(readConfig(context.env).home, id, new Date());
      context.stderr.write(`Key ${id} is revoked.\n`);
    });
}

async function add(
  { env, stdout, stderr }: CliContext,
  name: string,
  { role, expires }: AddFlags,
): Promise<void> {
  const now = new Date();
  const expiresAt = expires === null ? null : new Date(now.getTime() + expires);
  const { key, kept } = await issueKey(readConfig(env).home, { name, role, expiresAt }, now);
  stderr.write(
    `Key ${kept.id} for ${kept.name}, ${role.toLowerCase()}, ${until(kept)}. It is not shown again:\n`,
  );
  stdout.write(`${key}\n`);
}

async function list({ env, stdout }: CliContext, json: boolean): Promise<void> {
  for (const { hash: _, ...kept } of await listKeys(readConfig(env).home)) {
    const line = json
      ? JSON.stringify(kept)
      : [kept.id, kept.role.toLowerCase().padEnd(7), until(kept), kept.name].join('  ');
    stdout.write(`${line}\n`);
  }
}

function until({ expiresAt, revokedAt }: Pick<KeptKey, 'expiresAt' | 'revokedAt'>): string {
  if (revokedAt !== null) return `revoked ${revokedAt}`;
  return expiresAt === null ? 'does not expire' : `expires ${expiresAt}`;
}

function parseRole(text: string): Role {
  const role = ROLES.find((one) => one === text.toUpperCase());
  if (role === undefined) {
    throw new InvalidArgumentError(`expected one of ${ROLES.join(', ').toLowerCase()}`);
  }
  return role;
}

function parseTime(text: string): number | null {
  if (text === 'never') return null;
  const [, count, unit] = /^([1-9]\d{0,4})([hd])$/.exec(text) ?? [];
  if (count === undefined) {
    throw new InvalidArgumentError('expected a number of days or hours, e.g. 90d or 12h, or never');
  }
  return Number(count) * (unit === 'd' ? DAY_MS : DAY_MS / 24);
}
