import { describe, expect, it } from 'vitest';
import { can, isRole, PERMISSIONS, permissionsOf, ROLES, type Permission } from './permissions';

/** The whole table a second time, by role: a right that someone gains or loses is seen here. */
const TABLE = {
	owner: [
		'enter-back-office',
		'manage-members',
		'change-settings',
		'edit-catalogue',
		'handle-orders',
		'refund-orders',
		'moderate-reviews',
		'send-campaigns',
		'see-figures',
		'approve-disclosures',
		'read-audit-trail'
	],
	catalogue: ['enter-back-office', 'edit-catalogue', 'see-figures'],
	orders: ['enter-back-office', 'handle-orders', 'refund-orders'],
	moderator: ['enter-back-office', 'moderate-reviews'],
	'privacy-officer': [
		'enter-back-office',
		'answer-privacy-requests',
		'open-legal-cases',
		'prepare-disclosures',
		'read-audit-trail'
	],
	marketing: ['enter-back-office', 'send-campaigns', 'see-figures']
};

describe('what a role may do', () => {
	it('is what the table says, for every role and every permission', () => {
		expect(Object.keys(TABLE)).toEqual([...ROLES]);
		for (const role of ROLES) expect(permissionsOf([role]), role).toEqual(TABLE[role]);
	});

	it('is the sum for someone with several roles', () => {
		expect(permissionsOf(['moderator', 'orders'])).toEqual([
			'enter-back-office',
			'handle-orders',
			'refund-orders',
			'moderate-reviews'
		]);
	});

	it('is nothing at all without a role', () => {
		expect(permissionsOf([])).toEqual([]);
	});

	it('leaves no permission that nobody has', () => {
		for (const permission of Object.keys(PERMISSIONS) as Permission[])
			expect(can(ROLES, permission), permission).toBe(true);
	});

	it('lets no single role both prepare and approve a disclosure', () => {
		for (const role of ROLES)
			expect(can([role], 'prepare-disclosures') && can([role], 'approve-disclosures'), role).toBe(
				false
			);
	});

	it('lets only the owner choose who belongs to the staff', () => {
		expect(ROLES.filter((role) => can([role], 'manage-members'))).toEqual(['owner']);
	});
});

describe('a role that was sent', () => {
	it.each(['', 'Owner', 'owner ', 'admin', 'toString', '__proto__'])('is none: «%s»', (text) => {
		expect(isRole(text)).toBe(false);
	});
});
