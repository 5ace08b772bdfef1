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
