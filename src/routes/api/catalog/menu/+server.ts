import { json } from '@sveltejs/kit';
import { menu } from '$lib/catalog/menu.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => json(await menu(event));
