/** Widths in which a product's picture is drawn, in pixels. */
const WIDTHS = [160, 320, 640, 960] as const;
const FORMATS = ['avif', 'webp'] as const;
const NAME = /^(.+)-(\d+)\.(avif|webp)$/;

/**
 * Other files of the same picture that can stand in for one, the best first: larger before smaller, since that loses
 * nothing, and of two formats the one asked for, or any that the browser says it accepts.
 */
export function standIns(path: string, accepts: string): string[] {
	const [, picture, width, format] = NAME.exec(path) ?? [];
	if (picture === undefined || format === undefined) return [];
	const asked = Number(width);
	const larger = WIDTHS.filter((each) => each >= asked);
	const smaller = WIDTHS.filter((each) => each < asked).reverse();
	const formats = [
		format,
		...FORMATS.filter((each) => each !== format && accepts.includes(`image/${each}`))
	];
	return [...larger, ...smaller]
		.flatMap((each) => formats.map((ending) => `${picture}-${each}.${ending}`))
		.filter((name) => name !== path);
}
