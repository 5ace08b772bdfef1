import type { Kind } from '../kind.ts';

const glass = ['#c5dde6', '#f1f9fb', '#ddeef3', '#b4d0db'] as const;

export const blender: Kind = {
	shadow: 190,
	second: 'boxed',
	focus: [480, 640, 1.7],
	draw(k, p, look) {
		k.line('M610 280C720 280 710 480 590 486', p.dark, { width: 28 });
		k.poly(
			[
				[336, 240],
				[624, 240],
				[590, 540],
				[370, 540]
			],
			k.across(...glass)
		);
		const fill = look.random.pick(['#e9896a', '#c94f5b', '#8dbb6b', '#e7b84c']);
		k.poly(
			[
				[352, 376],
				[609, 376],
				[590, 540],
				[370, 540]
			],
			fill,
			0.85
		).oval(480, 376, 128, 12, fill);
		for (let i = 0; i < 4; i++) k.box(560 - i * 5, 300 + i * 56, 34, 6, 3, '#8fb0bd');
		k.box(324, 206, 312, 44, 18, p.darker).box(424, 168, 112, 44, 18, p.dark);
		k.poly(
			[
				[366, 540],
				[594, 540],
				[640, 768],
				[320, 768]
			],
			k.turned(p)
		).box(352, 528, 256, 34, 10, p.darker);
		k.disc(480, 660, 50, p.darker)
			.disc(480, 656, 40, k.slant('#f3f4f6', '#aab0ba'))
			.box(476, 622, 8, 32, 4, p.accent);
		k.box(396, 728, 168, 12, 6, p.accent, 0.9);
		k.box(372, 262, 12, 250, 6, '#ffffff', 0.6);
	}
};

export const chopper: Kind = {
	shadow: 210,
	second: 'boxed',
	focus: [480, 340, 1.6],
	draw(k, p, look) {
		k.shape('M290 470H670L640 740C638 764 322 764 320 740Z', k.across(...glass));
		const fill = look.random.pick(['#8dbb6b', '#e7c46b', '#d98f63']);
		k.shape('M306 620H654L640 740C638 764 322 764 320 740Z', fill, 0.8);
		for (let i = 0; i < 14; i++)
			k.disc(
				340 + look.random.whole(0, 280),
				640 + look.random.whole(0, 90),
				look.random.whole(7, 13),
				i % 2 ? '#ffffff' : fill,
				0.5
			);
		k.box(472, 480, 16, 220, 8, '#9aa1ad').shape(
			'M480 660C420 640 390 650 376 676L480 690ZM480 590C540 570 570 580 584 606L480 620Z',
			'#c9ced6'
		);
		k.box(274, 440, 412, 42, 18, p.darker);
		k.shape('M300 446C300 300 360 214 480 214S660 300 660 446Z', k.turned(p));
		k.box(430, 184, 100, 52, 24, p.accent).box(446, 192, 68, 14, 7, '#ffffff', 0.35);
		k.shape('M346 400C350 330 372 280 410 256', 'none').line(
			'M346 410C350 330 372 290 404 262',
			'#ffffff',
			{ width: 12, opacity: 0.4 }
		);
		k.oval(480, 762, 150, 10, p.darker);
	}
};

export const handMixer: Kind = {
	shadow: 170,
	second: 'boxed',
	focus: [480, 360, 1.6],
	draw(k, p) {
		for (const x of [400, 500]) {
			k.box(x - 6, 480, 12, 140, 4, '#aab0ba');
			for (const w of [44, 24]) k.ring(x, 672, w, 92, '#8e95a1', { width: 8 });
			k.box(x - 4, 590, 8, 170, 4, '#c9ced6');
		}
		k.shape(
			'M250 300C250 220 340 196 480 196H640C740 196 760 260 756 320L740 340H620C590 280 420 280 400 340L330 380C290 380 250 350 250 300Z',
			k.down(p.lighter, p.base, p.dark)
		);
		k.shape(
			'M256 330C300 400 600 400 640 340L756 330C750 420 690 494 560 494H380C300 494 250 420 256 330Z',
			k.down(p.base, p.darker)
		);
		for (let i = 0; i < 5; i++) k.box(560 + i * 26, 430, 12, 34, 6, p.darker, 0.7);
		k.box(330, 214, 120, 34, 17, p.darker).box(340 + 34, 220, 40, 22, 11, p.accent);
		k.line('M290 270C300 236 340 222 400 216', '#ffffff', { width: 10, opacity: 0.35 });
	}
};

export const toaster: Kind = {
	shadow: 280,
	second: 'boxed',
	focus: [560, 560, 1.7],
	draw(k, p) {
		for (const x of [330, 500]) {
			k.shape(
				`M${x - 16} 420V270C${x - 40} 190 ${x + 170} 190 ${x + 146} 270V420Z`,
				'#b9783f'
			).shape(`M${x} 420V280C${x - 14} 216 ${x + 144} 216 ${x + 130} 280V420Z`, '#efcf94');
			k.disc(x + 40, 300, 7, '#d9a862').disc(x + 86, 330, 9, '#d9a862');
		}
		k.shape(
			'M214 470C214 390 270 370 330 370H630C690 370 746 390 746 470V700C746 740 720 756 690 756H270C240 756 214 740 214 700Z',
			k.down(p.lighter, p.base, p.base, p.dark)
		);
		k.box(300, 366, 360, 34, 12, p.darker);
		k.box(226, 744, 508, 26, 12, p.darker);
		k.box(742, 470, 22, 130, 8, p.darker).box(738, 480, 54, 34, 14, p.dark);
		k.disc(640, 630, 44, p.darker).disc(640, 626, 34, '#e6e9ed').box(637, 596, 6, 28, 3, p.accent);
		k.box(280, 600, 180, 12, 6, p.dark, 0.7)
			.box(280, 626, 130, 12, 6, p.dark, 0.7)
			.box(246, 430, 12, 240, 6, '#ffffff', 0.35);
	}
};
