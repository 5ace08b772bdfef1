import type { Kind } from '../kind.ts';
import { boxPath } from '../sketch.ts';

export const headphones: Kind = {
	shadow: 250,
	second: 'boxed',
	focus: [330, 590, 1.9],
	draw(k, p, look) {
		const cup = look.random.whole(92, 108);
		const band = look.random.pick([300, 320, 340]);
		const metal = k.down(p.lighter, p.darker);
		k.line(`M268 590C240 ${band - 120} 350 190 480 190S720 ${band - 120} 692 590`, p.darker, {
			width: 46
		});
		k.line(`M268 590C240 ${band - 120} 350 190 480 190S720 ${band - 120} 692 590`, p.base, {
			width: 34
		});
		k.line('M352 268Q480 178 608 268', p.dark, { width: 58 });
		k.line('M356 262Q480 176 604 262', p.light, { width: 16 });
		for (const side of [-1, 1]) {
			k.group(`translate(480 0) scale(${side} 1)`, (s) => {
				s.box(196, 430, 26, 120, 13, metal);
				s.box(128, 600 - cup * 1.3, 62, cup * 2.6, 31, p.darker);
				s.box(136, 600 - cup * 1.2, 30, cup * 2.4, 15, p.ink, 0.35);
				s.box(176, 600 - cup * 1.42, 100, cup * 2.84, 50, s.across(p.light, p.base, p.dark));
				s.box(
					206,
					600 - cup,
					52,
					cup * 2,
					26,
					s.down(p.accent, p.accentDark),
					look.has('trim') ? 1 : 0.55
				);
				s.box(216, 600 - cup + 12, 8, cup * 1.5, 4, '#ffffff', 0.28);
			});
		}
		k.disc(700, 726, 6, p.accent);
	}
};

export const earbuds: Kind = {
	shadow: 220,
	second: 'boxed',
	focus: [480, 470, 1.7],
	draw(k, p, look) {
		const round = look.random.pick([70, 96, 120]);
		const bud = (x: number, flip: number) =>
			k.group(`translate(${x} 330) scale(${flip} 1) rotate(8)`, (s) => {
				s.box(-18, 10, 40, 170, 20, s.across(p.light, p.base, p.dark));
				s.box(-18, 158, 40, 22, 10, p.accent);
				s.oval(-4, -14, 62, 58, s.slant(p.lighter, p.base, p.dark));
				s.oval(-46, -6, 30, 38, p.darker);
				s.oval(-54, -6, 16, 24, p.ink, 0.7);
				s.oval(18, -34, 20, 12, '#ffffff', 0.35);
			});
		k.box(262, 300, 436, 210, round, p.darker);
		k.box(276, 312, 408, 186, round - 10, p.dark);
		bud(392, 1);
		bud(568, -1);
		k.box(250, 470, 460, 300, round, k.turned(p));
		k.box(250, 470, 460, 90, round, p.lighter, 0.35);
		k.box(440, 486, 80, 18, 9, p.dark);
		k.disc(480, 640, 9, p.accent);
		k.box(290, 520, 14, 190, 7, '#ffffff', 0.25);
	}
};

export const speaker: Kind = {
	shadow: 240,
	second: 'closeup',
	focus: [480, 560, 1.8],
	draw(k, p, look) {
		if (look.has('wide')) return wideSpeaker(k, p, look);
		const outline = boxPath(300, 230, 360, 540, 90);
		k.line('M420 236C420 150 540 150 540 236', p.darker, { width: 20 });
		k.shape(outline, k.turned(p));
		k.inside(outline, (s) => {
			for (let row = 0; row < 20; row++) {
				for (let column = 0; column < 15; column++) {
					const shift = row % 2 ? 12 : 0;
					s.disc(304 + column * 25 + shift, 306 + row * 21, 4.6, p.darker, 0.75);
				}
			}
			s.box(290, 700, 380, 90, 0, p.dark);
		});
		k.disc(480, 440, 96, p.dark)
			.disc(480, 440, 78, k.slant(p.darker, p.base))
			.disc(480, 440, 30, p.ink, 0.6);
		k.ring(480, 440, 96, 96, p.accent, { width: 7 });
		for (let i = 0; i < 3; i++) k.disc(430 + i * 50, 738, 11, i === 1 ? p.accent : p.light);
	}
};

const wideSpeaker: Kind['draw'] = (k, p) => {
	const outline = boxPath(160, 440, 640, 320, 150);
	k.line('M260 450C300 330 660 330 700 450', p.darker, { width: 26 });
	k.line('M260 450C300 330 660 330 700 450', p.dark, { width: 14 });
	k.shape(outline, k.down(p.lighter, p.base, p.base, p.darker));
	k.inside(boxPath(196, 476, 568, 248, 116), (s) => {
		s.box(196, 476, 568, 248, 0, p.darker);
		for (let i = 0; i < 36; i++) s.box(200 + i * 16, 470, 7, 260, 3, p.dark);
	});
	for (const x of [326, 634]) {
		k.disc(x, 600, 92, p.dark)
			.disc(x, 600, 74, k.slant(p.base, p.darker))
			.disc(x, 600, 28, p.accent);
	}
	for (let i = 0; i < 4; i++) k.box(424 + i * 30, 452, 18, 10, 5, p.ink, 0.7);
	k.disc(162, 600, 1, p.base);
};
