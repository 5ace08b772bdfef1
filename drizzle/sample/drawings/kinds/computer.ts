import type { Kind } from '../kind.ts';
import { boxPath } from '../sketch.ts';

export const mouse: Kind = {
	shadow: 230,
	shadowY: 720,
	second: 'boxed',
	focus: [480, 420, 1.7],
	draw(k, p, look) {
		const outline =
			'M480 200C620 200 668 330 668 470C668 640 600 730 480 730S292 640 292 470C292 330 340 200 480 200Z';
		if (look.has('wired')) k.line('M480 210C480 120 560 150 600 90', p.darker, { width: 16 });
		k.shape(
			'M480 216C630 216 682 340 682 480C682 655 608 744 480 744S278 655 278 480C278 340 330 216 480 216Z',
			p.darker
		);
		k.shape(outline, k.slant(p.lighter, p.base, p.dark));
		k.inside(outline, (s) => {
			s.shape('M292 470C380 400 580 400 668 470L690 160H270Z', p.light, 0.55);
			s.line('M292 462C380 396 580 396 668 462', p.dark, { width: 6 });
			s.box(477, 190, 6, 220, 3, p.darker);
			if (look.has('gaming')) s.shape('M270 640L480 560L690 640V800H270Z', p.accent, 0.85);
		});
		k.box(456, 268, 48, 110, 24, p.darker).box(464, 280, 32, 86, 16, p.accent);
		for (let i = 0; i < 4; i++) k.box(466, 290 + i * 20, 28, 5, 2, p.accentDark);
		k.box(276, 480, 16, 70, 8, p.dark).box(276, 560, 16, 60, 8, p.dark);
		k.line('M350 300C330 350 324 420 326 470', '#ffffff', { width: 12, opacity: 0.3 });
	}
};

export const keyboard: Kind = {
	shadow: 330,
	shadowY: 690,
	second: 'closeup',
	focus: [640, 500, 2.1],
	draw(k, p, look) {
		const columns = look.has('compact') ? 10 : 13;
		const step = 640 / columns;
		k.box(130, 356, 700, 320, 34, p.darker);
		k.box(130, 340, 700, 316, 34, k.down(p.lighter, p.base, p.dark));
		for (let row = 0; row < 4; row++) {
			for (let column = 0; column < columns; column++) {
				const isTrim = (row === 0 && column === 0) || (row === 3 && column === columns - 1);
				const cap = isTrim ? p.accent : row % 3 === 0 || column === columns - 1 ? p.dark : p.paper;
				const x = 160 + column * step;
				const y = 366 + row * 56;
				k.box(x, y + 5, step - 8, 46, 9, p.ink, 0.45)
					.box(x, y, step - 8, 45, 9, cap)
					.box(x + 5, y + 3, step - 18, 32, 7, '#ffffff', 0.18);
			}
		}
		k.box(160, 590, 90, 45, 9, p.dark)
			.box(710, 590, 90, 45, 9, p.accent)
			.box(262, 590, 436, 45, 9, p.paper);
	}
};

export const flashDrive: Kind = {
	shadow: 190,
	shadowY: 736,
	second: 'closeup',
	focus: [440, 400, 1.8],
	draw(k, p, look) {
		k.group('rotate(24 480 470)', (s) => {
			s.box(414, 150, 132, 160, 10, s.across('#f0f2f5', '#c6ccd4', '#9aa1ad'));
			s.box(438, 190, 34, 30, 4, '#5d6470').box(490, 190, 34, 30, 4, '#5d6470');
			s.box(384, 296, 192, 430, look.has('round') ? 80 : 30, s.across(p.light, p.base, p.dark));
			s.box(384, 296, 192, 70, 30, p.dark, 0.6);
			s.box(404, 380, 12, 270, 6, '#ffffff', 0.3);
			s.ring(480, 664, 24, 24, p.darker, { width: 14 });
			s.box(440, 430, 80, 130, 16, p.accent, 0.9)
				.box(456, 450, 48, 10, 5, p.paper)
				.box(456, 472, 34, 10, 5, p.paper, 0.7);
		});
	}
};

export const webcam: Kind = {
	shadow: 170,
	second: 'boxed',
	focus: [480, 370, 1.8],
	draw(k, p) {
		k.shape('M380 700L440 560H520L580 700Z', p.darker).box(
			330,
			690,
			300,
			78,
			30,
			k.down(p.base, p.darker)
		);
		k.box(456, 480, 48, 100, 16, p.dark);
		k.shape(boxPath(216, 250, 528, 240, 110), k.down(p.lighter, p.base, p.dark));
		k.disc(480, 370, 104, p.darker)
			.disc(480, 370, 88, '#1d2027')
			.disc(480, 370, 62, '#2c3a5c')
			.disc(480, 370, 36, '#11131a');
		k.disc(458, 348, 14, '#cfe0ff', 0.9).disc(500, 392, 7, '#cfe0ff', 0.5);
		k.disc(640, 370, 10, p.accent);
		for (let i = 0; i < 4; i++) k.box(282 + i * 20, 345, 8, 50, 4, p.darker, 0.7);
	}
};

export const watch: Kind = {
	shadow: 150,
	shadowY: 846,
	second: 'boxed',
	focus: [480, 480, 1.8],
	draw(k, p, look) {
		const strap = k.across(p.dark, p.base, p.light, p.base, p.darker);
		k.shape(
			'M400 330C404 240 416 150 424 120H536C544 150 556 240 560 330ZM400 630C404 720 416 800 424 832H536C544 800 556 720 560 630Z',
			strap
		);
		for (let i = 0; i < 4; i++) k.oval(480, 700 + i * 30, 9, 7, p.darker);
		k.box(438, 180, 84, 26, 10, p.darker, 0.6);
		const metal = k.slant('#eef0f3', '#aeb5bf', '#767d89');
		if (look.has('band')) {
			k.box(408, 280, 144, 400, 62, metal).box(418, 292, 124, 376, 54, '#14161c');
			k.ring(480, 400, 38, 38, p.accent, { width: 11, dash: '170 90' });
			for (let i = 0; i < 3; i++)
				k.box(440, 476 + i * 50, 80 - i * 16, 20, 10, i ? p.light : p.accent, 0.95);
		} else if (look.has('round')) {
			k.box(640, 456, 28, 48, 10, metal)
				.disc(480, 480, 176, metal)
				.disc(480, 480, 156, '#14161c')
				.disc(480, 480, 140, '#1e222b');
			for (let i = 0; i < 12; i++)
				k.group(`rotate(${i * 30} 480 480)`, (s) =>
					s.box(477, 348, 6, i % 3 ? 16 : 28, 3, '#dfe4ec')
				);
			k.line('M480 480V392', p.paper, { width: 10 })
				.line('M480 480L546 520', p.accent, { width: 8 })
				.disc(480, 480, 11, p.paper);
		} else {
			k.box(634, 440, 24, 62, 10, metal)
				.box(322, 318, 316, 324, 78, metal)
				.box(336, 332, 288, 296, 66, '#14161c');
			k.ring(480, 450, 76, 76, p.accent, { width: 15, dash: '340 140' }).ring(
				480,
				450,
				52,
				52,
				p.light,
				{ width: 13, dash: '200 130' }
			);
			k.box(392, 560, 74, 28, 12, p.light, 0.8).box(480, 560, 92, 28, 12, p.accent, 0.8);
		}
	}
};
