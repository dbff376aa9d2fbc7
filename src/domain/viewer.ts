/** Who asks, and what they may. */

/** From least to most; each may all that those before it may. */
export const ROLES = ['READER', 'ANALYST', 'CHECKER', 'EDITOR', 'ADMIN'] as const;
export type Role = (typeof ROLES)[number];

/** Whoever stands behind a request or a command. */
export interface Viewer {
  /** Stable and unique within an installation: what four eyes are told apart by, and what the history names. */
  readonly id: string;
  /** As others are to read it. */
  readonly name: string;
  readonly role: Role;
}

/** The person at this machine: who reaches a server on loopback that nothing else was configured for. */
export const LOCAL_VIEWER: Viewer = { id: 'local', name: 'local user', role: 'ADMIN' };

/** Whether the role is `least` or more. */
export function mayAct(viewer: Viewer, least: Role): boolean {
  return ROLES.indexOf(viewer.role) >= ROLES.indexOf(least);
}
