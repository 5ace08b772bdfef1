import type { Kind } from '../kind.ts';

/** A shampoo or lotion bottle; `pump` gives it a pump, `slim` narrows it. */
export const careBottle: Kind = {
	shadow: 150,
	second: 'none',
	draw(k, p, look) {
		const w = look.has('slim') ? 96 : look.random.whole(124, 146);
		const round = look.random.pick([40, 70, 110]);
		const top = look.has('pump') ? 350 : 300;
		if (look.has('pump'))
			k.box(470, 236, 20, 100, 6, p.accentDark)
				.shape('M400 220H520C540 220 544 250 520 250H420L404 270H384Z', p.accent)
				.box(430, 310, 100, 50, 12, k.across(p.accentDark, p.accent, p.accentDark));
		else
			k.box(
				480 - w * 0.62,
				196,
				w * 1.24,
				116,
				22,
				k.across(p.accentDark, p.accent, p.paper, p.accent, p.accentDark)
			);
		k.box(480 - w, top, w * 2, 770 - top, round, k.turned(p));
		k.box(480 - w, 470, w * 2, 180, 0, p.paper, 0.94);
		k.disc(480, 530, 34, p.accent);
		for (const a of [0, 72, 144, 216, 288])
			k.group(`rotate(${a} 480 530)`, (s) => s.oval(480, 506, 9, 17, p.paper));
		k.box(430, 588, 100, 12, 6, p.ink, 0.6).box(446, 612, 68, 9, 4, p.ink, 0.35);
		k.box(500 - w, top + 50, 12, 640 - top, 6, '#ffffff', 0.4);
	}
};

export const creamJar: Kind = {
	shadow: 200,
	second: 'pair',
	focus: [480, 600, 1.7],
	draw(k, p, look) {
		k.box(290, 560, 380, 210, look.has('glass') ? 40 : 80, k.turned(p))
			.box(330, 620, 300, 90, 10, p.paper, 0.95)
			.disc(390, 665, 26, p.accent)
			.box(440, 646, 140, 12, 6, p.ink, 0.6)
			.box(440, 672, 90, 9, 4, p.ink, 0.35);
		k.box(276, 450, 408, 124, 26, k.across(p.accentDark, p.accent, p.paper, p.accent, p.accentDark))
			.oval(480, 462, 196, 24, p.accent)
			.oval(480, 458, 176, 18, '#ffffff', 0.35);
		k.line('M300 600V720', '#ffffff', { width: 10, opacity: 0.4 });
	}
};

export const tube: Kind = {
	shadow: 120,
	second: 'none',
	draw(k, p, look) {
		k.shape('M340 190H620L590 640H370Z', k.turned(p)).box(334, 168, 292, 44, 6, p.dark);
		for (let i = 0; i < 15; i++) k.box(344 + i * 19, 172, 6, 34, 2, p.darker, 0.6);
		k.box(
			392,
			636,
			176,
			134,
			20,
			k.across(p.accentDark, p.accent, p.paper, p.accent, p.accentDark)
		);
		for (let i = 0; i < 11; i++) k.box(402 + i * 15, 660, 5, 100, 2, p.accentDark, 0.45);
		if (look.has('mint'))
			k.shape('M352 330C430 270 530 400 612 320L604 440C530 500 430 380 360 440Z', p.accent).line(
				'M356 460C430 400 530 520 602 460',
				p.paper,
				{ width: 12 }
			);
		else
			k.box(400, 290, 160, 180, 80, p.paper, 0.95)
				.oval(480, 370, 34, 56, p.accent)
				.line('M480 330V430', p.accentDark, { width: 6 });
		k.box(410, 510, 140, 14, 7, p.paper).box(430, 538, 100, 10, 5, p.paper, 0.7);
		k.line('M364 220L386 610', '#ffffff', { width: 10, opacity: 0.4 });
	}
};

export const soap: Kind = {
	shadow: 260,
	second: 'closeup',
	focus: [480, 600, 1.8],
	draw(k, p, look) {
		k.box(236, 716, 488, 54, 24, k.across('#a97f53', '#d9b384', '#b98c5c'));
		for (let i = 0; i < 5; i++) k.box(270 + i * 90, 716, 46, 14, 6, '#8a6238');
		k.box(270, 560, 420, 166, look.has('round') ? 80 : 44, p.darker).box(
			270,
			546,
			420,
			160,
			look.has('round') ? 80 : 44,
			k.down(p.lighter, p.base, p.dark)
		);
		k.raw(
			`<rect x="306" y="578" width="348" height="96" rx="40" fill="none" stroke="${p.dark}" stroke-width="8"/>`
		);
		for (const a of [-40, 0, 40])
			k.group(`rotate(${a} 480 656)`, (s) =>
				s.shape('M480 656C460 630 464 604 480 590C496 604 500 630 480 656Z', p.accent, 0.8)
			);
		for (const [x, y, r] of [
			[330, 500, 40],
			[400, 470, 22],
			[620, 490, 32],
			[300, 440, 16],
			[560, 520, 18]
		] as const)
			k.disc(x, y, r, '#ffffff', 0.7)
				.ring(x, y, r, r, p.light, { width: 4 })
				.disc(x - r * 0.3, y - r * 0.3, r * 0.22, '#ffffff');
	}
};
