import type { Kind } from '../kind.ts';
import type { Palette } from '../palette.ts';

const crayons = [
	'#c8403f',
	'#e1803f',
	'#efc34e',
	'#6aa35a',
	'#3f9aa6',
	'#3f73ba',
	'#7a5fa6',
	'#d583a4',
	'#7b5239',
	'#50555f'
];

export const pen: Kind = {
	shadow: 240,
	shadowY: 740,
	second: 'none',
	draw(k, p, look) {
		const one = (dx: number, tint: Palette) =>
			k.group(`rotate(-42 480 470) translate(0 ${dx})`, (s) => {
				const body = s.down(tint.lighter, tint.base, tint.darker);
				s.box(250, 440, 420, 58, 26, body)
					.box(560, 436, 230, 66, 26, s.down(tint.base, tint.darker))
					.box(570, 424, 170, 12, 6, p.accent)
					.box(552, 434, 16, 70, 4, p.accent);
				if (look.has('fountain'))
					s.shape('M250 446L150 466L130 469L150 472L250 492Z', s.down('#f3dfa6', '#b98a3a')).line(
						'M140 469H210',
						'#7a5a20',
						{ width: 4 }
					);
				else
					s.poly(
						[
							[252, 444],
							[170, 462],
							[156, 469],
							[170, 476],
							[252, 494]
						],
						'#c9ced6'
					);
				s.box(280, 450, 240, 8, 4, '#ffffff', 0.4);
			});
		if (look.has('set')) {
			one(110, { ...p, base: p.accent, lighter: p.paper, darker: p.accentDark });
			one(-110, { ...p, base: p.light, darker: p.dark });
		}
		one(0, p);
	}
};

export const pencils: Kind = {
	shadow: 250,
	second: 'closeup',
	focus: [480, 340, 1.7],
	draw(k, p, look) {
		for (let i = 0; i < 10; i++) {
			const tint = look.has('graphite') ? '#4b4f58' : (crayons[i] ?? '#888888');
			const x = 262 + i * 44;
			const y = 190 + look.random.whole(0, 46);
			if (look.has('marker'))
				k.box(x, y + 26, 38, 420, 10, '#f4f2ec')
					.box(x, y + 6, 38, 130, 12, tint)
					.box(x + 6, y + 16, 7, 100, 3, '#ffffff', 0.4);
			else
				k.poly(
					[
						[x + 19, y],
						[x + 38, y + 70],
						[x, y + 70]
					],
					'#ecd2a8'
				)
					.poly(
						[
							[x + 19, y],
							[x + 26, y + 24],
							[x + 12, y + 24]
						],
						tint
					)
					.box(x, y + 68, 38, 400, 2, tint)
					.box(x + 12, y + 68, 10, 400, 0, '#ffffff', 0.25);
		}
		k.box(236, 470, 488, 298, 20, p.darker).box(
			236,
			460,
			488,
			300,
			20,
			k.slant(p.lighter, p.base, p.dark)
		);
		k.shape(
			'M236 620C340 540 420 680 520 610S680 560 724 600V740C724 752 716 760 704 760H256C244 760 236 752 236 740Z',
			p.accent
		).disc(340, 550, 36, p.paper, 0.9);
	}
};

export const pencilCase: Kind = {
	shadow: 290,
	second: 'closeup',
	focus: [620, 540, 1.8],
	draw(k, p, look) {
		for (const [x, tint, a] of [
			[330, '#e1803f', -14],
			[400, '#3f73ba', -4],
			[470, '#6aa35a', 8]
		] as const)
			k.group(`rotate(${a} ${x} 560)`, (s) =>
				s
					.poly(
						[
							[x + 16, 300],
							[x + 32, 360],
							[x, 360]
						],
						'#ecd2a8'
					)
					.box(x, 358, 32, 220, 2, tint)
			);
		k.box(190, 510, 580, 258, 110, k.down(p.lighter, p.base, p.dark));
		k.inside('M190 510H770V768H190Z', (s) => {
			if (look.has('dots'))
				for (let i = 0; i < 36; i++)
					s.disc(
						270 + (i % 9) * 54 + (Math.floor(i / 9) % 2) * 27,
						606 + Math.floor(i / 9) * 44,
						11,
						p.accent
					);
			else if (look.has('stripes'))
				for (let i = 0; i < 5; i++) s.box(270 + i * 90, 560, 34, 210, 0, p.accent);
			else s.line('M240 690q50 -60 100 0t100 0t100 0t100 0t100 0', p.accent, { width: 16 });
		});
		k.line('M240 552H720', p.darker, { width: 16 })
			.line('M240 552H720', p.accent, { width: 6, dash: '6 7' })
			.box(250, 540, 40, 62, 14, p.accent);
	}
};
