/** Where the data of an installation lies. */

import { z } from 'zod';

export const Place = z.object({ how: z.enum(['DOCKER', 'LOCAL']) });
