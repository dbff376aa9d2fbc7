import type { ClaimSlots } from '../../../domain/claims.ts';
export function readSlots(
  _t: string,
  _o: { publishedAt: string | null; names: readonly string[] },
): ClaimSlots {
  return {
    subject: null,
    predicate: null,
    quantities: [],
    times: [],
    places: [],
    names: [],
    negated: false,
    modality: 'ACTUAL',
  };
}
