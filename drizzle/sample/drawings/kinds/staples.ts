import type { Kind } from '../kind.ts';

export const sack: Kind = {
	shadow: 250,
	second: 'none',
	draw(k, p, look) {
		const outline =
			'M290 250C330 270 630 270 670 250C690 400 740 560 726 700C720 760 690 768 640 768H320C270 768 240 760 234 700C220 560 270 400 290 250Z';
		k.shape(outline, k.across(p.dark, p.base, p.light, p.base, p.dark));
		k.inside(outline, (s) => {
			for (let i = 0; i < 22; i++)
				s.line(`M220 ${270 + i * 24}H740`, p.dark, { width: 2, opacity: 0.5 });
			s.box(200, 420, 560, 240, 0, p.accent, 0.95)
				.box(200, 404, 560, 8, 0, p.accent)
				.box(200, 668, 560, 8, 0, p.accent);
		});
		k.shape('M280 180C320 200 640 200 680 180L664 262C620 280 340 280 296 262Z', p.dark).line(
			'M292 262C340 284 620 284 668 262',
			p.accentDark,
			{ width: 12 }
		);
		k.disc(480, 540, 92, p.paper);
		if (look.has('wheat'))
			for (let i = 0; i < 7; i++)
				k.group(`rotate(${i % 2 ? 32 : -32} 480 ${500 + i * 14})`, (s) =>
					s.oval(480, 476 + i * 14, 10, 24, p.accentDark)
				);
		else
			for (let i = 0; i < 26; i++)
				k.group(
					`translate(${424 + look.random.whole(0, 112)} ${490 + look.random.whole(0, 100)}) rotate(${look.random.whole(0, 180)})`,
					(s) => s.oval(0, 0, 17, 5, '#dccaa4').oval(-3, -1, 10, 2, '#ffffff')
				);
	}
};

export const oilBottle: Kind = {
	shadow: 130,
	second: 'none',
	draw(k, p, look) {
		const outline = look.has('square')
			? 'M440 280H520C520 330 610 340 610 420V740C610 760 600 770 580 770H380C360 770 350 760 350 740V420C350 340 440 330 440 280Z'
			: 'M446 250H514C514 380 606 420 606 520V736C606 760 596 770 572 770H388C364 770 354 760 354 736V520C354 420 446 380 446 250Z';
		k.shape(outline, k.across(p.dark, p.lighter, p.base, p.light, p.darker));
		k.box(436, 176, 88, 90, 14, k.across(p.accentDark, p.accent, p.accentDark)).box(
			442,
			262,
			76,
			14,
			4,
			p.accentDark
		);
		k.box(354, 540, 252, 170, 0, p.paper);
		for (const [x, y, a] of [
			[440, 600, -40],
			[486, 580, 20],
			[530, 612, 50]
		] as const)
			k.group(`rotate(${a} ${x} ${y})`, (s) => s.oval(x, y, 17, 34, '#7d9a55'));
		k.disc(470, 640, 22, p.accent)
			.disc(512, 650, 18, p.accentDark)
			.box(420, 684, 120, 10, 5, p.ink, 0.5);
		k.line('M380 500C384 450 420 410 446 370', '#ffffff', { width: 11, opacity: 0.5 });
	}
};
