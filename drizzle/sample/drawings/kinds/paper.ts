import type { Kind } from '../kind.ts';
import type { Palette } from '../palette.ts';
import type { Sketch } from '../sketch.ts';
import type { SeededRandom } from '../../seeded-random.ts';

export const book: Kind = {
	shadow: 210,
	second: 'none',
	draw(k, p, look) {
		k.poly(
			[
				[300, 196],
				[660, 196],
				[690, 176],
				[330, 176]
			],
			'#efe9dc'
		).box(316, 180, 374, 576, 6, '#e3dccd');
		for (let i = 0; i < 6; i++) k.box(664 + i * 4, 186, 2, 566, 0, '#c9c0ad');
		k.box(282, 192, 386, 578, 8, k.slant(p.light, p.base, p.dark))
			.box(282, 192, 40, 578, 8, p.darker, 0.55)
			.box(322, 192, 5, 578, 0, '#ffffff', 0.2);
		coverArt(k, p, look.random);
		k.box(370, 640, 250, 20, 10, p.paper, 0.95)
			.box(420, 674, 150, 12, 6, p.paper, 0.75)
			.box(450, 716, 90, 10, 5, p.accent);
	}
};

/** One of six abstract covers. */
function coverArt(k: Sketch, p: Palette, random: SeededRandom): void {
	const cover = random.whole(0, 5);
	k.inside('M330 230H660V610H330Z', (s) => {
		if (cover === 0)
			s.disc(495, 420, 130, p.accent).disc(495, 420, 84, p.base).disc(495, 420, 44, p.accent);
		if (cover === 1)
			for (let i = 0; i < 5; i++)
				s.line(`M330 ${520 - i * 52}q42 -60 83 0t83 0t83 0t83 0`, i % 2 ? p.accent : p.paper, {
					width: 16
				});
		if (cover === 2)
			s.disc(560, 320, 56, p.accent)
				.shape('M330 610V500L430 380L510 480L580 410L660 520V610Z', p.darker)
				.shape('M330 610V560C430 520 560 600 660 540V610Z', p.paper, 0.8);
		if (cover === 3)
			for (let i = 0; i < 12; i++)
				s.group(`rotate(${i * 30} 495 420)`, (t) =>
					t.shape(
						'M495 420C460 360 460 320 495 270C530 320 530 360 495 420Z',
						i % 2 ? p.accent : p.paper,
						0.9
					)
				);
		if (cover === 4)
			for (let i = 0; i < 16; i++)
				s.box(
					346 + (i % 4) * 76,
					260 + Math.floor(i / 4) * 84,
					62,
					70,
					random.whole(0, 35),
					random.pick([p.accent, p.paper, p.dark, p.lighter])
				);
		if (cover === 5) {
			s.shape('M495 590V330', p.accent).line('M495 600V340', p.paper, { width: 10 });
			for (let i = 0; i < 4; i++)
				s.group(`translate(495 ${560 - i * 62}) rotate(${i % 2 ? 48 : -48})`, (t) =>
					t.oval(0, -62, 28, 60, p.accent)
				);
			s.disc(495, 310, 40, p.paper);
		}
	});
}

export const notebook: Kind = {
	shadow: 230,
	second: 'closeup',
	focus: [420, 380, 1.7],
	draw(k, p, look) {
		k.box(290, 184, 410, 586, 22, '#e3dccd')
			.box(270, 178, 410, 586, 22, p.darker)
			.box(262, 172, 410, 586, 22, k.slant(p.lighter, p.base, p.dark));
		k.inside('M262 172H672V758H262Z', (s) => {
			if (look.has('stripes'))
				for (let i = 0; i < 8; i++) s.box(250, 420 + i * 44, 440, 18, 0, p.accent, 0.9);
			if (look.has('dots'))
				for (let i = 0; i < 56; i++)
					s.disc(330 + (i % 7) * 50, 400 + Math.floor(i / 7) * 46, 9, p.accent);
			if (look.has('waves'))
				for (let i = 0; i < 6; i++)
					s.line(`M250 ${520 + i * 40}q36 -36 72 0t72 0t72 0t72 0t72 0t72 0`, p.accent, {
						width: 12
					});
		});
		if (look.has('spiral'))
			for (let i = 0; i < 15; i++)
				k.disc(288, 206 + i * 37, 9, p.darker).line(
					`M286 ${206 + i * 37}C240 ${190 + i * 37} 236 ${222 + i * 37} 262 ${212 + i * 37}`,
					'#aab0ba',
					{ width: 8 }
				);
		else k.box(590, 172, 24, 586, 2, p.accent).box(320, 758, 20, 60, 2, p.accent);
		k.box(350, 250, 200, 110, 12, p.paper)
			.box(380, 286, 140, 10, 5, p.ink, 0.5)
			.box(400, 314, 100, 8, 4, p.ink, 0.3);
	}
};

/** A ream of paper, or with `notes` a cube of coloured notes. */
export const paperStack: Kind = {
	shadow: 260,
	second: 'none',
	draw(k, p, look) {
		if (look.has('notes')) {
			const tints = [p.base, p.accent, p.light, p.paper, p.lighter];
			for (let i = 0; i < 10; i++)
				k.box(280 + (i % 2) * 4, 720 - i * 44, 400, 48, 4, tints[i % 5] ?? p.base);
			k.poly(
				[
					[280, 324],
					[420, 250],
					[800, 250],
					[684, 324]
				],
				p.lighter
			).poly(
				[
					[684, 324],
					[800, 250],
					[800, 680],
					[684, 768]
				],
				p.dark
			);
			return;
		}
		k.poly(
			[
				[220, 470],
				[360, 380],
				[790, 380],
				[690, 470]
			],
			p.paper
		).poly(
			[
				[690, 470],
				[790, 380],
				[790, 660],
				[690, 768]
			],
			p.darker
		);
		k.box(220, 470, 470, 298, 4, k.across(p.light, p.base))
			.box(220, 560, 470, 90, 0, p.accent)
			.disc(330, 606, 60, p.paper)
			.ring(330, 606, 34, 34, p.accentDark, { width: 10 });
		k.box(430, 586, 200, 14, 7, p.paper).box(430, 614, 130, 12, 6, p.paper, 0.7);
	}
};

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

export const pencils: Kind = {
	shadow: 250,
	second: 'closeup',
	focus: [480, 340, 1.7],
	draw(k, p, look) {
		for (let i = 0; i < 10; i++) {
			const tint = crayons[i] ?? '#888888';
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
