/** What a member of the staff is there for; one person may have several roles. */
export const ROLES = [
	'owner',
	'catalogue',
	'orders',
	'moderator',
	'privacy-officer',
	'marketing'
] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who may do what, as one table: what is not here, nobody may. Handing data to an authority takes two people (promise
 * P14), so no single role both prepares and approves it, and only the privacy officer opens a legal case (P12).
 */
export const PERMISSIONS = {
	'enter-back-office': ROLES,
	'manage-members': ['owner'],
	'change-settings': ['owner'],
	'edit-catalogue': ['owner', 'catalogue'],
	'handle-orders': ['owner', 'orders'],
	'refund-orders': ['owner', 'orders'],
	'moderate-reviews': ['owner', 'moderator'],
	'send-campaigns': ['owner', 'marketing'],
	'see-figures': ['owner', 'catalogue', 'marketing'],
	'answer-privacy-requests': ['privacy-officer'],
	'open-legal-cases': ['privacy-officer'],
	'prepare-disclosures': ['privacy-officer'],
	'approve-disclosures': ['owner'],
	'read-audit-trail': ['owner', 'privacy-officer']
} as const satisfies Record<string, readonly Role[]>;
export type Permission = keyof typeof PERMISSIONS;

/** Whether any of these roles has the permission. */
export function can(roles: readonly Role[], permission: Permission): boolean {
	return rolesWith(permission).some((role) => roles.includes(role));
}

/** The roles that have the permission. */
export function rolesWith(permission: Permission): readonly Role[] {
	return PERMISSIONS[permission];
}

/** Everything these roles may do, in the order of the table. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
	// Keys of a constant object are exactly its names.
	return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => can(roles, permission));
}

/** Whether a text from outside names a role. */
export function isRole(text: string): text is Role {
	return ROLES.some((role) => role === text);
}
