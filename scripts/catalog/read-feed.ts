import { createReadStream } from 'node:fs';
import { CsvReader } from '../../src/lib/catalog/feed-csv.ts';
import { FEED_COLUMNS } from '../../src/lib/catalog/feed-columns.ts';
import { atLine, UnreadableRow } from '../../src/lib/catalog/feed-record.ts';

type FeedRecord = Record<string, unknown> | UnreadableRow;

/**
 * The rows of a CSV or JSON Lines file, read piece by piece; `onBytes` hears how far the reading is. Throws one sentence
 * when the file is no text in UTF-8, or its header names none of our columns.
 */
export async function* readFeed(
	file: string,
	onBytes: (bytes: number) => void = () => undefined
): AsyncGenerator<FeedRecord> {
	let reader: CsvReader | JsonLinesReader | null = null;
	for await (const text of textOf(file, onBytes)) {
		// A piece may hold nothing but white space before the first sign of which kind of file it is.
		const start = text.replace(/^\uFEFF/, '').trimStart();
		if (!reader && start === '') continue;
		reader ??= start.startsWith('{') ? new JsonLinesReader() : new CsvReader();
		yield* checked(reader, reader.push(text));
	}
	if (reader) yield* checked(reader, reader.end());
}

async function* textOf(file: string, onBytes: (bytes: number) => void): AsyncGenerator<string> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let bytes = 0;
	try {
		for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) {
			// Without an encoding the stream gives buffers.
			const buffer = chunk as Buffer;
			yield decoder.decode(buffer, { stream: true });
			onBytes((bytes += buffer.length));
		}
		yield decoder.decode();
	} catch (error) {
		if (error instanceof TypeError)
			throw new Error('the file is not text in UTF-8; save it as “CSV UTF-8”', { cause: error });
		throw error;
	}
}

function checked(reader: CsvReader | JsonLinesReader, rows: FeedRecord[]): FeedRecord[] {
	const names = reader instanceof CsvReader ? reader.columns : null;
	if (names && !names.some((name) => name in FEED_COLUMNS))
		throw new Error(
			`the header names none of the feed's columns; it should hold ${Object.keys(FEED_COLUMNS).slice(0, 3).join(', ')} …`
		);
	return rows;
}

class JsonLinesReader {
	#rest = '';
	#line = 0;

	push(text: string): FeedRecord[] {
		const lines = (this.#rest + text).split('\n');
		this.#rest = lines.pop() ?? '';
		return lines.map((line) => this.#read(line)).filter((row) => row !== null);
	}

	end(): FeedRecord[] {
		const row = this.#read(this.#rest);
		return row ? [row] : [];
	}

	#read(text: string): FeedRecord | null {
		this.#line += 1;
		const plain = text.replace(/^\uFEFF/, '').trim();
		if (plain === '') return null;
		try {
			const value: unknown = JSON.parse(plain);
			if (typeof value === 'object' && value !== null && !Array.isArray(value))
				return atLine(this.#line, { ...value });
		} catch {
			// Told below, with its line.
		}
		return new UnreadableRow(this.#line, 'unreadable-row');
	}
}
