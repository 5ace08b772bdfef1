import { redirect } from '@sveltejs/kit';

/** Where password managers send people who want another password (W3C “change-password”); sign-in stands before it. */
export function GET(): never {
	redirect(302, '/account/password');
}
