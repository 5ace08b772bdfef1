import type { Kind } from '../kind.ts';

export const gameBox: Kind = {
	shadow: 260,
	second: 'closeup',
	focus: [420, 420, 1.7],
	draw(k, p, look) {
		k.poly(
			[
				[250, 260],
				[310, 216],
				[770, 216],
				[716, 260]
			],
			p.lighter
		)
			.poly(
				[
					[716, 260],
					[770, 216],
					[770, 716],
					[716, 768]
				],
				p.darker
			)
			.box(250, 260, 468, 508, 8, k.slant(p.light, p.base, p.dark));
		k.inside('M280 290H690V640H280Z', (s) => {
			s.box(280, 290, 410, 350, 0, p.paper);
			if (look.has('puzzle')) {
				const tints = [p.base, p.accent, p.lighter, p.dark];
				for (let i = 0; i < 12; i++) {
					const x = 280 + (i % 4) * 103;
					const y = 290 + Math.floor(i / 4) * 117;
					s.box(x, y, 101, 115, 6, tints[(i + Math.floor(i / 4)) % 4] ?? p.base)
						.disc(x + 102, y + 58, 19, tints[(i + Math.floor(i / 4)) % 4] ?? p.base)
						.disc(x + 50, y + 112, 17, tints[(i + Math.floor(i / 4)) % 4] ?? p.base);
				}
			} else if (look.has('chess'))
				for (let i = 0; i < 48; i++)
					s.box(
						280 + (i % 8) * 52,
						290 + Math.floor(i / 8) * 60,
						52,
						60,
						0,
						(i + Math.floor(i / 8)) % 2 ? p.accentDark : '#f0e4cc'
					);
			else {
				for (let i = 0; i < 9; i++)
					s.disc(
						330 + i * 42,
						470 + 90 * Math.sin(i * 0.9),
						24,
						[p.base, p.accent, '#efc34e', '#4a8c5c'][i % 4] ?? p.base
					);
				s.box(330, 320, 86, 86, 18, '#ffffff')
					.disc(352, 342, 9, p.ink)
					.disc(394, 342, 9, p.ink)
					.disc(373, 363, 9, p.ink)
					.disc(352, 384, 9, p.ink)
					.disc(394, 384, 9, p.ink);
			}
		});
		k.box(300, 670, 240, 22, 11, p.paper)
			.box(300, 706, 150, 14, 7, p.paper, 0.7)
			.disc(650, 700, 34, p.accent);
	}
};

export const cube: Kind = {
	shadow: 230,
	second: 'closeup',
	focus: [480, 480, 1.5],
	draw(k, p, look) {
		const tints = ['#c8403f', '#efc34e', '#3f73ba', '#4a8c5c', '#e1803f', '#f5f4f0'];
		const n = look.has('two') ? 2 : look.has('four') ? 4 : 3;
		const face = (
			origin: readonly [number, number],
			u: readonly [number, number],
			v: readonly [number, number],
			shade: number
		) => {
			for (let i = 0; i < n; i++)
				for (let j = 0; j < n; j++) {
					const at = (a: number, b: number) =>
						[origin[0] + u[0] * a + v[0] * b, origin[1] + u[1] * a + v[1] * b] as const;
					const [a0, a1, b0, b1] = [(i + 0.06) / n, (i + 0.94) / n, (j + 0.06) / n, (j + 0.94) / n];
					const square = [at(a0, b0), at(a1, b0), at(a1, b1), at(a0, b1)];
					k.poly(
						square,
						look.has('plain')
							? shade
								? p.base
								: p.light
							: (tints[look.random.whole(0, 5)] ?? p.base)
					).poly(square, '#1d2430', shade);
				}
		};
		k.poly(
			[
				[480, 190],
				[750, 330],
				[750, 620],
				[480, 770],
				[210, 620],
				[210, 330]
			],
			'#24262c'
		);
		face([480, 196], [264, 136], [-264, 136], 0);
		face([214, 338], [264, 138], [0, 284], 0.1);
		face([482, 476], [264, -138], [0, 286], 0.22);
	}
};
