import type { Kind } from '../kind.ts';

export const cushion: Kind = {
	shadow: 230,
	second: 'closeup',
	focus: [400, 420, 1.8],
	draw(k, p, look) {
		const outline =
			'M230 236C320 270 640 270 730 236C764 230 770 250 764 280C736 380 736 620 764 720C770 752 760 764 730 758C640 734 320 734 230 758C200 764 190 752 196 720C224 620 224 380 196 280C190 250 196 230 230 236Z';
		k.shape(outline, k.slant(p.lighter, p.base, p.dark));
		k.inside(outline, (s) => {
			if (look.has('stripes'))
				for (let i = 0; i < 9; i++) s.box(190 + i * 68, 200, 26, 600, 0, p.accent, 0.85);
			else if (look.has('kilim'))
				for (let i = 0; i < 5; i++)
					for (let j = 0; j < 5; j++)
						s.poly(
							[
								[250 + i * 116, 262 + j * 116],
								[300 + i * 116, 312 + j * 116],
								[250 + i * 116, 362 + j * 116],
								[200 + i * 116, 312 + j * 116]
							],
							(i + j) % 2 ? p.accent : p.darker,
							0.85
						).poly(
							[
								[250 + i * 116, 290 + j * 116],
								[272 + i * 116, 312 + j * 116],
								[250 + i * 116, 334 + j * 116],
								[228 + i * 116, 312 + j * 116]
							],
							p.paper
						);
			else if (look.has('quilted'))
				for (let i = -8; i < 16; i++)
					s.line(`M${i * 80} 200L${i * 80 + 600} 800M${i * 80 + 600} 200L${i * 80} 800`, p.dark, {
						width: 5
					});
			else
				s.line('M300 500C380 380 580 620 660 500', p.accent, { width: 16 }).line(
					'M300 560C380 440 580 680 660 560',
					p.accent,
					{ width: 8 }
				);
		});
		k.line('M236 250C320 284 640 284 724 250', '#ffffff', { width: 6, opacity: 0.3 });
		for (const [x, y] of [
			[212, 252],
			[748, 252],
			[212, 744],
			[748, 744]
		] as const)
			k.disc(x, y, 13, p.accent);
	}
};

/** Towels, blankets or sheets, folded and stacked. */
export const linen: Kind = {
	shadow: 280,
	second: 'closeup',
	focus: [660, 600, 1.8],
	draw(k, p, look) {
		const layers = look.has('thick') ? 3 : 4;
		const h = 420 / layers;
		for (let i = 0; i < layers; i++) {
			const y = 768 - h * (i + 1);
			const tint =
				i % 2 && look.has('mixed')
					? [p.accentDark, p.accent, p.accentDark]
					: [p.dark, p.light, p.base, p.dark];
			k.box(214 + i * 6, y, 532 - i * 12, h - 4, h / 2, k.across(...tint));
			k.line(`M${250 + i * 6} ${y + h / 2}H${690}`, p.darker, { width: 5, opacity: 0.5 });
			k.box(600, y + 2, 46, h - 8, 0, i % 2 && look.has('mixed') ? p.base : p.accent, 0.85);
			if (look.has('terry'))
				for (let j = 0; j < 22; j++) k.disc(262 + j * 15, y + 18 + (j % 3) * 9, 3, '#ffffff', 0.5);
		}
		k.box(236, 768 - h * layers + 12, 300, 12, 6, '#ffffff', 0.35);
		if (look.has('ribbon'))
			k.box(360, 348, 56, 420, 4, p.paper, 0.95)
				.disc(388, 350, 26, p.paper)
				.disc(340, 334, 34, p.paper)
				.disc(436, 334, 34, p.paper);
	}
};
