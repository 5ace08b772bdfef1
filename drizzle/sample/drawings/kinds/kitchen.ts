import type { Kind } from '../kind.ts';

export const pot: Kind = {
	shadow: 260,
	second: 'closeup',
	focus: [480, 520, 1.7],
	draw(k, p, look) {
		const deep = look.random.whole(430, 490);
		k.line(`M252 ${deep + 60}H180V${deep + 120}H256`, p.darker, { width: 24 }).line(
			`M708 ${deep + 60}H780V${deep + 120}H704`,
			p.darker,
			{ width: 24 }
		);
		k.shape(
			`M238 ${deep}H722V700C722 744 690 768 640 768H320C270 768 238 744 238 700Z`,
			k.turned(p)
		);
		k.box(238, 720, 484, 10, 0, p.darker, 0.4);
		k.box(226, deep - 18, 508, 34, 16, p.darker);
		const lid = look.has('glass') ? k.down('#f3fafb', '#c5dde6') : k.down(p.lighter, p.base);
		k.shape(`M244 ${deep - 18}C280 ${deep - 120} 680 ${deep - 120} 716 ${deep - 18}Z`, lid);
		k.box(462, deep - 128, 36, 44, 8, p.darker).box(428, deep - 156, 104, 38, 19, p.accent);
		k.line(`M300 ${deep - 36}C340 ${deep - 78} 420 ${deep - 88} 450 ${deep - 90}`, '#ffffff', {
			width: 9,
			opacity: 0.6
		});
		k.box(284, deep + 50, 16, 190, 8, '#ffffff', 0.3);
		if (look.has('speckled'))
			for (let i = 0; i < 46; i++)
				k.disc(
					262 + look.random.whole(0, 436),
					deep + 40 + look.random.whole(0, 250),
					look.random.between(2, 4.5),
					p.lighter,
					0.8
				);
	}
};

export const pan: Kind = {
	shadow: 0,
	second: 'closeup',
	focus: [400, 560, 1.7],
	draw(k, p, look) {
		k.oval(470, 700, 290, 40, '#23283a', 0.16);
		k.group('rotate(-38 400 560)', (s) => {
			s.box(640, 532, 330, 52, 26, s.down(p.accent, p.accentDark))
				.box(610, 540, 70, 36, 8, '#9aa1ad')
				.disc(936, 558, 12, p.darker);
			s.disc(400, 558, 256, p.darker)
				.disc(400, 550, 252, s.slant(p.lighter, p.base, p.dark))
				.disc(400, 554, 216, '#34363e')
				.disc(400, 560, 204, s.slant('#4a4d57', '#2c2e35'));
			if (look.has('grill'))
				for (let i = 0; i < 8; i++)
					s.box(
						236 + i * 44,
						410 + Math.abs(i - 3.5) * 18,
						14,
						300 - Math.abs(i - 3.5) * 36,
						7,
						'#23252b'
					);
			else
				for (let i = 0; i < 60; i++)
					s.disc(
						400 + 180 * Math.sin(i * 2.4) * Math.sqrt(i / 60),
						560 + 180 * Math.cos(i * 2.4) * Math.sqrt(i / 60),
						3,
						'#6a6e7a'
					);
			s.line('M240 470C280 410 340 376 400 370', '#ffffff', { width: 10, opacity: 0.2 });
		});
	}
};

export const knife: Kind = {
	shadow: 250,
	shadowY: 740,
	second: 'none',
	draw(k, p, look) {
		const tall = look.has('chef') ? 96 : look.has('bread') ? 66 : 56;
		k.group('rotate(-32 480 480)', (s) => {
			s.shape(
				`M150 480C200 ${480 + tall} 320 ${480 + tall} 580 ${480 + tall}V440H320C240 440 180 456 150 480Z`,
				s.down('#f4f6f8', '#c4cad2', '#9aa1ad')
			);
			s.shape(
				`M150 480C200 ${480 + tall} 320 ${480 + tall} 580 ${480 + tall}V${480 + tall - 22}C330 ${480 + tall - 20} 230 ${460 + tall} 150 480Z`,
				'#ffffff',
				0.65
			);
			if (look.has('bread'))
				for (let i = 0; i < 22; i++) s.disc(240 + i * 15, 482 + tall, 7, '#e4e8ef');
			s.box(576, 430, 34, 66, 8, '#8e95a1');
			s.box(600, 428, 250, 70, 26, s.down(p.light, p.base, p.darker));
			for (const x of [650, 724, 798]) s.disc(x, 463, 10, '#d9dde3').disc(x, 463, 4, '#8e95a1');
		});
	}
};

export const utensils: Kind = {
	shadow: 150,
	second: 'closeup',
	focus: [480, 300, 1.5],
	draw(k, p, look) {
		const handle = k.across(p.light, p.base, p.dark);
		const tool = (angle: number, head: (s: typeof k) => void) =>
			k.group(`rotate(${angle} 480 700)`, (s) => {
				s.box(468, 300, 24, 400, 12, handle);
				head(s);
			});
		tool(-20, (s) => s.oval(480, 250, 58, 84, p.base).oval(480, 256, 40, 60, p.dark));
		tool(18, (s) => {
			s.box(430, 160, 100, 160, 22, p.base);
			for (let i = 0; i < 3; i++) s.box(450 + i * 24, 184, 10, 100, 5, p.darker);
		});
		tool(0, (s) => {
			if (look.has('whisk'))
				for (const w of [62, 38, 14]) s.ring(480, 236, w, 104, '#8e95a1', { width: 7 });
			else s.shape('M424 150H536V250C536 320 424 320 424 250Z', p.light);
		});
		k.shape(
			'M352 470H608L590 740C588 768 372 768 370 740Z',
			k.across(p.accentDark, p.accent, p.paper, p.accent, p.accentDark)
		)
			.oval(480, 470, 128, 22, p.accentDark)
			.box(366, 540, 228, 14, 0, p.accentDark, 0.5);
	}
};

export const board: Kind = {
	shadow: 210,
	second: 'closeup',
	focus: [520, 420, 1.7],
	draw(k, p, look) {
		const x = look.has('wide') ? 240 : 300;
		k.box(x + 14, 200, 960 - 2 * x, 572, 50, p.darker).box(
			x,
			196,
			960 - 2 * x,
			570,
			50,
			k.slant(p.lighter, p.base, p.dark)
		);
		for (let i = 0; i < 8; i++)
			k.line(
				`M${x + 40 + (i * (860 - 2 * x)) / 8} 214C${x + 60 + i * 40} 400 ${x + 20 + i * 44} 560 ${x + 44 + (i * (860 - 2 * x)) / 8} 752`,
				p.dark,
				{ width: 5, opacity: 0.5 }
			);
		k.box(430, 226, 100, 40, 20, p.darker).box(434, 232, 92, 32, 16, '#ece4d6');
		k.group('translate(560 560)', (s) => {
			s.disc(0, 40, 84, '#c8403f')
				.disc(-12, 28, 58, '#dd5a4f')
				.shape('M-10 -42C-50 -70 -40 -20 -4 -34C10 -76 44 -60 6 -34Z', '#5f9150')
				.oval(-30, 8, 18, 12, '#ffffff', 0.4);
		});
	}
};

export const mug: Kind = {
	shadow: 180,
	second: 'pair',
	focus: [440, 560, 1.7],
	draw(k, p, look) {
		const w = look.random.whole(150, 178);
		const top = look.has('tall') ? 330 : 400;
		k.line(`M${470 + w} ${top + 90}C${620 + w} ${top + 70} ${610 + w} 670 ${460 + w} 660`, p.dark, {
			width: 40
		}).line(
			`M${470 + w} ${top + 86}C${604 + w} ${top + 74} ${596 + w} 656 ${460 + w} 650`,
			p.light,
			{ width: 14 }
		);
		const outline = `M${480 - w} ${top}H${480 + w}V700C${480 + w} 748 ${440 + w} 768 ${420 + w} 768H${540 - w}C${520 - w} 768 ${480 - w} 748 ${480 - w} 700Z`;
		k.shape(outline, k.turned(p));
		k.inside(outline, (s) => {
			if (look.has('stripes'))
				for (let i = 0; i < 3; i++) s.box(200, 560 + i * 46, 560, 20, 0, p.accent);
			else if (look.has('dots'))
				for (let i = 0; i < 30; i++)
					s.disc(
						300 + (i % 6) * 72 + (Math.floor(i / 6) % 2) * 36,
						top + 80 + Math.floor(i / 6) * 64,
						15,
						p.accent
					);
			else if (look.has('waves'))
				for (let i = 0; i < 4; i++)
					s.line(`M280 ${580 + i * 40}q35 -34 70 0t70 0t70 0t70 0t70 0t70 0`, p.accent, {
						width: 13
					});
			else s.box(200, 690, 560, 100, 0, p.accent, 0.9);
		});
		k.oval(480, top, w, 34, p.lighter)
			.oval(480, top + 6, w - 18, 26, p.darker)
			.oval(480, top + 12, w - 26, 20, '#8a5a3a');
		k.box(500 - w, top + 60, 14, 220, 7, '#ffffff', 0.4);
	}
};

export const plate: Kind = {
	shadow: 250,
	shadowY: 790,
	second: 'closeup',
	focus: [360, 400, 2],
	draw(k, p, look) {
		const bowls = look.has('set');
		k.disc(480, 486, 296, p.darker).disc(480, 478, 294, k.slant(p.lighter, p.base, p.dark));
		k.ring(480, 478, 268, 268, p.accent, { width: look.random.whole(7, 16) });
		if (look.has('floral')) {
			for (let i = 0; i < 14; i++)
				k.group(`rotate(${i * (360 / 14)} 480 478)`, (s) =>
					s
						.shape(
							'M480 238C500 252 500 272 480 286C460 272 460 252 480 238Z',
							i % 2 ? p.accent : '#7f9f7a'
						)
						.disc(506, 262, 5, p.accent)
				);
		} else if (look.has('dots'))
			for (let i = 0; i < 36; i++)
				k.group(`rotate(${i * 10} 480 478)`, (s) => s.disc(480, 246, 6, p.accent));
		k.disc(480, 478, 190, p.dark, 0.7).disc(480, 484, 186, k.slant(p.base, p.lighter));
		if (bowls)
			k.disc(480, 470, 130, p.darker, 0.6)
				.disc(480, 462, 130, k.slant(p.lighter, p.base))
				.disc(480, 468, 104, p.dark)
				.disc(480, 474, 98, k.slant(p.base, p.lighter))
				.ring(480, 462, 120, 120, p.accent, { width: 6 });
		k.line('M262 380C300 300 370 250 440 236', '#ffffff', { width: 10, opacity: 0.6 });
	}
};

export const tumbler: Kind = {
	shadow: 150,
	second: 'pair',
	focus: [480, 480, 1.6],
	draw(k, p, look) {
		const foot = look.has('waist') ? 'C400 560 430 600 400 764' : 'L388 764';
		const right = look.has('waist') ? 'C530 600 560 560 630 320' : 'L630 320';
		const outline = `M330 320${foot}H${look.has('waist') ? 560 : 572}${right}Z`;
		k.shape(outline, k.across('#c9dfe7', '#f4fafb', '#e2f0f4', '#b9d3dd'), 0.92);
		k.inside(outline, (s) => {
			s.box(300, 420, 360, 330, 0, p.base, 0.82).oval(480, 420, 140, 16, p.light);
			if (look.has('cut'))
				for (let i = 0; i < 9; i++)
					s.line(
						`M${320 + i * 40} 770L${400 + i * 40} 560M${400 + i * 40} 770L${320 + i * 40} 560`,
						'#ffffff',
						{ width: 5, opacity: 0.5 }
					);
			s.box(300, 748, 360, 30, 0, '#dcecf1');
		});
		k.ring(480, 320, 150, 18, look.has('gilt') ? '#cfab58' : '#a8c6d2', { width: 7 });
		k.line('M366 360C374 480 396 560 402 690', '#ffffff', { width: 12, opacity: 0.6 });
	}
};

export const teapot: Kind = {
	shadow: 200,
	second: 'closeup',
	focus: [440, 560, 1.6],
	draw(k, p, look) {
		k.line('M640 480C780 450 790 680 650 680', p.darker, { width: 36 }).line(
			'M640 476C766 452 776 664 650 668',
			p.light,
			{ width: 12 }
		);
		k.shape(
			'M330 640C250 620 240 520 180 460L226 436C290 480 300 540 350 560Z',
			k.across(p.light, p.dark)
		);
		k.shape(
			'M340 440H620C680 500 690 640 630 740C610 768 350 768 330 740C270 640 280 500 340 440Z',
			k.turned(p)
		);
		if (look.has('floral'))
			for (const [x, y, r] of [
				[440, 590, 1],
				[540, 640, 0.8],
				[520, 540, 0.7]
			] as const)
				for (let i = 0; i < 5; i++)
					k.group(`translate(${x} ${y}) scale(${r}) rotate(${i * 72})`, (s) =>
						s.oval(0, -26, 15, 22, p.accent).disc(0, 0, 11, '#e7b84c')
					);
		else k.box(296, 580, 368, 30, 0, p.accent, 0.85);
		k.shape('M346 444C370 360 590 360 614 444Z', k.down(p.lighter, p.base))
			.oval(480, 444, 136, 14, p.darker)
			.disc(480, 362, 26, p.accent);
		k.line('M334 540C330 600 340 660 356 700', '#ffffff', { width: 12, opacity: 0.4 });
	}
};
