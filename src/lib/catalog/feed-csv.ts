import { feedColumn } from './feed-columns';
import { atLine, UnreadableRow } from './feed-record';

type FeedRecord = Record<string, unknown> | UnreadableRow;

/**
 * Reads CSV piece by piece: quoted cells with line ends and doubled quotes, CRLF or LF, a byte order mark, and commas,
 * semicolons or tabs, whichever the header uses. The header's names may be Persian.
 */
export class CsvReader {
	#delimiter = '';
	#columns: string[] | null = null;
	#cells: string[] = [];
	#cell = '';
	#isQuoted = false;
	#afterQuote = false;
	#wasReturn = false;
	#line = 1;
	#rowLine = 1;

	/** Rows that are complete after this piece of text. */
	push(text: string): FeedRecord[] {
		const rows: FeedRecord[] = [];
		for (const character of text) {
			const row = this.#take(character);
			if (row) rows.push(row);
		}
		return rows;
	}

	/** The last row, when the file does not end with a line end. */
	end(): FeedRecord[] {
		if (this.#isQuoted && !this.#afterQuote) {
			this.#isQuoted = false;
			return [new UnreadableRow(this.#rowLine, 'unreadable-row')];
		}
		const row = this.#cell === '' && this.#cells.length === 0 ? null : this.#endRow();
		return row ? [row] : [];
	}

	/** The header as it was understood; null before it was read. */
	get columns(): readonly string[] | null {
		return this.#columns;
	}

	#take(character: string): FeedRecord | null {
		const isLineEnd = character === '\n' || character === '\r';
		const isSecondHalf = character === '\n' && this.#wasReturn;
		this.#wasReturn = character === '\r';
		if (isLineEnd && !isSecondHalf) this.#line += 1;
		if (this.#isQuoted && !this.#afterQuote) {
			if (character === '"') this.#afterQuote = true;
			else this.#cell += character;
			return null;
		}
		if (character === '"') {
			// Twice within quotes means one; at the start of a cell it opens them.
			if (this.#afterQuote) this.#cell += '"';
			else if (this.#cell === '') this.#isQuoted = true;
			else this.#cell += '"';
			this.#afterQuote = false;
			return null;
		}
		if (isSecondHalf) return null;
		if (isLineEnd) return this.#endRow();
		if (this.#isDelimiter(character)) this.#endCell();
		else if (character !== '\uFEFF' || this.#cell !== '') this.#cell += character;
		return null;
	}

	#isDelimiter(character: string): boolean {
		if (this.#delimiter === '' && /[,;\t]/.test(character)) this.#delimiter = character;
		return character === this.#delimiter;
	}

	#endCell(): void {
		this.#cells.push(this.#cell);
		this.#cell = '';
		this.#isQuoted = false;
		this.#afterQuote = false;
	}

	#endRow(): FeedRecord | null {
		this.#endCell();
		const cells = this.#cells;
		const line = this.#rowLine;
		this.#cells = [];
		this.#rowLine = this.#line;
		if (cells.length === 1 && cells[0]?.trim() === '') return null;
		if (!this.#columns) {
			this.#columns = cells.map((name) => feedColumn(name) ?? name.trim());
			return null;
		}
		if (cells.length !== this.#columns.length) return new UnreadableRow(line, 'wrong-cell-count');
		return atLine(
			line,
			Object.fromEntries(this.#columns.map((column, index) => [column, cells[index]]))
		);
	}
}
