import { json } from '@sveltejs/kit';
import { homePage } from '$lib/catalog/home.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) => json(await homePage(locals.db, locals));
