import { asc, eq, sql, type SQL } from 'drizzle-orm';
import { retryRead, type Db } from '$lib/server/db/client';
import { staffRoles } from '$lib/server/db/schema/staff';
import type { AccountId } from '$lib/values/ids';
import { isRole, rolesWith, type Permission, type Role } from './permissions';

/** The roles an account holds; none for a shopper. */
export async function rolesOf(db: Db, accountId: AccountId): Promise<Role[]> {
	const rows = await retryRead(() =>
		db
			.select({ role: staffRoles.role })
			.from(staffRoles)
			.where(eq(staffRoles.accountId, accountId))
			.orderBy(asc(staffRoles.role))
	);
	return rows.map(({ role }) => role).filter(isRole);
}

interface Holder {
	/** An id, or the column of a row that holds one. */
	accountId: string | SQL;
	permission: Permission;
}

/**
 * True inside a statement while the account still holds a role with the permission: who lost it between the guard and
 * the query reads nothing and writes nothing.
 */
export function stillMay({ accountId, permission }: Holder): SQL {
	const roles = sql.join(
		rolesWith(permission).map((role) => sql`${role}`),
		sql`, `
	);
	return sql`EXISTS (SELECT 1 FROM staff_roles AS mine WHERE mine.account_id = ${accountId} AND mine.role IN (${roles}))`;
}
