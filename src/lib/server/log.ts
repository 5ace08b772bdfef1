/** What may stand in a log line: codes, counts and ids of requests. Personal data has no field here. */
export interface LogFields {
	requestId?: string;
	route?: string | null;
	status?: number;
	job?: string;
	count?: number;
	code?: string;
	durationMs?: number;
}

/** The only door to the log. One JSON line; an error gives its class and stack, never a message that may hold input. */
export function log(
	level: 'info' | 'warn' | 'error',
	event: string,
	fields: LogFields = {},
	error?: unknown
): void {
	const line: Record<string, unknown> = { level, event, ...fields };
	if (error instanceof Error) {
		line.error = error.name;
		line.stack = error.stack
			?.split('\n')
			.filter((text) => /^\s+at /.test(text))
			.slice(0, 8);
	}
	console[level](JSON.stringify(line));
}
