import type { Kind } from '../kind.ts';

export const toothbrush: Kind = {
	shadow: 150,
	second: 'none',
	draw(k, p, look) {
		const one = (x: number, a: number, tint: string, dark: string) =>
			k.group(`rotate(${a} 480 640)`, (s) => {
				s.box(x - 16, 330, 32, 330, 14, tint)
					.box(x - 12, 240, 24, 110, 10, dark)
					.box(x - 26, 150, 52, 116, 18, tint);
				for (let i = 0; i < 5; i++)
					s.box(x + 22, 160 + i * 20, 44, 14, 3, i % 2 ? p.accent : '#ffffff');
				s.box(x - 6, 400, 12, 150, 6, '#ffffff', 0.35);
			});
		one(440, -14, p.base, p.dark);
		one(510, 12, p.accent, p.accentDark);
		if (look.has('family')) one(476, 0, p.lighter, p.base);
		k.shape(
			'M370 520H590L572 746C570 766 390 766 388 746Z',
			k.across('#c9dfe7', '#f4fafb', '#b9d3dd'),
			0.93
		)
			.oval(480, 520, 110, 18, '#dcecf1')
			.box(390, 600, 180, 18, 0, p.base, 0.8);
	}
};

export const tissueBox: Kind = {
	shadow: 280,
	second: 'none',
	draw(k, p, look) {
		k.shape(
			'M420 470C400 380 440 380 430 290C480 330 500 260 560 280C540 360 590 400 560 480Z',
			k.slant('#ffffff', '#e4e7ec')
		).line('M460 450C470 400 490 370 480 330M510 460C520 410 530 380 540 340', '#cfd5dd', {
			width: 5
		});
		k.poly(
			[
				[230, 520],
				[330, 440],
				[740, 440],
				[660, 520]
			],
			p.lighter
		)
			.oval(486, 478, 110, 22, p.darker)
			.shape('M420 482C440 440 520 440 560 482Z', '#ffffff');
		k.poly(
			[
				[660, 520],
				[740, 440],
				[740, 690],
				[660, 768]
			],
			p.darker
		).box(230, 520, 432, 248, 4, k.across(p.light, p.base));
		k.inside('M230 520H662V768H230Z', (s) => {
			if (look.has('floral'))
				for (let i = 0; i < 12; i++)
					s.group(
						`translate(${270 + (i % 4) * 116} ${570 + Math.floor(i / 4) * 74}) scale(.9)`,
						(t) => {
							for (let j = 0; j < 5; j++)
								t.group(`rotate(${j * 72})`, (u) => u.oval(0, -16, 9, 14, p.accent));
							t.disc(0, 0, 8, p.paper);
						}
					);
			else
				for (let i = 0; i < 5; i++)
					s.line(`M220 ${590 + i * 44}q38 -40 76 0t76 0t76 0t76 0t76 0t76 0`, p.accent, {
						width: 12
					});
		});
	}
};

export const sprayBottle: Kind = {
	shadow: 150,
	second: 'none',
	draw(k, p) {
		k.shape(
			'M380 210H580C600 210 604 260 580 266H520L530 330H440L430 266H380C350 266 300 250 300 232C300 214 350 210 380 210Z',
			k.down(p.accent, p.accentDark)
		)
			.box(268, 218, 44, 30, 6, '#f4f2ec')
			.line('M430 280C400 320 400 350 380 370', p.accentDark, { width: 20 });
		k.box(436, 320, 96, 44, 8, '#f4f2ec');
		k.shape(
			'M436 360H532C540 420 620 450 620 540V730C620 760 606 770 580 770H380C354 770 340 760 340 730V540C340 450 430 420 436 360Z',
			k.turned(p)
		);
		k.box(352, 540, 256, 170, 14, p.paper)
			.shape('M480 556C520 610 524 640 480 646C436 640 440 610 480 556Z', p.accent)
			.box(420, 664, 120, 12, 6, p.ink, 0.5)
			.disc(400, 580, 9, p.base)
			.disc(556, 600, 13, p.base);
		k.line('M366 550C370 500 410 470 440 440', '#ffffff', { width: 11, opacity: 0.45 });
	}
};

export const jug: Kind = {
	shadow: 200,
	second: 'none',
	draw(k, p) {
		k.box(340, 180, 120, 90, 14, k.across(p.accentDark, p.accent, p.accentDark));
		k.shape(
			'M330 262H470C480 300 500 310 560 316C650 326 690 380 690 460V720C690 756 670 770 640 770H320C290 770 270 756 270 720V420C270 350 320 320 330 262Z',
			k.turned(p)
		);
		k.shape(
			'M540 380C600 380 630 410 630 460V560C630 590 590 590 586 560C580 500 560 470 530 440C500 410 510 380 540 380Z',
			'#e7ebef'
		).shape(
			'M540 380C600 380 630 410 630 460V470C610 420 570 400 516 400C520 388 530 380 540 380Z',
			p.darker,
			0.5
		);
		k.box(300, 500, 250, 220, 20, p.paper);
		for (const [x, y, r] of [
			[380, 600, 46],
			[450, 570, 28],
			[470, 630, 34],
			[350, 550, 16]
		] as const)
			k.disc(x, y, r, p.base, 0.75).disc(x - r * 0.3, y - r * 0.3, r * 0.28, '#ffffff');
		k.box(340, 680, 170, 13, 6, p.accent).line('M294 440C296 400 316 370 330 340', '#ffffff', {
			width: 11,
			opacity: 0.45
		});
	}
};

export const sponge: Kind = {
	shadow: 250,
	second: 'none',
	draw(k, p, look) {
		for (let i = 0; i < 3; i++) {
			const tints = [p.base, p.accent, p.light];
			const y = 650 - i * 132;
			k.box(262 + i * 14, y, 430 - i * 20, 118, 22, tints[i] ?? p.base).box(
				262 + i * 14,
				y - 6,
				430 - i * 20,
				36,
				16,
				'#5f8a5c'
			);
			for (let j = 0; j < 26; j++)
				k.disc(
					282 + i * 14 + look.random.whole(0, 370),
					y + 44 + look.random.whole(0, 60),
					look.random.whole(3, 9),
					'#000000',
					0.1
				);
		}
	}
};
