import type { Kind } from '../kind.ts';

export const drill: Kind = {
	shadow: 220,
	second: 'boxed',
	focus: [460, 330, 1.7],
	draw(k, p, look) {
		k.box(84, 322, 130, 16, 4, '#aab0ba')
			.poly(
				[
					[84, 322],
					[60, 330],
					[84, 338]
				],
				'#8e95a1'
			)
			.poly(
				[
					[200, 280],
					[290, 262],
					[290, 398],
					[200, 380]
				],
				'#3a3d46'
			);
		for (let i = 0; i < 5; i++) k.box(214 + i * 15, 280, 5, 100, 2, '#5b606c');
		k.box(284, 236, 380, 190, 60, k.down(p.lighter, p.base, p.dark)).box(
			284,
			236,
			90,
			190,
			30,
			'#3a3d46'
		);
		for (let i = 0; i < 4; i++) k.box(560 + i * 22, 280, 10, 90, 5, p.darker);
		k.shape('M450 410H620L672 680H520Z', k.across(p.base, p.dark))
			.shape('M470 430C430 440 430 500 462 510L490 500V430Z', p.accent)
			.shape('M600 420L620 420L672 680H640Z', '#3a3d46');
		if (look.has('corded'))
			k.box(500, 670, 190, 50, 20, '#3a3d46').line('M620 720C640 780 780 720 820 780', '#3a3d46', {
				width: 18
			});
		else
			k.box(450, 664, 270, 106, 22, '#33363f')
				.box(450, 664, 270, 30, 12, p.accent)
				.box(480, 716, 90, 14, 7, p.light);
		k.box(400, 300, 130, 20, 10, p.paper).box(400, 334, 80, 12, 6, p.paper, 0.7);
	}
};

export const grinder: Kind = {
	shadow: 300,
	second: 'boxed',
	focus: [300, 520, 1.7],
	draw(k, p, look) {
		const sander = look.has('sander');
		k.line('M800 460C860 480 850 600 910 640', '#3a3d46', { width: 18 });
		if (sander) {
			k.box(210, 700, 420, 34, 10, '#3a3d46')
				.box(216, 730, 408, 40, 6, '#c9a268')
				.shape(
					'M250 700C250 560 320 520 420 510L700 420C780 410 800 480 770 520L600 580C590 640 600 680 590 700Z',
					k.down(p.lighter, p.base, p.dark)
				)
				.box(300, 600, 160, 20, 10, p.paper)
				.shape('M640 560L770 520L800 640C780 690 700 680 690 640Z', '#3a3d46');
			return;
		}
		k.disc(250, 600, 150, '#4b4f58')
			.disc(250, 600, 140, k.slant('#8a7a68', '#5b5148'))
			.disc(250, 600, 50, '#d9dde3')
			.disc(250, 600, 18, '#6d7380');
		k.shape('M110 590A150 150 0 0 1 390 560L360 610H140Z', k.down('#d9dde3', '#8e95a1'));
		k.box(220, 470, 130, 120, 30, '#6d7380')
			.box(320, 430, 500, 130, 60, k.down(p.lighter, p.base, p.dark))
			.box(330, 430, 90, 130, 30, '#3a3d46')
			.line('M300 470V330', '#3a3d46', { width: 50 });
		for (let i = 0; i < 5; i++) k.box(680 + i * 20, 456, 9, 78, 4, p.darker);
		k.box(500, 440, 110, 24, 12, p.accent).box(470, 500, 150, 16, 8, p.paper);
	}
};
