import type { Kind } from '../kind.ts';

export const tableLamp: Kind = {
	shadow: 150,
	second: 'closeup',
	focus: [480, 360, 1.5],
	draw(k, p, look) {
		const glow = '#ffe9b8';
		k.oval(480, 766, 124, 18, p.darker).oval(480, 754, 124, 18, k.across(p.light, p.base, p.dark));
		if (look.has('ceramic'))
			k.shape(
				'M480 754C380 754 372 640 420 580C450 540 460 520 462 480H498C500 520 510 540 540 580C588 640 580 754 480 754Z',
				k.turned(p)
			);
		else k.box(468, 440, 24, 310, 10, k.turned(p));
		k.disc(480, 400, 240, glow, 0.28);
		const cone = look.has('drum') ? 'M310 200H650L660 460H300Z' : 'M390 190H570L690 470H270Z';
		k.shape(cone, k.across(p.accentDark, p.accent, '#fff3d6', p.accent, p.accentDark));
		k.oval(480, look.has('drum') ? 460 : 470, look.has('drum') ? 180 : 210, 18, glow);
		if (look.has('pleated'))
			for (let i = -4; i <= 4; i++)
				k.line(`M${480 + i * 19} 200L${480 + i * 44} 464`, p.accentDark, {
					width: 4,
					opacity: 0.5
				});
		k.line('M590 470V540', p.ink, { width: 4 }).disc(590, 548, 9, p.base);
	}
};

export const deskLamp: Kind = {
	shadow: 170,
	second: 'boxed',
	focus: [560, 300, 1.7],
	draw(k, p, look) {
		k.poly(
			[
				[610, 350],
				[790, 290],
				[860, 768],
				[420, 768]
			],
			'#ffe9b8',
			0.3
		);
		k.oval(360, 758, 140, 22, p.darker)
			.oval(360, 744, 140, 22, k.across(p.light, p.base, p.dark))
			.disc(420, 744, 9, p.accent);
		k.line('M360 740L300 470L560 250', p.darker, { width: 28 }).line(
			'M357 738L297 470L556 252',
			p.light,
			{ width: 9 }
		);
		k.disc(300, 470, 26, p.accent).disc(300, 470, 11, p.accentDark).disc(560, 250, 22, p.accent);
		if (look.has('bar'))
			k.group('rotate(18 600 270)', (s) =>
				s.box(520, 240, 300, 44, 20, s.down(p.lighter, p.dark)).box(540, 276, 260, 12, 6, '#fff1c9')
			);
		else
			k.group('rotate(-20 640 280)', (s) =>
				s
					.shape(
						'M600 220H690C740 260 760 320 764 372H526C530 320 550 260 600 220Z',
						s.across(p.light, p.base, p.darker)
					)
					.oval(645, 372, 119, 16, '#fff1c9')
					.box(616, 192, 60, 36, 12, p.darker)
			);
	}
};

export const bulb: Kind = {
	shadow: 110,
	second: 'none',
	draw(k, p, look) {
		k.disc(480, 370, 250, '#fff0c4', 0.45);
		k.shape(
			look.has('candle')
				? 'M480 150C560 250 590 340 570 430C556 500 530 530 524 580H436C430 530 404 500 390 430C370 340 400 250 480 150Z'
				: 'M480 160C610 160 676 250 664 356C654 440 570 500 548 590H412C390 500 306 440 296 356C284 250 350 160 480 160Z',
			k.slant('#ffffff', '#fff3d0', '#f2d999')
		);
		if (look.has('filament'))
			k.line('M450 580V420L430 360L460 400L480 330L500 400L530 360L510 420V580', '#e19a3a', {
				width: 7
			});
		k.box(412, 580, 136, 40, 8, k.turned(p));
		for (let i = 0; i < 4; i++)
			k.box(426, 620 + i * 28, 108, 24, 10, k.across('#8e95a1', '#eef0f3', '#aeb5bf', '#7d8491'));
		k.shape('M446 734H514L496 768H464Z', '#3a3d46');
		k.line('M370 300C380 250 410 226 440 216', '#ffffff', { width: 14, opacity: 0.9 });
	}
};

export const pendant: Kind = {
	shadow: 200,
	shadowY: 860,
	second: 'none',
	draw(k, p, look) {
		k.box(474, 0, 12, 300, 4, '#3a3d46');
		k.poly(
			[
				[300, 560],
				[660, 560],
				[780, 860],
				[180, 860]
			],
			'#ffe9b8',
			0.28
		);
		k.box(450, 270, 60, 70, 14, p.accent);
		k.shape(
			look.has('globe')
				? 'M480 330C620 330 690 420 690 540C690 600 670 640 640 670H320C290 640 270 600 270 540C270 420 340 330 480 330Z'
				: 'M430 330H530C640 380 700 480 720 600H240C260 480 320 380 430 330Z',
			k.turned(p)
		);
		if (look.has('woven'))
			for (let i = 0; i < 12; i++)
				k.line(
					`M${300 + i * 34} 590C${380 + i * 18} 480 ${420 + i * 11} 400 ${430 + i * 9} 336M${260 + i * 6} ${580 - i * 18}H${700 - i * 6}`,
					p.darker,
					{ width: 5, opacity: 0.5 }
				);
		k.oval(480, look.has('globe') ? 668 : 600, look.has('globe') ? 160 : 240, 20, '#fff1c9');
	}
};

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
