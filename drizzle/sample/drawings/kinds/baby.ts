import type { Kind } from '../kind.ts';

export const babyBottle: Kind = {
	shadow: 130,
	second: 'pair',
	focus: [480, 560, 1.6],
	draw(k, p, look) {
		k.shape(
			'M440 260C430 200 456 190 462 160C468 134 492 134 498 160C504 190 530 200 520 260Z',
			k.across('#f0d9b8', '#fbeedb', '#e3c39a')
		).box(386, 254, 188, 80, 20, k.across(p.dark, p.light, p.base, p.dark));
		const outline =
			'M396 334H564C580 380 606 400 600 460C590 520 590 560 600 620C606 680 600 770 560 770H400C360 770 354 680 360 620C370 560 370 520 360 460C354 400 380 380 396 334Z';
		k.shape(outline, k.across('#cfe2ea', '#f7fbfc', '#c3d8e1'));
		k.inside(outline, (s) =>
			s.box(340, 480, 280, 300, 0, '#fdf8ee', 0.95).oval(480, 480, 130, 12, '#fffdf8')
		);
		for (let i = 0; i < 6; i++) k.box(540, 490 + i * 42, i % 2 ? 22 : 36, 6, 3, p.dark);
		k.disc(440, 600, 40, p.base)
			.disc(420, 562, 16, p.base)
			.disc(460, 562, 16, p.base)
			.disc(428, 594, 5, p.ink)
			.disc(452, 594, 5, p.ink)
			.oval(440, 612, 10, 7, p.accent);
		if (look.has('handles'))
			k.line('M366 420C270 420 270 580 366 570M594 420C690 420 690 580 594 570', p.base, {
				width: 30
			});
	}
};

export const pacifier: Kind = {
	shadow: 190,
	shadowY: 790,
	second: 'none',
	draw(k, p, look) {
		k.oval(480, 300, 74, 96, k.across('#f0d9b8', '#fbeedb', '#e3c39a')).box(
			436,
			360,
			88,
			60,
			10,
			'#ecd2ab'
		);
		k.shape(
			'M250 470C250 400 340 400 480 420S710 400 710 470S620 560 480 540S250 540 250 470Z',
			k.down(p.lighter, p.base, p.dark)
		);
		for (const x of [320, 640]) k.oval(x, 474, 26, 17, '#ffffff', 0.8);
		k.ring(480, 620, 120, 110, p.accent, { width: 36 })
			.disc(480, 500, 62, p.dark)
			.disc(480, 496, 50, p.light);
		if (look.has('star'))
			k.poly(
				Array.from(
					{ length: 10 },
					(_, i) =>
						[
							480 + (i % 2 ? 14 : 32) * Math.sin((i * Math.PI) / 5),
							496 - (i % 2 ? 14 : 32) * Math.cos((i * Math.PI) / 5)
						] as const
				),
				p.accent
			);
		else k.disc(480, 496, 22, p.accent);
	}
};
