import type { Kind } from '../kind.ts';

export const vase: Kind = {
	shadow: 140,
	second: 'closeup',
	focus: [480, 600, 1.7],
	draw(k, p, look) {
		const leaf = look.random.pick(['#6f9163', '#8a9a5b', '#5f8a7a']);
		if (!look.has('bare')) {
			for (let i = -2; i <= 2; i++)
				k.line(
					`M480 470C${480 + i * 30} 380 ${480 + i * 60} 300 ${480 + i * 76} ${200 + Math.abs(i) * 30}`,
					leaf,
					{ width: 8 }
				);
			for (let i = -2; i <= 2; i++)
				for (let j = 0; j < 3; j++)
					k.group(
						`translate(${480 + i * (40 + j * 17)} ${360 - j * 64 + Math.abs(i) * 12}) rotate(${i * 24 + (j % 2 ? 50 : -50)})`,
						(s) => s.oval(0, -26, 15, 32, leaf)
					);
			for (let i = -2; i <= 2; i += 2)
				k.disc(480 + i * 38, 196 + Math.abs(i) * 30, 30, p.accent).disc(
					480 + i * 38,
					196 + Math.abs(i) * 30,
					12,
					'#f6e3ae'
				);
		}
		const shapes = look.has('round')
			? 'M440 440H520C520 500 640 530 640 650C640 730 580 768 480 768S320 730 320 650C320 530 440 500 440 440Z'
			: look.has('jug')
				? 'M410 420H550C540 500 610 560 600 680C594 740 560 768 480 768S366 740 360 680C350 560 420 500 410 420Z'
				: 'M420 420H540L590 560L540 768H420L370 560Z';
		k.shape(shapes, k.turned(p));
		k.inside(shapes, (s) => {
			if (look.has('stripes'))
				for (let i = 0; i < 5; i++) s.box(300, 580 + i * 34, 360, 13, 0, p.accent);
			else if (look.has('tile'))
				for (let i = 0; i < 8; i++)
					s.poly(
						[
							[320 + i * 48, 600],
							[344 + i * 48, 640],
							[320 + i * 48, 680],
							[296 + i * 48, 640]
						],
						i % 2 ? p.accent : p.paper
					);
		});
		k.oval(480, look.has('round') ? 440 : 420, look.has('round') ? 42 : 64, 13, p.darker);
	}
};

export const clock: Kind = {
	shadow: 210,
	shadowY: 850,
	second: 'closeup',
	focus: [480, 400, 1.7],
	draw(k, p, look) {
		const square = look.has('square');
		if (square)
			k.box(200, 196, 560, 560, 70, p.darker)
				.box(200, 188, 560, 556, 70, k.slant(p.lighter, p.base, p.dark))
				.box(236, 224, 488, 484, 46, p.paper);
		else
			k.disc(480, 476, 292, p.darker)
				.disc(480, 466, 290, k.slant(p.lighter, p.base, p.dark))
				.disc(480, 466, 248, p.paper);
		for (let i = 0; i < 60; i++)
			k.group(`rotate(${i * 6} 480 466)`, (s) =>
				s.box(
					478,
					236,
					i % 5 ? 3 : 8,
					i % 5 ? 12 : i % 15 ? 26 : 40,
					3,
					i % 15 ? p.ink : p.accentDark
				)
			);
		const hour = look.random.whole(0, 11) * 30;
		k.group(`rotate(${hour + 15} 480 466)`, (s) => s.box(471, 330, 18, 150, 9, p.ink));
		k.group('rotate(62 480 466)', (s) => s.box(474, 270, 12, 210, 6, p.ink));
		k.group('rotate(200 480 466)', (s) => s.box(478, 260, 5, 240, 2, p.accent))
			.disc(480, 466, 18, p.accent)
			.disc(480, 466, 7, p.paper);
	}
};

export const frame: Kind = {
	shadow: 220,
	second: 'none',
	draw(k, p, look) {
		k.box(236, 170, 488, 600, 10, p.darker)
			.box(230, 166, 488, 600, 10, k.slant(p.lighter, p.base, p.dark))
			.box(270, 206, 408, 520, 4, p.paper);
		k.box(310, 252, 328, 428, 2, k.down('#f3ddc0', '#e8b89a'));
		const scene = `M310 540L400 430L470 500L560 390L638 500V680H310Z`;
		k.disc(560, 330, 40, p.accent)
			.shape(scene, look.random.pick(['#6d8f9e', '#86a98d', '#a97f8f']))
			.shape('M310 600C400 560 540 640 638 580V680H310Z', p.accentDark, 0.8);
		k.poly(
			[
				[320, 256],
				[420, 256],
				[320, 420]
			],
			'#ffffff',
			0.3
		);
	}
};

export const candle: Kind = {
	shadow: 150,
	second: 'pair',
	focus: [480, 420, 1.6],
	draw(k, p, look) {
		k.disc(480, 330, 130, '#ffe6a8', 0.4);
		k.shape(
			'M480 260C516 320 514 372 480 376C446 372 444 320 480 260Z',
			k.down('#ffd36b', '#ef8a3a')
		).line('M480 376V420', '#3a3d46', { width: 6 });
		k.box(346, 420, 268, 348, look.has('round') ? 90 : 26, k.turned(p)).oval(
			480,
			428,
			120,
			18,
			p.paper
		);
		k.box(400, 540, 160, 120, 14, p.paper)
			.box(428, 576, 104, 12, 6, p.accent)
			.box(446, 604, 68, 10, 5, p.ink, 0.4);
		k.box(366, 470, 13, 230, 6, '#ffffff', 0.35);
	}
};
