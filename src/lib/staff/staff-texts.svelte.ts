import { m } from '$lib/paraglide/messages';
import type { Permission, Role } from './permissions';

export const roleTexts: Record<Role, { name: () => string; text: () => string }> = {
	owner: { name: m.staff_role_owner, text: m.staff_role_owner_text },
	catalogue: { name: m.staff_role_catalogue, text: m.staff_role_catalogue_text },
	orders: { name: m.staff_role_orders, text: m.staff_role_orders_text },
	moderator: { name: m.staff_role_moderator, text: m.staff_role_moderator_text },
	'privacy-officer': {
		name: m.staff_role_privacy_officer,
		text: m.staff_role_privacy_officer_text
	},
	marketing: { name: m.staff_role_marketing, text: m.staff_role_marketing_text }
};

/** Entering is no task, so it has no card. */
export type Task = Exclude<Permission, 'enter-back-office'>;

export const taskTexts: Record<Task, { name: () => string; text: () => string }> = {
	'manage-members': { name: m.staff_task_members, text: m.staff_task_members_text },
	'change-settings': { name: m.staff_task_settings, text: m.staff_task_settings_text },
	'edit-catalogue': { name: m.staff_task_catalogue, text: m.staff_task_catalogue_text },
	'handle-orders': { name: m.staff_task_orders, text: m.staff_task_orders_text },
	'refund-orders': { name: m.staff_task_refunds, text: m.staff_task_refunds_text },
	'moderate-reviews': { name: m.staff_task_reviews, text: m.staff_task_reviews_text },
	'send-campaigns': { name: m.staff_task_campaigns, text: m.staff_task_campaigns_text },
	'see-figures': { name: m.staff_task_figures, text: m.staff_task_figures_text },
	'answer-privacy-requests': { name: m.staff_task_privacy, text: m.staff_task_privacy_text },
	'open-legal-cases': { name: m.staff_task_legal, text: m.staff_task_legal_text },
	'prepare-disclosures': { name: m.staff_task_disclose, text: m.staff_task_disclose_text },
	'approve-disclosures': { name: m.staff_task_approve, text: m.staff_task_approve_text },
	'read-audit-trail': { name: m.staff_task_audit, text: m.staff_task_audit_text }
};
