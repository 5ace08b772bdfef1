import { redirect } from '@sveltejs/kit';

/** Where password managers send people who want another password (W3C “change-password”). */
export function GET(): never {
	redirect(302, '/forgot-password');
}
