/** Names of people and organizations: taking them apart, and telling whether two may denote one speaker. */

export { compareNames, type NameComparison } from './compare-names.ts';
export { identityOfName, isWholeName, nameKeys } from './name-keys.ts';
export { normalizeName, tidyName } from './normal-form.ts';
export { parsePersonName } from './parse-name.ts';
export { isCountry, nationsIn } from './places.ts';
export { isRoleWord, ROLES, TITLES } from './role-words.ts';
export { compareRoles, isPlainRole, type RoleAgreement, type Roles, rolesOf } from './roles.ts';
export { looseSpellingClass } from './spelling.ts';
export { DOMAIN_WORDS } from './words.ts';
