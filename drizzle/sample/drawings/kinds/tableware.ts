import type { Kind } from '../kind.ts';

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
