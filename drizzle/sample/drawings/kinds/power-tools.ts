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
			k.box(200, 700, 470, 36, 12, '#3a3d46').box(206, 732, 458, 38, 6, '#c9a268');
			for (let i = 0; i < 9; i++) k.disc(236 + i * 50, 752, 6, '#a07c46');
			k.shape(
				'M236 702C236 600 270 560 330 548L330 480C330 400 400 370 480 372H600C690 372 720 420 700 470C680 520 640 520 620 560C600 600 620 660 634 702Z',
				k.slant(p.lighter, p.base, p.dark)
			);
			k.shape(
				'M400 470C400 430 440 424 480 424H570C610 424 620 446 600 470C580 496 560 520 552 548H420C404 530 400 500 400 470Z',
				p.darker
			);
			k.box(300, 600, 190, 24, 12, p.accent).box(300, 640, 120, 14, 7, p.paper, 0.8);
			k.shape('M640 590L790 560L830 700C800 740 720 730 690 690Z', '#5b606c').line(
				'M680 600L720 710M730 590L770 716',
				'#3a3d46',
				{ width: 6 }
			);
			k.line('M300 560C320 546 340 540 352 500', '#ffffff', { width: 9, opacity: 0.3 });
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
