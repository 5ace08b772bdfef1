/** Optional packages that are named in the lock file and have no entry of their own. */
export function missingPackages(
	packages: Record<string, { dev?: boolean; optionalDependencies?: Record<string, string> }>
): { name: string; version: string; dev: boolean | undefined }[];
