/** Who stands behind a command: whoever this machine says runs it. */

import { userInfo } from 'node:os';
import type { Viewer } from '../domain/viewer.ts';

/** The user of the operating system, who may all that the machine lets them. */
export function cliViewer(): Viewer {
  return { id: 'cli', name: userName(), role: 'ADMIN' };
}

/** In a container the user may have no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'command line';
  }
}
